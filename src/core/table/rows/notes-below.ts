/** Where a table is over: legends, footnotes, small tables and stray values stand below it, after a blank row. */

import { isErrorValue, type CellValue } from "../../grid";
import { isBlankText } from "../../status/normalise";
import { isCommentRow } from "./comment-row";
import { firstRowWhere, holdsStatus, isBlank, isNamed, type Region } from "./region";
import { startsSmallTable } from "./small-table";

/** Rows in which a table ends, 0-based in the sheet; one after the last row where it does not. */
export interface TableEnd {
  /** The last row that names a commitment and holds its status; the header's where none does. */
  readonly lastFollowed: number;
  /** From this row on, blank or a comment, below the last followed one, a status without a commitment is a stray. */
  readonly straysFrom: number;
  /** From this row on there is another table, which names no commitments. */
  readonly otherFrom: number;
  /** From this row on, below a blank row and every status, a text is a note and no commitment. */
  readonly notesFrom: number;
}

/** @param isCounted whether a cell holds a status that is counted */
export function endOfTable(region: Region, isCounted: (value: CellValue) => boolean): TableEnd {
  const { header, lastRow } = region;
  const lastFollowed = lastRowWhere(region, (row) => isNamed(region, row) && holdsStatus(region, row, isCounted));
  const isNew = lastFollowed === header.row;
  // Without a single status that is counted, words of other kinds may be what the table follows up with.
  const usesOtherWords = isNew && lastRowWhere(region, (row) => holdsStatus(region, row, mayBeStatus)) > header.row;
  const isEnd = (row: number) => isBlank(region, row) || isCommentRow(region, row, lastFollowed);
  const straysFrom = usesOtherWords
    ? lastRow + 1
    : firstRowWhere(lastFollowed + (isNew ? 2 : 1), lastRow, isNew ? (row) => isBlank(region, row) : isEnd);
  const otherFrom = firstRowWhere(straysFrom, lastRow, (row) => startsSmallTable(region, row, isCounted));
  const isOwn = (row: number) => row < straysFrom || (row < otherFrom && isNamed(region, row));
  const lastStatus = lastRowWhere(region, (row) => isOwn(row) && holdsStatus(region, row, mayBeStatus));
  // A table without a single status is new, and all its rows are commitments yet to be followed up.
  const from = lastStatus === header.row ? header.row + 2 : lastStatus + 1;
  const notesFrom = firstRowWhere(from, lastRow, (row) => isBlank(region, row));
  return { lastFollowed, straysFrom, otherFrom, notesFrom: Math.min(notesFrom, otherFrom) };
}

/** A small summary below the table holds numbers where the statuses stand. */
function mayBeStatus(value: CellValue): boolean {
  return isErrorValue(value) || (typeof value === "string" && !isBlankText(value));
}

/** The last row for which something holds, the header's where it holds for none. */
function lastRowWhere({ header, lastRow }: Region, holds: (row: number) => boolean): number {
  for (let row = lastRow; row > header.row; row--) if (holds(row)) return row;
  return header.row;
}
