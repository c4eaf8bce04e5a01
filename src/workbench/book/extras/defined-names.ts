/** Which defined names the model can hold too: it knows ranges only, and only names of the whole workbook. */
import type { DefinedName } from "./extras-state";

const plainRange = /^=(?:'(?:[^']|'')+'|[^\s'!(),:"#]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;
const modelName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

export function isModelName({ name, scope, reference }: DefinedName): boolean {
  return scope === null && modelName.test(name) && !/^[a-z]{1,3}\d+$/iu.test(name) && plainRange.test(reference);
}

/** The model's names with their ranges, as its data has them. */
export function toModelNames(names: readonly DefinedName[]): Record<string, string> {
  return Object.fromEntries(names.filter(isModelName).map(({ name, reference }) => [name, reference.slice(1)]));
}
