/** Periods as a sentence names them: "delår 1" for a column headed "Status delår 1", "den 31 mars" for 2025-03-31. */

import { tidy } from "../../status/normalise";
import type { Period } from "../../table/follow-up";
import { withoutStatus } from "../../table/header/period-words";
import { fill } from "../sentence";
import type { SummaryWords } from "./summary-words";

/** What names of periods need of words. */
export type PeriodWords = Pick<SummaryWords, "date" | "dateAndYear" | "months" | "during" | "atYearEnd" | "onDate">;

/** How the periods of one table are spoken of. */
export interface PeriodNames {
  /** "delår 1", "den 31 mars" */
  readonly of: (period: Period) => string;
  /** "i delår 1", "den 31 mars" */
  readonly during: (period: Period) => string;
  /** "i delår 1 eller delår 2". @param last stands before the last one, with its spaces */
  readonly duringAny: (periods: readonly Period[], last: string) => string;
}

export function periodNames(periods: readonly Period[], words: PeriodWords): PeriodNames {
  const years = new Set(periods.flatMap((period) => dateOf(period)?.year ?? []));
  const of = (period: Period) => {
    const date = dateOf(period);
    const month = words.months.split(" ")[(date?.month ?? 0) - 1];
    if (date === null || month === undefined) return bareName(period);
    return fill(years.size > 1 ? words.dateAndYear : words.date, { ...date, month });
  };
  const wordingOf = (period: Period) =>
    dateOf(period) !== null ? words.onDate : period.yearEnd ? words.atYearEnd : words.during;
  const during = (period: Period) => fill(wordingOf(period), { period: of(period) });
  // The preposition is said once for neighbours that share it.
  const isSaid = (period: Period, before: Period | undefined) =>
    before !== undefined && wordingOf(before) === wordingOf(period);
  const duringAny = (some: readonly Period[], last: string) =>
    listed(
      some.map((period, index) => (isSaid(period, some[index - 1]) ? of(period) : during(period))),
      last,
    );
  return { of, during, duringAny };
}

/** "delår 1, delår 2 och helår". */
export function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${last}${names.at(-1) ?? ""}`;
}

/** The period without what every status column is called, and without a capital that only begins a header. */
function bareName({ name }: Period): string {
  const rest = withoutStatus(tidy(name));
  const named = rest === "" ? tidy(name) : rest;
  // "D1", "T2" and "Q4" keep their capital, "Helår" does not.
  return /^\p{Lu}\p{Ll}/u.test(named) ? named.charAt(0).toLocaleLowerCase("und") + named.slice(1) : named;
}

/** The day that a header is, where it is one: a cell that holds a date is read as "2025-03-31". */
function dateOf(period: Period): { readonly year: string; readonly month: number; readonly day: number } | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(bareName(period)) ?? [];
  return year === undefined ? null : { year, month: Number(month), day: Number(day) };
}
