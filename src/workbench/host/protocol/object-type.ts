/**
 * The register of members: what an object answers to, and since which requirement set.
 *
 * Nothing is reachable that is not declared here, so an unknown member is refused as Excel refuses it, and the list of
 * what is supported can be printed instead of promised.
 */
import type { Arguments } from "./arguments";

/** `1.13` stands for ExcelApi 1.13. */
export type RequirementSet = `1.${number}`;

/** An object on the host's side of the wire. */
export interface HostObject {
  readonly type: ObjectType;
}

// The functions below are declared as methods, so that a table for one class fits where any object's table is wanted.

export interface Property<T> {
  readonly set: RequirementSet;
  get(self: T): unknown;
  /** Missing for a read-only property. */
  put?(self: T, value: unknown, args: Arguments): void;
  /** A name that only the client uses, for another property of this register. */
  readonly alias?: true;
}

/** A property that leads to another object; null answers a null object. */
export interface Navigation<T> {
  readonly set: RequirementSet;
  to(self: T): HostObject | null;
}

/** A method; it answers an object, null (a null object), or plain data. */
export interface Method<T> {
  readonly set: RequirementSet;
  /** @param ceiling the newest set that is played, for what is told differently in an older one */
  call(self: T, args: Arguments, ceiling: RequirementSet): unknown;
}

export type Properties<T> = Readonly<Record<string, Property<T>>>;
export type Navigations<T> = Readonly<Record<string, Navigation<T>>>;
export type Methods<T> = Readonly<Record<string, Method<T>>>;

export interface Members<T> {
  readonly properties?: Properties<T>;
  readonly navigations?: Navigations<T>;
  readonly methods?: Methods<T>;
}

export interface ObjectType<T = HostObject> extends Members<T> {
  readonly name: string;
  /** How the client finds an item again in its collection: it replaces the item's path by the collection's indexer. */
  readonly identity?: { readonly name: "Id" | "_Id" | "Key"; of(self: T): string | number };
  /** A collection's items, and its indexer (`getItem`). */
  readonly items?: { of(self: T): readonly HostObject[]; find(self: T, args: Arguments): HostObject };
  /** Objects that the client may keep by reference across batches. */
  readonly kept?: true;
}

/** Joins tables of members; a name declared twice is a mistake. */
export function members<T>(...tables: readonly Members<T>[]): Required<Members<T>> {
  return {
    properties: join(tables.map((table) => table.properties ?? {})),
    navigations: join(tables.map((table) => table.navigations ?? {})),
    methods: join(tables.map((table) => table.methods ?? {})),
  };
}

function join<V>(records: readonly Readonly<Record<string, V>>[]): Record<string, V> {
  const joined: Record<string, V> = {};
  for (const [name, value] of records.flatMap((record) => Object.entries(record))) {
    if (name in joined) throw new Error(`Member ${name} is declared twice`);
    joined[name] = value;
  }
  return joined;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "object";
}

/** `UsedRange` is `usedRange` to the add-in. */
export function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** `usedRange` is `UsedRange` on the wire. */
export function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
