/**
 * The list of members that the embedded Excel answers to, for its README and for the test that holds an add-in to it.
 */
import { camelCase, type ObjectType, type RequirementSet } from "./object-type";

export interface SupportedMember {
  readonly object: string;
  readonly member: string;
  readonly kind: "property" | "read-only property" | "navigation" | "method" | "event";
  /** The requirement set it came with; a collection's `items` and `getItem` came with the collection. */
  readonly set: RequirementSet;
}

/**
 * @param types every type of object there is
 * @param events the add-in's names for what the client registers for, such as `onChanged` for `DataChanged`
 */
export function supportedMembers(
  types: readonly ObjectType[],
  events: Readonly<Record<string, string>>,
): SupportedMember[] {
  return types.flatMap((type) => [
    ...rows(type, "properties", (property) => (property.put === undefined ? "read-only property" : "property")),
    ...rows(type, "navigations", () => "navigation"),
    ...rows(type, "methods", () => "method"),
    ...ofCollection(type),
    ...ofEvents(type, events),
  ]);
}

/** Members that only the client itself calls. */
const isInternal = (name: string): boolean => name.startsWith("_");

function rows<K extends "properties" | "navigations" | "methods">(
  type: ObjectType,
  kind: K,
  describe: (member: NonNullable<ObjectType[K]>[string]) => SupportedMember["kind"],
): SupportedMember[] {
  const table = (type[kind] ?? {}) as Readonly<Record<string, NonNullable<ObjectType[K]>[string]>>;
  return Object.entries(table)
    .filter(([name, member]) => !isInternal(name) && !("alias" in member))
    .map(([name, member]) => ({
      object: type.name,
      member: camelCase(name),
      kind: describe(member),
      set: (member as { set: RequirementSet }).set,
    }));
}

function ofCollection({ name: object, items, methods = {} }: ObjectType): SupportedMember[] {
  if (items === undefined) return [];
  const [first = "1.1"] = Object.values(methods)
    .map(({ set }) => set)
    .sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  const finder: SupportedMember[] =
    "GetItem" in methods ? [] : [{ object, member: "getItem", kind: "method", set: first }];
  return [{ object, member: "items", kind: "read-only property", set: first }, ...finder];
}

function ofEvents(
  { name: object, methods = {} }: ObjectType,
  events: Readonly<Record<string, string>>,
): SupportedMember[] {
  return Object.entries(methods).flatMap(([name, { set }]): SupportedMember[] => {
    const event = /^_Register(.+)Event$/u.exec(name)?.[1];
    const member = event === undefined ? undefined : events[event];
    return member === undefined ? [] : [{ object, member, kind: "event", set }];
  });
}
