/** What a follow-up table is, once it has been read: the shape that rules, totals and plans work on. */

import { cellName, sheetReference } from "../address";
import type { Area, CellAddress } from "../grid";
import type { StatusReading } from "../status/classify";
import type { Vocabulary } from "../status/vocabulary";
import type { UnnamedReading } from "./header/unnamed-statuses";

/** A status column. */
export interface Period {
  /** "p1", "p2" … in the order of the year. */
  readonly id: string;
  /** The header as it is written, on one line. */
  readonly name: string;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** Whether "Enligt plan" here means that the commitment was not met. */
  readonly yearEnd: boolean;
}

/** Where each kind of column stands, 0-based in the sheet; `null` where the table has none. */
export interface Columns {
  readonly goal: number | null;
  readonly subgoal: number | null;
  readonly commitment: number;
  readonly comment: number | null;
  readonly responsible: number | null;
}

/** A goal or subgoal as it applies to one row, and why it was read so. */
export interface Heading {
  /** On one line; "" where no goal could be read. */
  readonly text: string;
  /** `own`: in the row's cell; `merged`: in a merged area over the row; `above`: blank here, taken from the row above. */
  readonly source: "own" | "merged" | "above" | "none";
}

/** One row of the table: what is promised, and its status in each period. */
export interface Commitment {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly goal: Heading;
  readonly subgoal: Heading;
  /** What is promised, on one line; "" where the cell is empty although the row has a status. */
  readonly text: string;
  /** On one line; "" where the cell is empty or the table has no such column. */
  readonly comment: string;
  readonly responsible: string;
  /** One reading a period, in the order of `FollowUp.periods`. */
  readonly readings: readonly StatusReading[];
  /** Hidden or filtered away: counted all the same. */
  readonly hidden: boolean;
}

/** A row within or below the table that is no commitment, and why. */
export interface SetAsideRow {
  readonly row: number;
  readonly kind: "blank" | "section" | "subtotal" | "header" | "claim" | "note";
  /** Something stands where commitments or statuses do, so that a formula over both must not run across the row. */
  readonly holdsValues?: true;
}

/** A hand-typed line such as "27 stycken: 17 klart, 10 ej klara": to be checked against the count, never data. */
export interface Claim {
  readonly row: number;
  readonly column: number;
  /** The line as it is written. */
  readonly text: string;
  /** `null` where the line does not say. */
  readonly stated: ClaimedCounts;
  /** `null` where the line does not say. */
  readonly shares: ClaimedShares;
}

export interface ClaimedCounts {
  readonly total: number | null;
  readonly done: number | null;
  readonly notDone: number | null;
  /** Only there where the line says. */
  readonly onPlan?: number;
  readonly deviation?: number;
}

/** Of all commitments. */
export interface ClaimedShares {
  readonly done: StatedShare | null;
  readonly notDone: StatedShare | null;
}

export interface StatedShare {
  /** Per cent: 33.3 where the line says "33,3 %". */
  readonly percent: number;
  /** With how many it is written: what it is rounded to. */
  readonly decimals: number;
}

/** A column of the table as its header names it. */
export interface HeadedBy {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** On one line; "" where a column that holds values for commitments has no header. */
  readonly name: string;
  /** Where the column holds statuses and its header names no period: how it is read. */
  readonly unnamed?: UnnamedReading;
}

/** A follow-up table read from a sheet. Rows and columns are 0-based positions in the sheet. */
export interface FollowUp {
  readonly sheetName: string;
  /** Whether the sheet itself is hidden. */
  readonly hidden: boolean;
  /** Rows of the sheet that are hidden or filtered away, the table's and others. */
  readonly hiddenRows: readonly number[];
  /** From the header row to the last commitment, over every headed column. */
  readonly area: Area;
  readonly headerRow: number;
  readonly columns: Columns;
  /** Every column of the table and the ones beside it that hold values for its rows, from left to right. */
  readonly headers: readonly HeadedBy[];
  /** In the order of the year, at least one. */
  readonly periods: readonly Period[];
  /** Index in `periods` of the last one with any status; the first period where none has. */
  readonly current: number;
  readonly vocabulary: Vocabulary;
  /** In the order of the sheet, at least one. */
  readonly commitments: readonly Commitment[];
  readonly setAside: readonly SetAsideRow[];
  /** Whether nothing stands below the last commitment, be it this table's or another's: one more can be typed there. */
  readonly isOpenBelow: boolean;
  readonly claim: Claim | null;
}

/** Tells a workbook's tables apart: where the table's header begins. */
export function tableKey({ sheetName, area }: FollowUp): string {
  return `${sheetReference(sheetName)}${cellName(area.topRow, area.leftColumn)}`;
}

/** The rows below the header, as an area. */
export function bodyOf({ area, headerRow }: FollowUp): Area {
  const topRow = headerRow + 1;
  return { ...area, topRow, rowCount: area.topRow + area.rowCount - topRow };
}

/** The period that the follow-up is about now. */
export function currentPeriod({ periods, current }: FollowUp): Period {
  const period = periods[current];
  if (period === undefined) throw new RangeError("A follow-up table has at least one period");
  return period;
}

/** The reading of a commitment in the period with that index. */
export function readingOf(commitment: Commitment, period: number): StatusReading {
  const reading = commitment.readings[period];
  if (reading === undefined) throw new RangeError(`No period ${period}`);
  return reading;
}

/** Where a commitment's status of a period stands. */
export function statusAddress(followUp: FollowUp, commitment: Commitment, period: Period): CellAddress {
  return { sheetName: followUp.sheetName, row: commitment.row, column: period.column };
}
