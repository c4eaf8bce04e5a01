/** One cell's content in the model's terms, and what of a formula the model would lose. */
import { registries } from "@odoo/o-spreadsheet";
import { parseArea } from "../address";
import { encodeContent } from "../cell-content";
import type { WrittenFormula } from "../cell-style";
import { canonicalFormula, outsideTexts, toModelFormula } from "../formula";
import { hasCalendar } from "../number-format";
import type { FileValue } from "./values";

export interface ModelCell {
  readonly content: string;
  /** what the cell's style must remember of its formula */
  readonly written?: WrittenFormula;
}

export interface CellContext {
  /** the formulas' structured references as plain ones */
  readonly plainReferences: (formula: string, row: number, column: number) => string;
  readonly date1904: boolean;
  readonly isKnownName: (name: string) => boolean;
}

const days1904 = 1462;

/** Where a cell is, and what the file has there. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly file: FileValue | undefined;
}

/** @param code the cell's number format */
export function toModelCell(cell: FileCell, code: string, context: CellContext): ModelCell {
  const { file } = cell;
  if (file?.formula !== undefined) return formulaCell({ ...cell, file }, file.formula, context);
  if (file === undefined || file.value === null) return { content: "" };
  if (file.isError) return { content: String(file.value) };
  return { content: encodeContent(shiftedDate(file.value, code, context)) };
}

function shiftedDate(
  value: string | number | boolean,
  code: string,
  { date1904 }: CellContext,
): string | number | boolean {
  return date1904 && typeof value === "number" && hasCalendar(code) ? value + days1904 : value;
}

function formulaCell(
  { file, row, column }: FileCell & { readonly file: FileValue },
  formula: string,
  context: CellContext,
): ModelCell {
  const text = `=${formula}`;
  const plain = context.plainReferences(text, row, column);
  const written = writtenFormula(file, text, plain, context);
  return { content: toModelFormula(plain), ...(written && { written }) };
}

/** Remembers the file's text and result where the model would lose or miss them; most formulas need neither. */
function writtenFormula(
  file: FileValue,
  text: string,
  plain: string,
  context: CellContext,
): WrittenFormula | undefined {
  const area = file.arrayArea === undefined ? undefined : parseArea(file.arrayArea);
  const isBeyond = !isEvaluable(plain, context);
  const needsText = text !== plain || /[\s'@#]/u.test(outsideTexts(text));
  if (area === undefined && !isBeyond && !needsText) return undefined;
  return {
    as: canonicalFormula(plain),
    text,
    ...(isBeyond && file.value !== null && { cached: file.value, cachedIsError: file.isError }),
    ...(area && {
      array: {
        rows: area.bottom - area.top + 1,
        columns: area.right - area.left + 1,
        dynamic: file.isDynamic === true,
      },
    }),
  };
}

const words = /(?<![\w.$!'\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s*\(|!|\[)?/gu;

/** Whether the model knows every function and name of a formula, and nothing else stands in its way. */
function isEvaluable(formula: string, { isKnownName }: CellContext): boolean {
  const code = outsideTexts(formula);
  if (/[@#[\]]/u.test(code) || /'[^']*\[/u.test(formula)) return false;
  for (const [, word = "", next = ""] of code.matchAll(words)) {
    if (next.endsWith("(")) {
      if (!registries.functionRegistry.contains(word.toUpperCase())) return false;
    } else if (next === "" && !/^([A-Z]{1,3}\d*|TRUE|FALSE)$/iu.test(word) && !isKnownName(word)) return false;
  }
  return true;
}
