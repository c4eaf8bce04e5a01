/** References to tables (`Tabell1[Status]`) as plain ranges: the model has tables but no such references. */
import { areaName } from "./address";
import type { CellArea } from "./address";
import type { NamedTable } from "./tables";

export interface Place {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

const specifier = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

/** A text, or a reference: the table's name if it is there, and what stands in brackets. */
const pattern = new RegExp(
  String.raw`("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)?(${specifier})`,
  "gu",
);

/** Whether a formula refers to a table by its name. */
export function namesTable(formula: string, name: string): boolean {
  return renameTableIn(formula, name, "") !== formula;
}

export function renameTableIn(formula: string, from: string, to: string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(pattern, (all, text: string | undefined, name: string | undefined, inside: string) =>
    text === undefined && name !== undefined && same(name, from) ? to + inside : all,
  );
}

/** The formula with every reference to a known table replaced; what cannot be resolved stays as it is. */
export function plainReferences(formula: string, tables: readonly NamedTable[], place: Place): string {
  if (tables.length === 0 || !formula.includes("[")) return formula;
  return formula.replace(
    pattern,
    (all, text: string | undefined, name: string | undefined, inside: string | undefined) => {
      if (text !== undefined || inside === undefined) return all;
      const table = name === undefined ? tableAt(tables, place) : tables.find((one) => same(one.name, name));
      return (table && resolve(table, inside.slice(1, -1), place)) ?? all;
    },
  );
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function tableAt(tables: readonly NamedTable[], { sheetName, row, column }: Place): NamedTable | undefined {
  return tables.find(({ sheetName: sheet, area }) => {
    const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return sheet === sheetName && inside;
  });
}

function resolve(table: NamedTable, inside: string, place: Place): string | undefined {
  const isThisRow = inside.startsWith("@") || /#This Row/iu.test(inside);
  const items = inside.startsWith("@") ? inside.slice(1) : inside;
  const parts = items.startsWith("[")
    ? [...items.matchAll(/\[((?:[^\]']|'.)*)\]/gu)].map(([, part = ""]) => part)
    : [items];
  const columns = parts.filter((part) => part !== "" && !part.startsWith("#")).map((part) => columnOf(table, part));
  if (columns.some((column) => column < 0)) return undefined;
  const keywords = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const rows = isThisRow ? { top: place.row, bottom: place.row } : rowsOf(table, keywords);
  if (rows === undefined) return undefined;
  const [first] = columns;
  const last = columns.at(-1);
  const left = first === undefined ? table.area.left : table.area.left + first;
  const right = last === undefined ? table.area.right : table.area.left + last;
  const name = absolute({ ...rows, left, right });
  return table.sheetName === place.sheetName ? name : `'${table.sheetName.replaceAll("'", "''")}'!${name}`;
}

function columnOf({ columns }: NamedTable, part: string): number {
  const name = part.trim().replace(/'(.)/gu, "$1");
  return columns.findIndex((column) => same(column, name));
}

/** Which rows the keywords mean; several of them (headers and data) span from the first to the last. */
function rowsOf(
  { area, headerRows, totalRows }: NamedTable,
  keywords: readonly string[],
): Pick<CellArea, "top" | "bottom"> | undefined {
  const bodyTop = area.top + headerRows;
  const bodyBottom = area.bottom - totalRows;
  const spans: Readonly<Record<string, Pick<CellArea, "top" | "bottom">>> = {
    "#all": { top: area.top, bottom: area.bottom },
    "#data": { top: bodyTop, bottom: bodyBottom },
    "#headers": { top: area.top, bottom: bodyTop - 1 },
    "#totals": { top: bodyBottom + 1, bottom: area.bottom },
  };
  const asked = (keywords.length === 0 ? ["#data"] : keywords).map((keyword) => spans[keyword]);
  const known = asked.filter((span) => span !== undefined && span.top <= span.bottom);
  if (known.length < asked.length || known.length === 0) return undefined;
  return {
    top: Math.min(...known.map((span) => span?.top ?? 0)),
    bottom: Math.max(...known.map((span) => span?.bottom ?? 0)),
  };
}

function absolute(area: CellArea): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
