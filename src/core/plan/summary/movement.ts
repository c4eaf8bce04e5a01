/** How the commitments have moved since earlier periods: who is new among the deviations, who has recovered, who surprised. */

import { statuses } from "../../status/vocabulary";
import { currentPeriod, type Period } from "../../table/follow-up";
import { isBeforeYearEnd, trailOf, type Standing, type Trail } from "../../trail";
import type { PlanBuilder } from "../plan-builder";
import { fill } from "../sentence";
import { formula, text, type PlannedCell } from "../sheet-plan";
import { allOf, not, type RowTest } from "./source-formulas";
import type { StatusTable } from "./status-table";
import type { SummaryContext } from "./summary-context";
import type { Move } from "./summary-words";
import { unjudgedDeviations } from "./unjudged";

/** Cells that the sentences lean on, as references within the sheet. */
export interface MovementCells {
  readonly new: string;
  /** `null` before the year's end. */
  readonly late: string | null;
  /** Of which nobody can say whether they showed before. */
  readonly unjudged: string;
}

interface Moving {
  readonly move: Move;
  readonly cell: PlannedCell;
}

/** @returns `null` in the first period, from which nothing has moved */
export function addMovement(builder: PlanBuilder, context: SummaryContext, status: StatusTable): MovementCells | null {
  const { followUp, names, words } = context;
  const trail = trailOf(followUp);
  const { previous, moves } = trail;
  builder.space();
  if (previous === null || moves === null) {
    builder.add(text(words.noEarlierPeriod, "quiet"));
    return null;
  }
  const between = { previous: names.of(previous), period: names.of(currentPeriod(followUp)) };
  builder.add(text(fill(words.movement, between), "heading"));
  const listed = movesOf(context, trail);
  const { topRow } = builder.table(
    "Rorelse",
    [text(words.move, "header"), text(words.count, "headerNumber")],
    // What is counted stands beside the table: no column of it is as wide as a sentence.
    listed.map(({ move, cell }) => [
      text(words.moves[move].name, "label"),
      cell,
      text(words.moves[move].meaning, "aside"),
    ]),
  );
  builder.space();
  addMatrix(builder, context, status, previous, moves, fill(words.fromTo, between));
  const cellOf = (wanted: Move) => {
    const index = listed.findIndex(({ move }) => move === wanted);
    return index < 0 ? null : builder.cell(topRow + 1 + index, 1);
  };
  return { new: cellOf("new") ?? "0", late: cellOf("late"), unjudged: cellOf("unjudged") ?? "0" };
}

function movesOf({ followUp, source }: SummaryContext, trail: Trail): Moving[] {
  const { periods, current } = followUp;
  const now = currentPeriod(followUp);
  const earlier = periods.slice(0, current);
  const deviates = ({ column }: Period) => source.is(column, ["deviation"]);
  const before = earlier.at(-1) ?? now;
  const moving = (move: Move, test: RowTest, counted: readonly unknown[]): Moving => ({
    move,
    cell: source.countWhere(source.all, test, counted.length, "count"),
  });
  const fine = earlier.map(({ column }) => source.is(column, ["done", "onPlan"]));
  const settled = source.is(now.column, ["done", "onPlan"]);
  return [
    moving("new", allOf(deviates(now), not(deviates(before))), trail.newDeviations),
    moving("remaining", allOf(deviates(now), deviates(before)), trail.remaining),
    moving("recovered", allOf(settled, anyOf(earlier.map(deviates))), trail.recovered),
    ...(now.yearEnd ? [moving("late", allOf(deviates(now), ...fine), trail.lateSurprises)] : []),
    moving("unjudged", unjudged(), unjudgedDeviations(followUp)),
    moving("early", finishedEarly(), trail.finishedEarly),
  ];

  function unjudged(): RowTest {
    const asked = now.yearEnd ? earlier : [before];
    const isRead = asked.map(({ column }) => source.is(column, statuses));
    return allOf(deviates(now), ...asked.map((period) => not(deviates(period))), not(allOf(...isRead)));
  }

  function finishedEarly(): RowTest {
    const done = source.is(now.column, ["done"]);
    if (isBeforeYearEnd(periods, current)) return done;
    const interim = earlier.filter((_, index) => isBeforeYearEnd(periods, index));
    return interim.length === 0 ? never : allOf(done, anyOf(interim.map(({ column }) => source.is(column, ["done"]))));
  }
}

const never: RowTest = () => "0";

/** Holds where at least one of these holds: not all of them fail. */
function anyOf(tests: readonly RowTest[]): RowTest {
  return (run) => `(1-${allOf(...tests.map(not))(run)})`;
}

/** From where (rows) to where (columns); what is no status is what remains of each period's numbers. */
function addMatrix(
  builder: PlanBuilder,
  { followUp, source, words }: SummaryContext,
  { cell }: StatusTable,
  previous: Period,
  moves: NonNullable<Trail["moves"]>,
  corner: string,
): void {
  const { vocabulary, current } = followUp;
  const now = currentPeriod(followUp);
  const standings: readonly Standing[] = [...statuses, "other"];
  const nameOf = (standing: Standing) => (standing === "other" ? words.other : vocabulary.labels[standing]);
  const topRow = builder.nextRow;
  const at = (from: Standing, to: Standing) =>
    builder.cell(topRow + 1 + standings.indexOf(from), 1 + standings.indexOf(to));
  const rest = (from: Standing, to: Standing) =>
    to === "other"
      ? `${cell(from, current - 1)}-SUM(${at(from, "done")}:${at(from, "deviation")})`
      : `${cell(to, current)}-SUM(${at("done", to)}:${at("deviation", to)})`;
  const cellFor = (from: Standing, to: Standing) =>
    from === "other" || to === "other"
      ? formula(rest(from, to), "count", moves[from][to])
      : source.countWhere(
          source.all,
          allOf(source.is(previous.column, [from]), source.is(now.column, [to])),
          moves[from][to],
          "count",
        );
  builder.table(
    "Matris",
    [text(corner, "header"), ...standings.map((standing) => text(nameOf(standing), "headerNumber"))],
    standings.map((from) => [text(nameOf(from), "label"), ...standings.map((to) => cellFor(from, to))]),
  );
}
