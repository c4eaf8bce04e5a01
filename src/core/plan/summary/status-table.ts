/** Statuses × periods: numbers first, then shares, with the sum and what is not done. */

import type { Area } from "../../grid";
import { statuses, type Status } from "../../status/vocabulary";
import { otherCount, type Counts } from "../../totals";
import type { PlanBuilder } from "../plan-builder";
import { fill } from "../sentence";
import { formula, text, type PlannedCell } from "../sheet-plan";
import type { SummaryContext } from "./summary-context";

/** Rows of the table below its header row: three statuses, the others, the sum, and not done. */
const rowOf = { done: 1, onPlan: 2, deviation: 3, other: 4, sum: 5, notDone: 6 } as const;
type StatusRow = keyof typeof rowOf;

export interface StatusTable {
  readonly area: Area;
  /** The cell of one row in one period, as a reference within the sheet. */
  readonly cell: (row: StatusRow, period: number) => string;
}

export function addStatusTable(builder: PlanBuilder, context: SummaryContext): StatusTable {
  const { followUp, totals, source, shown: periods, names, words } = context;
  const { vocabulary } = followUp;
  const topRow = builder.nextRow;
  const cell = (row: StatusRow, period: number) => builder.cell(topRow + rowOf[row], 1 + period);
  const share = (row: StatusRow, period: number) => shareOf(cell(row, period), cell("sum", period));
  const rowFor = (row: StatusRow, name: string, count: (period: number) => PlannedCell, isTotal = false) => [
    text(name, isTotal ? "labelTotal" : "label"),
    ...periods.map((_, period) => count(period)),
    ...periods.map((_, period) => formula(share(row, period), isTotal ? "shareTotal" : "share")),
  ];
  const countOf = (status: Status) => (period: number) =>
    source.countOf(source.all, columnOf(period), status, countsOf(period)[status], "count");
  const columnOf = (period: number) => periods[period]?.column ?? followUp.columns.commitment;
  const countsOf = (period: number): Counts => totals.periods[period] ?? totals.current;
  const area = builder.table(
    "Status",
    [
      text(words.status, "header"),
      ...periods.map(({ name }) => text(name, "headerNumber")),
      ...periods.map((period) => text(fill(words.shareOf, { period: names.of(period) }), "headerNumber")),
    ],
    [
      ...statuses.map((status) => rowFor(status, vocabulary.labels[status], countOf(status))),
      rowFor("other", words.other, (period) =>
        source.otherThan(source.all, columnOf(period), otherCount(countsOf(period)), "count"),
      ),
      rowFor(
        "sum",
        words.sum,
        (period) => formula(`SUM(${cell("done", period)}:${cell("other", period)})`, "countTotal", totals.commitments),
        true,
      ),
      rowFor("notDone", words.notDone, (period) =>
        formula(`${cell("sum", period)}-${cell("done", period)}`, "count", totals.commitments - countsOf(period).done),
      ),
    ],
  );
  return { area, cell };
}

/** A share of a sum, 0 of nothing. */
export function shareOf(count: string, all: string): string {
  return `IF(${all}=0,0,${count}/${all})`;
}
