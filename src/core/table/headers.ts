/**
 * What a header cell names. A header is recognised by its whole text, never by a part of it: "Avvikelse (tkr)" is a
 * money column and "Klart datum" a date column.
 */

import { comparable } from "../status/normalise";

export type ColumnKind = "goal" | "subgoal" | "commitment" | "comment" | "responsible";

/** A status column's place in the year. */
export interface PeriodHeader {
  readonly kind: "period";
  /** Sorts the periods of one table: the month in which the period ends, 0 where the header does not say. */
  readonly endMonth: number;
  readonly yearEnd: boolean;
  /** Whether the text alone says that this is a follow-up's period; a bare "Status" or "December" may be anything. */
  readonly plain: boolean;
}

export type Header = { readonly kind: ColumnKind } | PeriodHeader;

/** Words seen in public reports, Swedish, English and Norwegian. */
const columnHeaders: Readonly<Record<ColumnKind, RegExp>> = {
  goal: /^(mål|målen|nämndmål|nämndens mål|nämndsmål|inriktningsmål|övergripande mål|kommunmål|målområde|goals?|objectives?|hovedmål)$/u,
  subgoal: /^(delmål|delmålen|nämndens delmål|effektmål|sub-?goals?|sub-?objectives?)$/u,
  commitment:
    /^(utvecklingsåtagande(n|t)?|åtagande(n|t)?|aktivitet(er)?|åtgärd(er)?|uppdrag|insats(er)?|commitments?|activity|activities|actions?|measures?|tiltak|oppdrag|forpliktelser?)$/u,
  comment: /^(kommentar(er)?|analys|motivering|orsak|förklaring|kommentar till (status|avvikelse)|comments?)$/u,
  responsible: /^(ansvarig|ansvariga|ansvar|ansvarig (chef|enhet|avdelning|förvaltning)|responsible|owner|ansvarlig)$/u,
};

interface PeriodWords {
  readonly words: RegExp;
  readonly endMonth: number;
  readonly plain: boolean;
}

const period = (words: RegExp, endMonth: number, plain = true): PeriodWords => ({ words, endMonth, plain });

/** Period words and the month in which each ends. */
const periodWords: readonly PeriodWords[] = [
  period(/^(delår|delårsrapport|delårsbokslut|interim( report)?) ?1$|^1:?a delåret$|^delår (i|ett)$/u, 3),
  period(/^(delår|delårsrapport|delårsbokslut|interim( report)?) ?2$|^2:?a delåret$|^delår (ii|två)$/u, 8),
  period(/^tertial ?1$|^1\. ?tertial$/u, 4),
  period(/^tertial ?2$|^2\. ?tertial$/u, 8),
  period(/^tertial ?3$|^3\. ?tertial$/u, 12),
  period(/^(kvartal|quarter) ?1$|^1\. ?kvartal$/u, 3),
  period(/^(kvartal|quarter) ?2$|^2\. ?kvartal$/u, 6),
  period(/^(kvartal|quarter) ?3$|^3\. ?kvartal$/u, 9),
  period(/^(kvartal|quarter) ?4$|^4\. ?kvartal$/u, 12),
  period(/^(halvår|halvårsrapport|half-?year)$/u, 6),
  period(
    /^(helår|helårsrapport|årsrapport|årsbokslut|bokslut|årsredovisning|årsslut|årsslutt|full year|year end|annual report)$/u,
    12,
  ),
  period(/^d ?1$/u, 3, false),
  period(/^[dt] ?2$/u, 8, false),
  period(/^t ?1$/u, 4, false),
  period(/^t ?3$/u, 12, false),
  period(/^[kq] ?1$|^(31 )?(mars|mar|march)$/u, 3, false),
  period(/^(30 )?(april|apr)$/u, 4, false),
  period(/^[kq] ?2$|^(30 )?(juni|jun|june)$/u, 6, false),
  period(/^(31 )?(augusti|aug|august)$/u, 8, false),
  period(/^[kq] ?3$|^(30 )?(september|sep|sept)$/u, 9, false),
  period(/^[kq] ?4$|^(31 )?(december|dec|desember|des)$|^år$/u, 12, false),
];

const statusPrefix = /^(status|läge|bedömning)(?:\s*[:–-]\s*|\s+(?:per|vid|i|at|as of|ved)\s+|\s+|$)/u;
const year = /\s*\b20\d\d\b\s*/gu;

/**
 * Reads a header cell.
 *
 * @param text as the cell holds it: line breaks, no-break spaces, a year and "(n)" are all looked through
 * @returns `null` for a column that is none of the tool's
 */
export function readHeader(text: string): Header | null {
  const typed = comparable(text.replace(/[()]/gu, ""));
  const kind = (Object.keys(columnHeaders) as ColumnKind[]).find((candidate) => columnHeaders[candidate].test(typed));
  return kind === undefined ? readPeriodHeader(typed) : { kind };
}

function readPeriodHeader(typed: string): PeriodHeader | null {
  const hasPrefix = statusPrefix.test(typed);
  const named = typed.replace(statusPrefix, "").replace(year, " ").trim();
  if (named === "") return hasPrefix ? { kind: "period", endMonth: 0, yearEnd: false, plain: false } : null;
  const found = periodWords.find(({ words }) => words.test(named));
  return found === undefined ? null : periodOf(found.endMonth, found.plain || hasPrefix);
}

function periodOf(endMonth: number, plain: boolean): PeriodHeader {
  return { kind: "period", endMonth, yearEnd: endMonth === 12, plain };
}

/**
 * Reads a header cell that holds a date, such as 2023-03-31 shown as "31 mars": the period that ends in that month.
 *
 * @param serialDays days since 1899-12-30, as Excel counts them
 * @see https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 */
export function readDateHeader(serialDays: number): PeriodHeader {
  return periodOf(dateFrom(serialDays).getUTCMonth() + 1, false);
}

/** The moment that a serial number stands for, in UTC; numbers that no calendar reaches are the first day. */
export function dateFrom(serialDays: number): Date {
  const inCalendar = serialDays > 0 && serialDays < 2_958_466;
  return new Date(Math.round(((inCalendar ? serialDays : 0) - 25_569) * 86_400_000));
}

/** Whether an Excel number format shows a date: it names a day, a month or a year outside quoted text. */
export function isDateFormat(code: string): boolean {
  return /[dmy]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "").replace(/general/iu, ""));
}
