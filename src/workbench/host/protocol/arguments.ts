/**
 * A call's arguments, read with the strictness of Excel: a missing, superfluous or mistyped one is InvalidArgument.
 *
 * A null object as an argument is passed through as null.
 */
import { isHostObject, type HostObject } from "./object-type";
import { Refusal } from "./refusal";

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; undefined and null are the same on the wire. */
  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  isMissing(index: number): boolean {
    return this.raw(index) === null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw new Refusal("InvalidArgument", `argument ${index} must be a string`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isMissing(index) ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw new Refusal("InvalidArgument", `argument ${index} must be an integer`);
    }
    return value;
  }

  boolean(index: number, fallback: boolean): boolean {
    const value = this.raw(index);
    if (value === null) return fallback;
    if (typeof value !== "boolean") throw new Refusal("InvalidArgument", `argument ${index} must be a boolean`);
    return value;
  }

  requiredBoolean(index: number): boolean {
    return booleanOf(this.raw(index));
  }

  /** One of a set of words; Excel's enumerations are compared without regard to case. */
  word<W extends string>(index: number, words: readonly W[], fallback?: W): W {
    if (fallback !== undefined && this.isMissing(index)) return fallback;
    return wordOf(this.raw(index), words);
  }

  /** A plain object such as an options bag; missing is empty. */
  record(index: number): Readonly<Record<string, unknown>> {
    if (this.isMissing(index)) return {};
    return recordOf(this.raw(index));
  }

  object(index: number, typeName: string): HostObject {
    const value = this.raw(index);
    if (!isHostObject(value) || value.type.name !== typeName) {
      throw new Refusal("InvalidArgument", `argument ${index} must be a ${typeName}`);
    }
    return value;
  }
}

export function wordOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new Refusal("InvalidArgument", `${String(value)} is none of ${words.join(", ")}`);
  return found;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isHostObject(value)) {
    throw new Refusal("InvalidArgument", "an object was expected");
  }
  return value as Readonly<Record<string, unknown>>;
}

export function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Refusal("InvalidArgument", "a boolean was expected");
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new Refusal("InvalidArgument", "a string was expected");
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new Refusal("InvalidArgument", "a number was expected");
  }
  return value;
}
