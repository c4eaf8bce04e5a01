/**
 * Objects that the client keeps across batches by a reference id (`_KeepReference`, `track`, every range of a `run`).
 */
import type { HostObject } from "./object-type";
import { Refusal } from "./refusal";

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `{${object.type.name}-${this.last}}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new Refusal("InvalidReference", `the reference ${id} was released`);
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  all(): Iterable<HostObject> {
    return this.objects.values();
  }

  get count(): number {
    return this.objects.size;
  }
}
