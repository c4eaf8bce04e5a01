/**
 * What a header cell names. A header is recognised by its whole text, never by a part of it: "Avvikelse (tkr)" is a
 * money column and "Klart datum" a date column.
 */

import { dateFrom } from "../../dates";
import { comparable, tidy } from "../../status/normalise";
import { columnWord, isCommentWord, type ColumnKind } from "./column-words";
import { readPeriod, type PeriodTime } from "./period-words";

export type { ColumnKind } from "./column-words";

/** A status column's place in the year: periods are sorted by their years and months. */
export interface PeriodHeader extends PeriodTime {
  readonly kind: "period";
  readonly yearEnd: boolean;
}

export interface ColumnHeader {
  readonly kind: ColumnKind;
  /** Gives way to another column of its kind. */
  readonly secondary?: true;
  /** The period that a column of comments is for, where its header says so. */
  readonly of?: PeriodHeader;
}

export type Header = ColumnHeader | PeriodHeader;

/** Longer texts head no column: "Status per 31 augusti 2023" has 26 characters, with room for line breaks. */
export const longestHeader = 40;

/**
 * Reads a header cell.
 *
 * @param text as the cell holds it: line breaks, no-break spaces, a year and "(n)" are all looked through
 * @returns `null` for a column that is none of the tool's
 */
export function readHeader(text: string): Header | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const header = read(text);
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longestKnown) known.set(text, header);
  return header;
}

/** What texts have been read as: the same few stand over the columns of every table, and on each page of a printed one. */
const known = new Map<string, Header | null>();
const mostKnown = 1000;
const longestKnown = 200;

function read(text: string): Header | null {
  const typed = comparable(unbroken(text));
  const word = columnWord(typed);
  if (word !== null) return word.secondary ? { kind: word.kind, secondary: true } : { kind: word.kind };
  const time = readPeriod(typed);
  return time === null ? readCommentOf(typed) : periodOf(time);
}

/** Without brackets, and a word in one piece that is divided at a line break: "Utvecklings-", "åtagande". */
function unbroken(text: string): string {
  return tidy(text.replace(/[()[\]]/gu, "")).replace(/(?<=\p{L})-\s(?=\p{Ll})/gu, "");
}

const commentBefore = /^(\p{L}+)(?:\s+(?:till|för|vid|per|i|for|to))?[\s:,–-]+(.+)$/u;
const commentBehind = /^(.+?)[\s:,–-]+(\p{L}+)$/u;

/** "Kommentar delår 1", "Delår 1 – analys". */
function readCommentOf(typed: string): ColumnHeader | null {
  const [, first = "", behind = ""] = commentBefore.exec(typed) ?? [];
  const [, before = "", last = ""] = commentBehind.exec(typed) ?? [];
  const time = isCommentWord(first) ? readPeriod(behind) : isCommentWord(last) ? readPeriod(before) : null;
  return time === null || time.endMonth === 0 ? null : { kind: "comment", of: periodOf(time) };
}

/** Whether a header says that the column holds statuses, and of no period. */
export function isBareStatus(header: Header | null): boolean {
  return header?.kind === "period" && header.endMonth === 0 && header.year === 0;
}

function periodOf(time: PeriodTime): PeriodHeader {
  return { kind: "period", ...time, yearEnd: time.endMonth === 12 };
}

/**
 * Reads a header cell that holds a date, such as 2023-03-31 shown as "31 mars": the period that ends in that month.
 *
 * @param serialDays days since 1899-12-30, as Excel counts them
 */
export function readDateHeader(serialDays: number): PeriodHeader {
  const date = dateFrom(serialDays);
  return periodOf({ endMonth: date.getUTCMonth() + 1, year: date.getUTCFullYear(), plain: false });
}
