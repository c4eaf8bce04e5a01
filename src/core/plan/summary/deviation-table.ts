/** The commitments that deviate now, each with its way through the year, a link to its row, and room for a note. */

import { columnName, sheetReference } from "../../address";
import { countedStatus, type StatusReading } from "../../status/classify";
import { currentPeriod, readingOf, type Commitment, type FollowUp } from "../../table/follow-up";
import { trailOf } from "../../trail";
import type { PlanBuilder } from "../plan-builder";
import { formula, number, text, type Look, type NotePlace, type PlannedCell } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import type { KeptNote } from "./notes";
import { spokenPeriod } from "./period-names";
import type { SummaryContext } from "./summary-context";
import type { SummaryWords } from "./summary-words";

const arrow = " → ";

export function deviatingNow(followUp: FollowUp): Commitment[] {
  return followUp.commitments.filter(
    (commitment) => countedStatus(readingOf(commitment, followUp.current)) === "deviation",
  );
}

/**
 * @param deviations at least one
 * @param notes by the row of the commitment in the source
 */
export function addDeviationTable(
  builder: PlanBuilder,
  context: SummaryContext,
  deviations: readonly Commitment[],
  notes: ReadonlyMap<number, string>,
): NotePlace {
  const { followUp, words } = context;
  const { columns, periods, current } = followUp;
  const reported = periods.slice(0, current + 1);
  const optional = (["comment", "responsible"] as const).filter((column) => columns[column] !== null);
  const header = [
    words.commitment,
    words.row,
    words.goal,
    words.subgoal,
    reported.map(spokenPeriod).join(arrow),
    words.move,
    words.periodsDeviating,
    ...optional.map((column) => words[column]),
    words.ownNote,
  ];
  const trail = trailOf(followUp);
  const [late, fresh] = [new Set(trail.lateSurprises), new Set(trail.newDeviations)];
  const movedHow = (commitment: Commitment) =>
    words.moved[late.has(commitment) ? "late" : fresh.has(commitment) ? "new" : "remaining"];
  const rows = deviations.map((commitment): PlannedCell[] => [
    text(commitment.text, "label"),
    linkTo(context, commitment),
    text(commitment.goal.text, "label"),
    text(commitment.subgoal.text, "label"),
    text(wayOf(commitment.readings.slice(0, current + 1), followUp), "label"),
    text(movedHow(commitment), "label"),
    number(periodsDeviating(commitment, current), "plainCount"),
    ...optional.map((column) => text(commitment[column], "label")),
    text(notes.get(commitment.row) ?? "", "note"),
  ]);
  const { topRow, columnCount } = builder.table(
    "Avvikelser",
    header.map((name) => text(name, lookOf(name, words))),
    rows,
  );
  const area = { topRow: topRow + 1, leftColumn: 0, rowCount: rows.length, columnCount };
  return { kind: "deviations", area };
}

/** Notes that no deviation is left for, in a table of their own. @param notes at least one */
export function addOrphanedNotes(
  builder: PlanBuilder,
  { words }: SummaryContext,
  notes: readonly KeptNote[],
): NotePlace {
  const header = [words.commitment, words.goal, words.subgoal, words.ownNote].map((name) => text(name, "header"));
  const rows = notes.map(({ commitment, goal, subgoal, note }) => [
    text(commitment, "label"),
    text(goal, "label"),
    text(subgoal, "label"),
    text(note, "note"),
  ]);
  builder.space();
  builder.add(text(words.orphanedNotes, "heading"));
  const { topRow, columnCount } = builder.table("Anteckningar", header, rows);
  const area = { topRow: topRow + 1, leftColumn: 0, rowCount: rows.length, columnCount };
  return { kind: "orphaned", area };
}

function lookOf(name: string, { periodsDeviating, ownNote }: SummaryWords): Look {
  return name === periodsDeviating ? "headerNumber" : name === ownNote ? "headerAside" : "header";
}

function periodsDeviating({ readings }: Commitment, current: number): number {
  return readings.slice(0, current + 1).filter((reading) => countedStatus(reading) === "deviation").length;
}

/** "Enligt plan → Enligt plan → Avvikelse från plan"; what is not counted is told as it is written. */
function wayOf(readings: readonly StatusReading[], { vocabulary }: FollowUp): string {
  const said = readings.map((reading) => {
    const status = countedStatus(reading);
    if (status !== null) return vocabulary.labels[status];
    return reading.text === "" ? "–" : reading.text;
  });
  return said.join(arrow);
}

/**
 * A link to the row's status cell. A formula and not a fixed link: Excel does not move fixed links when rows are
 * inserted above them, and a link to the wrong commitment is worse than none.
 */
function linkTo({ followUp, source }: SummaryContext, { row }: Commitment): PlannedCell {
  const { column } = currentPeriod(followUp);
  const letter = columnName(column);
  const rowNow = `ROW(${source.cell(row, column)})`;
  return formula(
    `HYPERLINK(${quoted(`#${sheetReference(followUp.sheetName)}${letter}`)}&${rowNow},${quoted(letter)}&${rowNow})`,
    "link",
  );
}
