/**
 * Reaching one member of one object: declared or refused, new enough or refused, and noted for the trip's log.
 */
import type { Arguments } from "./arguments";
import { camelCase, isHostObject, type HostObject, type RequirementSet } from "./object-type";
import type { References } from "./references";
import { Refusal } from "./refusal";

export interface Access {
  /** The newest requirement set that is played; members above it are refused. */
  readonly ceiling: RequirementSet;
  readonly references: References;
  /** Called with each member that is reached, such as `Range.values`. */
  readonly note: (member: string) => void;
}

/** Whether a set is at most the ceiling: 1.9 is below 1.13. */
export function isWithin(set: RequirementSet, ceiling: RequirementSet): boolean {
  return Number(set.slice(2)) <= Number(ceiling.slice(2));
}

export function accessProperty(object: HostObject, name: string, access: Access): unknown {
  const property = declared(object, "properties", name, access);
  return property.get(object);
}

/** An assignment; read-only properties refuse it as the client itself would. */
export function assignProperty(object: HostObject, name: string, args: Arguments, access: Access): void {
  const property = declared(object, "properties", name, access);
  if (property.put === undefined) throw new Refusal("InvalidArgument", `${memberName(object, name)} is read-only`);
  property.put(object, args.raw(0), args);
}

export function accessNavigation(object: HostObject, name: string, access: Access): HostObject | null {
  return declared(object, "navigations", name, access).to(object);
}

export function callMethod(object: HostObject, name: string, args: Arguments, access: Access): unknown {
  return declared(object, "methods", name, access).call(object, args, access.ceiling);
}

/** A method that leads to an object. */
export function callForObject(object: HostObject, name: string, args: Arguments, access: Access): HostObject | null {
  const result = callMethod(object, name, args, access);
  if (result !== null && !isHostObject(result)) {
    throw new Refusal("GeneralException", `${memberName(object, name)} does not lead to an object`);
  }
  return result;
}

/** Whether a plain `load()` answers a property: the played set must have it. */
export function isLoadable(object: HostObject, name: string, access: Access): boolean {
  const property = object.type.properties?.[name];
  return property !== undefined && property.alias !== true && isWithin(property.set, access.ceiling);
}

export function memberName(object: HostObject, name: string): string {
  return `${object.type.name}.${camelCase(name)}`;
}

type Kind = "properties" | "navigations" | "methods";

function declared<K extends Kind>(object: HostObject, kind: K, name: string, access: Access) {
  const table = object.type[kind];
  const member = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  access.note(memberName(object, name));
  if (member === undefined) throw new Refusal("ApiNotFound", `${memberName(object, name)} is not supported here`);
  if (!isWithin(member.set, access.ceiling)) {
    throw new Refusal("ApiNotFound", `${memberName(object, name)} came with ExcelApi ${member.set}`);
  }
  return member as NonNullable<HostObject["type"][K]>[string];
}
