/** The commitments that deviate now, each with its way through the year, a link to its row, and room for a note. */

import { columnName, sheetReference } from "../../address";
import { countedStatus, type StatusReading } from "../../status/classify";
import { currentPeriod, readingOf, type Commitment, type FollowUp } from "../../table/follow-up";
import { trailOf } from "../../trail";
import type { PlanBuilder } from "../plan-builder";
import { formula, number, text, type Look, type NotePlace, type PlannedCell } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import { hasSubgoals } from "./goal-tables";
import type { KeptNote } from "./notes";
import type { SummaryContext } from "./summary-context";
import type { SummaryWords } from "./summary-words";
import { unjudgedDeviations } from "./unjudged";

const arrow = " → ";

export function deviatingNow(followUp: FollowUp): Commitment[] {
  return followUp.commitments.filter(
    (commitment) => countedStatus(readingOf(commitment, followUp.current)) === "deviation",
  );
}

/** What stands as text to the right of all numbers: names of columns, by where each stands, 0-based. */
export function textColumns(context: SummaryContext): ReadonlyMap<number, TextColumn> {
  const first = hasSubgoals(context) ? 6 : 5;
  const names: readonly TextColumn[] = ["way", ...optionalColumns(context), "ownNote"];
  return new Map(names.map((name, index) => [first + index, name]));
}

export type TextColumn = "way" | "comment" | "responsible" | "ownNote";

function optionalColumns({ followUp: { columns } }: SummaryContext) {
  return (["comment", "responsible"] as const).filter((column) => columns[column] !== null);
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
  const { followUp, names, words } = context;
  const { periods, current } = followUp;
  const subgoals = hasSubgoals(context);
  const optional = optionalColumns(context);
  const way = periods
    .slice(0, current + 1)
    .map(names.of)
    .join(arrow);
  const header = [
    ...[words.commitment, words.row, words.goal, ...(subgoals ? [words.subgoal] : [])].map(headed("header")),
    text(words.move, "headerAside"),
    text(words.periodsDeviating, "headerNumber"),
    ...[way, ...optional.map((column) => words[column]), words.ownNote].map(headed("headerAside")),
  ];
  const movedHow = moveTeller(followUp, words);
  const rows = deviations.map((commitment): PlannedCell[] => [
    text(commitment.text, "label"),
    linkTo(context, commitment),
    text(commitment.goal.text, "label"),
    ...(subgoals ? [text(commitment.subgoal.text, "label")] : []),
    text(movedHow(commitment), "labelAside"),
    number(periodsDeviating(commitment, current), "plainCount"),
    text(wayOf(commitment.readings.slice(0, current + 1), followUp), "labelAside"),
    ...optional.map((column) => text(commitment[column], "labelAside")),
    text(notes.get(commitment.row) ?? "", "note"),
  ]);
  const { topRow, columnCount } = builder.table("Avvikelser", header, rows);
  const area = { topRow: topRow + 1, leftColumn: 0, rowCount: rows.length, columnCount };
  return { kind: "deviations", hasSubgoals: subgoals, area };
}

/** Notes that no deviation is left for, in a table of their own. @param notes at least one */
export function addOrphanedNotes(builder: PlanBuilder, context: SummaryContext, notes: readonly KeptNote[]): NotePlace {
  const { words } = context;
  const subgoals = hasSubgoals(context) || notes.some(({ subgoal }) => subgoal !== "");
  const header = [
    ...[words.commitment, words.goal, ...(subgoals ? [words.subgoal] : [])].map(headed("header")),
    text(words.ownNote, "headerAside"),
  ];
  const rows = notes.map(({ commitment, goal, subgoal, note }) => [
    text(commitment, "label"),
    text(goal, "label"),
    ...(subgoals ? [text(subgoal, "label")] : []),
    text(note, "note"),
  ]);
  builder.space();
  builder.add(text(words.orphanedNotes, "heading"));
  const { topRow, columnCount } = builder.table("Anteckningar", header, rows);
  const area = { topRow: topRow + 1, leftColumn: 0, rowCount: rows.length, columnCount };
  return { kind: "orphaned", hasSubgoals: subgoals, area };
}

const headed =
  (look: Look) =>
  (name: string): PlannedCell =>
    text(name, look);

/** How a deviation came about; nothing of what nobody can say, in the first period or where a status could not be read. */
function moveTeller(followUp: FollowUp, words: SummaryWords): (commitment: Commitment) => string {
  const { previous, lateSurprises, newDeviations } = trailOf(followUp);
  const late = new Set(lateSurprises);
  const fresh = new Set(newDeviations);
  const unjudged = new Set(unjudgedDeviations(followUp));
  return (commitment) => {
    if (previous === null || unjudged.has(commitment)) return "–";
    return words.moved[late.has(commitment) ? "late" : fresh.has(commitment) ? "new" : "remaining"];
  };
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
