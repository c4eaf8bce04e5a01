/**
 * Resolves a batch's object paths to objects, each once: a path may be a call with an effect, such as `add`.
 */
import { accessNavigation, callForObject, memberName, type Access } from "./access";
import { Arguments } from "./arguments";
import type { HostObject } from "./object-type";
import { Refusal } from "./refusal";
import type { ArgumentInfo, ObjectPathInfo } from "./wire";

const ROOT = 1;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE = 6;
const NULL_OBJECT = 7;

export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly infos: Readonly<Record<string, ObjectPathInfo>>,
    private readonly root: HostObject,
    private readonly access: Access,
  ) {}

  /** The object at a path; null is a null object, and whatever is reached from a null object is one too. */
  at(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (info === undefined) throw new Refusal("GeneralException", `the request has no object path ${id}`);
    const object = this.resolve(info);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with their objects in place of path ids. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return new Arguments(values.map((value, index) => this.argument(value, ids?.[index])));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.at(pathId);
    if (Array.isArray(value)) {
      const ids: readonly unknown[] = Array.isArray(pathId) ? pathId : [];
      return value.map((element, index) => this.argument(element, ids[index]));
    }
    if (typeof value === "object" && value !== null) return this.record(value as Record<string, unknown>);
    return value;
  }

  private record(value: Record<string, unknown>): unknown {
    const pathId = value["_ObjectPathId"];
    if (typeof pathId === "number") return this.at(pathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.argument(inner, 0)]));
  }

  private resolve(info: ObjectPathInfo): HostObject | null {
    if (info.ObjectPathType === ROOT) return this.root;
    if (info.ObjectPathType === REFERENCE) return this.access.references.get(info.Name);
    if (info.ObjectPathType === NULL_OBJECT) return null;
    const parent = info.ParentObjectPathId === undefined ? undefined : this.at(info.ParentObjectPathId);
    if (parent === null) return null;
    if (parent === undefined) throw new Refusal("ApiNotFound", `${info.Name} is not supported here`);
    return this.step(parent, info);
  }

  private step(parent: HostObject, info: ObjectPathInfo): HostObject | null {
    const { access } = this;
    switch (info.ObjectPathType) {
      case METHOD:
        return callForObject(parent, info.Name, this.arguments(info.ArgumentInfo), access);
      case PROPERTY:
        return accessNavigation(parent, info.Name, access);
      case INDEXER:
        access.note(memberName(parent, "GetItem"));
        if (parent.type.items === undefined) throw new Refusal("ApiNotFound", `${parent.type.name} has no items`);
        return parent.type.items.find(parent, this.arguments(info.ArgumentInfo));
      default:
        throw new Refusal("NotImplemented", `object path type ${info.ObjectPathType}`);
    }
  }
}
