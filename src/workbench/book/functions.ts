/**
 * Worksheet functions that Excel has and the model lacks. Only what the sheets of this workbench meet; each behaves as
 * Microsoft's function reference says, for one cell and for arrays.
 */
import { addFunction, EvaluationError, helpers, registries } from "@odoo/o-spreadsheet";
import { plain } from "./quoted-text";
import type { Arg, CellValue, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";

type Compute = (value: CellValue) => CellValue | EvaluationError;

/** Applies a function of one value to each cell of an argument, as Excel does for scalar functions. */
function eachValue(arg: Arg, compute: Compute): FunctionResultObject | Matrix<FunctionResultObject> {
  const one = (cell: FunctionResultObject | undefined): FunctionResultObject => {
    const value = cell?.value ?? null;
    if (helpers.isEvaluationError(value ?? undefined)) return { value };
    const result = compute(value);
    return result instanceof EvaluationError ? result : { value: result };
  };
  return helpers.isMatrix(arg) ? arg.map((column) => column.map(one)) : one(arg as FunctionResultObject | undefined);
}

function unichar(value: CellValue): CellValue | EvaluationError {
  const code = Math.trunc(Number(value));
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (!(code >= 1 && code <= 0x10ffff) || isSurrogate) return new EvaluationError("", "#VALUE!");
  return String.fromCodePoint(code);
}

/** N: numbers and dates stay, TRUE is 1, everything else 0. */
const toN: Compute = (value) => (typeof value === "number" ? value : value === true ? 1 : 0);

/** T: a text stays, everything else becomes an empty text. */
const toT: Compute = (value) => (typeof value === "string" ? value : "");

function define(name: string, argument: string, description: string, compute: Compute): void {
  if (registries.functionRegistry.contains(name)) return;
  addFunction(name, {
    description,
    args: [helpers.arg(argument, "")].map((arg) => ({ ...arg, acceptMatrix: true })),
    compute: (value) => eachValue(value as Arg, compute),
    isExported: true,
  });
}

/** Makes the functions known to every model; doing it again changes nothing. */
export function defineMissingFunctions(): void {
  define("UNICHAR", "number (number)", "The character that a Unicode number stands for.", unichar);
  define("N", "value (any)", "A value as a number.", toN);
  define("QUOTED", "text (string)", "A text with quotes in it.", (value) => plain(String(value)));
  define("T", "value (any)", "A text, or an empty text for anything else.", toT);
}
