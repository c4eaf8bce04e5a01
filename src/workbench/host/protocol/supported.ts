/**
 * The list of members that the embedded Excel answers to, for its README and for the test that holds an add-in to it.
 */
import { camelCase, type ObjectType, type RequirementSet } from "./object-type";

export interface SupportedMember {
  readonly object: string;
  readonly member: string;
  readonly kind: "property" | "read-only property" | "navigation" | "method";
  readonly set: RequirementSet;
}

/** Members that only the client itself calls. */
const isInternal = (name: string): boolean => name.startsWith("_");

export function supportedMembers(types: readonly ObjectType[]): SupportedMember[] {
  return types.flatMap((type) => [
    ...rows(type, "properties", (property) => (property.put === undefined ? "read-only property" : "property")),
    ...rows(type, "navigations", () => "navigation"),
    ...rows(type, "methods", () => "method"),
  ]);
}

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
