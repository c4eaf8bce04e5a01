/** Statuses × periods, number and share, with the sum, what is not done, and the equation that ties them together. */

import { cellName } from "../../address";
import { statuses, type Status } from "../../status/vocabulary";
import { currentPeriod, type FollowUp } from "../../table/follow-up";
import { otherCount, type Totals } from "../../totals";
import { formula, text, type PlannedCell } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import type { SourceFormulas } from "./source-formulas";
import { spoken, type SummaryWords } from "./summary-words";

/** Cells of the current period that other sentences lean on, as references within the sheet. */
export interface CurrentCells {
  readonly counts: Readonly<Record<Status | "other", string>>;
  readonly sum: string;
  readonly notDone: string;
}

export interface PeriodTable {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly current: CurrentCells;
}

/** Rows of the table below its header row: three statuses, the others, the sum, and not done. */
const rowOf = { done: 1, onPlan: 2, deviation: 3, other: 4, sum: 5, notDone: 6 } as const;

/** @param topRow the sheet row, 0-based, on which the header row of the table will stand */
export function periodTable(
  followUp: FollowUp,
  totals: Totals,
  source: SourceFormulas,
  words: SummaryWords,
  topRow: number,
): PeriodTable {
  const columnOf = (period: number) => 1 + 2 * period;
  const at = (row: keyof typeof rowOf, period: number) => cellName(topRow + rowOf[row], columnOf(period));
  const perPeriod = (cells: (period: number) => readonly PlannedCell[]) =>
    followUp.periods.flatMap((_, period) => cells(period));

  const header = [
    text(words.status, "header"),
    ...perPeriod((period) => [
      text(followUp.periods[period]?.name ?? "", "headerNumber"),
      text(words.share, "headerNumber"),
    ]),
  ];
  const share = (row: keyof typeof rowOf, period: number) => shareOf(at(row, period), at("sum", period));
  const statusRows = statuses.map((status) => [
    text(followUp.vocabulary.labels[status], "label"),
    ...perPeriod((period) => [
      countCell(followUp, totals, source, status, period),
      formula(share(status, period), "share"),
    ]),
  ]);
  const others = [
    text(words.other, "label"),
    ...perPeriod((period) => [otherCell(followUp, totals, source, period), formula(share("other", period), "share")]),
  ];
  const sum = [
    text(words.sum, "labelTotal"),
    ...perPeriod((period) => [
      formula(`SUM(${at("done", period)}:${at("other", period)})`, "countTotal"),
      formula(share("sum", period), "shareTotal"),
    ]),
  ];
  const notDone = [
    text(words.notDone, "label"),
    ...perPeriod((period) => [
      formula(`${at("sum", period)}-${at("done", period)}`, "count"),
      formula(share("notDone", period), "share"),
    ]),
  ];
  const now = (row: keyof typeof rowOf) => at(row, followUp.current);
  return {
    rows: [header, ...statusRows, others, sum, notDone],
    current: {
      counts: { done: now("done"), onPlan: now("onPlan"), deviation: now("deviation"), other: now("other") },
      sum: now("sum"),
      notDone: now("notDone"),
    },
  };
}

/** klart + enligt plan + avvikelse + övriga = rows, true or false as the workbook stands when it is read. */
export function equation(words: SummaryWords, current: CurrentCells, rows: string): string {
  const expressions = { ...current.counts, rows };
  const { done, onPlan, deviation, other } = current.counts;
  const holds = `${done}+${onPlan}+${deviation}+${other}=${rows}`;
  return `IF(${holds},${spoken(words.equationHolds, expressions, quoted)},${spoken(words.equationFails, expressions, quoted)})`;
}

/** A share of a sum, 0 of nothing. */
export function shareOf(count: string, all: string): string {
  return `IF(${all}=0,0,${count}/${all})`;
}

function countCell(followUp: FollowUp, totals: Totals, source: SourceFormulas, status: Status, period: number) {
  const { commitments, periods } = followUp;
  const column = periods[period]?.column ?? currentPeriod(followUp).column;
  const now = totals.periods[period]?.[status] ?? 0;
  return source.countOf(commitments, column, status, now, "count");
}

function otherCell(followUp: FollowUp, totals: Totals, source: SourceFormulas, period: number) {
  const counts = totals.periods[period] ?? totals.current;
  const column = followUp.periods[period]?.column ?? currentPeriod(followUp).column;
  return source.otherThan(followUp.commitments, column, otherCount(counts), "count");
}
