/** Two charts: where the goals stand, and how the year has gone. The tables beside them hold the same numbers. */

import type { Area } from "../../grid";
import { palette } from "../palette";
import { ownChartPrefix } from "../plan-builder";
import type { Corner, PlannedChart, PlannedSeries } from "../sheet-plan";
import type { SummaryContext } from "./summary-context";

/** Klart, enligt plan, avvikelse, övriga: light and dark in turn, so that neighbours differ in grey and to every eye. */
const statusSeries: readonly PlannedSeries[] = [
  { fill: palette.accent, outline: palette.white, label: palette.white },
  { fill: palette.accentLight, outline: palette.accent, label: palette.ink },
  { fill: palette.deviation, outline: palette.white, label: palette.white },
  { fill: palette.white, outline: palette.quietInk, label: palette.ink },
];

/** More bars than this are no picture. */
const mostGoals = 30;

/** Rows that the charts cover, with one free row below. */
export function chartRows({ totals: { goals } }: SummaryContext): number {
  return (goals.length > mostGoals ? 14 : Math.max(14, Math.ceil(goals.length * 1.5) + 5)) + 1;
}

interface Charted {
  readonly area: Area;
  /** The row whose first cell is the chart's title. */
  readonly heading: number;
}

/** @param at the first row that the charts may cover, and the tables they show */
export function planCharts(
  context: SummaryContext,
  at: { readonly topRow: number; readonly status: Charted; readonly goals: Charted },
): PlannedChart[] {
  const { shown, totals } = context;
  const rowCount = chartRows(context) - 1;
  const place = (leftColumn: number, columnCount: number): Area => ({
    topRow: at.topRow,
    leftColumn,
    rowCount,
    columnCount,
  });
  const titled = (row: number): Corner => ({ row, column: 0 });
  const perPeriod: PlannedChart = {
    name: `${ownChartPrefix}status`,
    kind: "columnStacked",
    // Header, the three statuses and the others; the sum and what is not done would count everything twice.
    source: { ...at.status.area, rowCount: 5, columnCount: 1 + shown.length },
    seriesBy: "rows",
    series: statusSeries,
    title: titled(at.status.heading),
    place: totals.goals.length > mostGoals ? place(0, 3) : place(3, 4),
  };
  if (totals.goals.length > mostGoals) return [perPeriod];
  const perGoal: PlannedChart = {
    name: `${ownChartPrefix}mål`,
    kind: "barStacked",
    source: { ...at.goals.area, columnCount: 5 },
    seriesBy: "columns",
    series: statusSeries,
    title: titled(at.goals.heading),
    place: place(0, 3),
  };
  return [perGoal, perPeriod];
}
