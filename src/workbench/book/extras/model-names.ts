/** Keeps the model's named ranges, which formulas use, in step with the workbook's names, of which they are a part. */
import type { CoreCommand, NamedRange } from "@odoo/o-spreadsheet";
import { isModelName } from "./defined-names";
import type { DefinedName } from "./extras-state";

type NameCommand = Extract<CoreCommand, { type: "CREATE_NAMED_RANGE" | "UPDATE_NAMED_RANGE" | "DELETE_NAMED_RANGE" }>;

/** What to tell the model so that it has the names it can have. */
export interface NameChanges {
  readonly removed: readonly string[];
  /** with their ranges, as in "Blad!$A$1:$B$2" */
  readonly added: readonly (readonly [string, string])[];
}

/** @param textOf a named range's reference without "=" */
export function nameChanges(
  names: readonly DefinedName[],
  held: readonly NamedRange[],
  textOf: (range: NamedRange) => string,
): NameChanges {
  const wanted = new Map(names.filter(isModelName).map(({ name, reference }) => [name, reference.slice(1)] as const));
  const plain = (reference: string | undefined): string | undefined => reference?.replace(/[$']/gu, "").toUpperCase();
  const isRight = (range: NamedRange): boolean => plain(wanted.get(range.name)) === plain(textOf(range));
  const right = new Set(held.filter(isRight).map(({ name }) => name));
  return {
    removed: held.filter(({ name }) => !right.has(name)).map(({ name }) => name),
    added: [...wanted].filter(([name]) => !right.has(name)),
  };
}

/** The names after one of the model's own commands; the same list where it changes nothing. */
export function namesAfter(
  names: readonly DefinedName[],
  command: NameCommand,
  reference: string,
): readonly DefinedName[] {
  const find = (name: string): DefinedName | undefined =>
    names.find((one) => one.scope === null && one.name.toLowerCase() === name.toLowerCase());
  switch (command.type) {
    case "CREATE_NAMED_RANGE":
      return find(command.name) ? names : [...names, { name: command.name, scope: null, reference, visible: true }];
    case "UPDATE_NAMED_RANGE": {
      const old = find(command.oldRangeName);
      return old ? names.map((one) => (one === old ? { ...old, name: command.newRangeName, reference } : one)) : names;
    }
    case "DELETE_NAMED_RANGE": {
      const old = find(command.name);
      return old ? names.filter((one) => one !== old) : names;
    }
  }
}
