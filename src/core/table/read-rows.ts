/** Reads the rows below a header: commitments, and the rows that are something else. */

import { isErrorValue, lastRow, textOf, valueAt, type Grid } from "../grid";
import { readStatus } from "../status/classify";
import { tidy } from "../status/normalise";
import type { Vocabulary } from "../status/vocabulary";
import { readClaim } from "./claim";
import type { Claim, Commitment, SetAsideRow } from "./follow-up";
import { repeatsHeader, type HeaderRow } from "./header-row";
import { indexMerges, readHeadings } from "./headings";

export interface TableRows {
  readonly commitments: readonly Commitment[];
  readonly setAside: readonly SetAsideRow[];
  readonly claim: Claim | null;
}

const subtotal = /^(summa|delsumma|totalt|total|antal|s:a)(?![\p{L}\p{N}])/iu;

/** Reads every row from below the header to the end of the grid. */
export function readRows(grid: Grid, header: HeaderRow, vocabulary: Vocabulary): TableRows {
  const { columns, periods } = header;
  const merges = indexMerges(
    grid,
    [columns.goal, columns.subgoal].filter((column) => column !== null),
  );
  const hidden = new Set(grid.hiddenRows);
  const commitments: Commitment[] = [];
  const setAside: SetAsideRow[] = [];
  const claims: Claim[] = [];
  let above: ReturnType<typeof readHeadings> | null = null;
  for (let row = header.row + 1; row <= lastRow(grid); row++) {
    const kind = kindOf(grid, row, header, claims);
    const headings = readHeadings(grid, merges, row, columns, above);
    if (kind === "commitment" || kind === "section") above = headings;
    if (kind !== "commitment") {
      setAside.push({ row, kind });
      continue;
    }
    const text = tidy(textOf(valueAt(grid, row, columns.commitment)));
    const readings = periods.map(({ column }) => readStatus(valueAt(grid, row, column), vocabulary));
    commitments.push({ row, ...headings, text, readings, hidden: hidden.has(row) });
  }
  return { commitments, setAside: withinTable(setAside, commitments), claim: claims[0] ?? null };
}

/** Blank rows below the last commitment are the end of the table, not rows of it. */
function withinTable(setAside: readonly SetAsideRow[], commitments: readonly Commitment[]): SetAsideRow[] {
  const last = commitments.at(-1)?.row ?? -1;
  return setAside.filter(({ row, kind }) => kind !== "blank" || row < last);
}

/** What a row is; a claim that is found goes into `claims`. */
function kindOf(grid: Grid, row: number, header: HeaderRow, claims: Claim[]): SetAsideRow["kind"] | "commitment" {
  const texts = rowTexts(grid, row, header);
  if (texts.length === 0) return "blank";
  const hasStatus = header.periods.some(({ column }) => isFilled(grid, row, column));
  const claim = hasStatus ? null : findClaim(texts, row);
  if (claim !== null) {
    claims.push(claim);
    return "claim";
  }
  if (repeatsHeader(grid, row, header)) return "header";
  if (texts[0] !== undefined && subtotal.test(tidy(texts[0].text))) return "subtotal";
  if (hasStatus || isFilled(grid, row, header.columns.commitment)) return "commitment";
  const { goal, subgoal } = header.columns;
  return texts.some(({ column }) => column === goal || column === subgoal) ? "section" : "note";
}

interface CellText {
  readonly column: number;
  readonly text: string;
}

function rowTexts(grid: Grid, row: number, header: HeaderRow): CellText[] {
  const texts: CellText[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const text = textOf(valueAt(grid, row, column));
    if (tidy(text) !== "") texts.push({ column, text });
  }
  return texts;
}

function findClaim(texts: readonly CellText[], row: number): Claim | null {
  return texts.map(({ text, column }) => readClaim(text, row, column)).find((claim) => claim !== null) ?? null;
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return isErrorValue(value) || tidy(textOf(value)) !== "";
}
