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
}

export type Header = { readonly kind: ColumnKind } | PeriodHeader;

const columnHeaders: Readonly<Record<ColumnKind, RegExp>> = {
  goal: /^(mål|målen|nämndmål|nämndens mål|nämndsmål|inriktningsmål|övergripande mål|kommunmål|målområde)$/u,
  subgoal: /^(delmål|delmålen|nämndens delmål|effektmål)$/u,
  commitment: /^(utvecklingsåtagande(n|t)?|åtagande(n|t)?|aktivitet(er)?|åtgärd(er)?|uppdrag|insats(er)?)$/u,
  comment: /^(kommentar(er)?|analys|motivering|orsak|förklaring|kommentar till (status|avvikelse))$/u,
  responsible: /^(ansvarig|ansvariga|ansvar|ansvarig (chef|enhet|avdelning|förvaltning))$/u,
};

/** Period words and the month in which each ends; domain words seen in public reports. */
const periodEnds: readonly (readonly [RegExp, number])[] = [
  [/^(delår|delårsrapport|d) ?1$/u, 3],
  [/^(delår|delårsrapport|d) ?2$/u, 8],
  [/^(tertial|t) ?1$/u, 4],
  [/^(tertial|t) ?2$/u, 8],
  [/^(tertial|t) ?3$/u, 12],
  [/^(31 )?(mars|mar)$/u, 3],
  [/^(30 )?(april|apr)$/u, 4],
  [/^(31 )?(augusti|aug)$/u, 8],
  [/^(31 )?(december|dec)$/u, 12],
  [/^(helår|helårsrapport|årsrapport|årsbokslut|bokslut|årsredovisning|år)$/u, 12],
];

const statusPrefix = /^(status|läge|bedömning)(?:\s*[:–-]\s*|\s+(?:per|vid|i)\s+|\s+|$)/u;
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
  const named = typed.replace(statusPrefix, "").replace(year, " ").trim();
  if (named === "") return statusPrefix.test(typed) ? { kind: "period", endMonth: 0, yearEnd: false } : null;
  const endMonth = periodEnds.find(([words]) => words.test(named))?.[1];
  return endMonth === undefined ? null : { kind: "period", endMonth, yearEnd: endMonth === 12 };
}
