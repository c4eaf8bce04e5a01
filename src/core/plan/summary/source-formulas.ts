/** Live formulas over the source table: counts that follow every edit, with or without the add-in. */

import { pinnedAreaName, sheetReference } from "../../address";
import { countedStatus } from "../../status/classify";
import { statuses, type Status } from "../../status/vocabulary";
import type { Commitment, FollowUp } from "../../table/follow-up";
import { number, type Look, type PlannedCell } from "../sheet-plan";
import { wordsUsed, type WordsUsed } from "../words-used";
import { oddSpellingsIn, says, tidied, type OddSpelling } from "../words-in-formulas";
import { runsOf, type Run } from "./row-runs";

/** What Excel accepts as a formula's length, with room for what it adds itself (8,192 characters). */
const longestFormula = 8000;

/** What one condition among several may take of it. */
const longestPart = 1000;

/** Cells that the formulas of all groups may look at together when each looks through the whole table, so that every edit is instant. */
const mostLookedAt = 1_000_000;

/** An array expression over a run of rows: 1 where the test holds, 0 where it does not. */
export type RowTest = (run: Run) => string;

/** Rows of the source that a formula counts among: where they stand, and what tells them from others there. */
export interface RowSet {
  readonly runs: readonly Run[];
  /** `null` where every commitment of the runs is meant. */
  readonly test: RowTest | null;
  /** How many they are now. */
  readonly count: number;
}

/** Holds where all of these hold. */
export const allOf =
  (...tests: readonly RowTest[]): RowTest =>
  (run) =>
    tests.map((test) => test(run)).join("*");

/** Holds where another test does not. */
export const not =
  (test: RowTest): RowTest =>
  (run) =>
    `(1-${test(run)})`;

/** Writes cells that count commitments of one follow-up table. */
export class SourceFormulas {
  /** Whether any number had to be written as it stands now, its formula being too long. */
  anyFrozen = false;
  /** Every commitment of the table. */
  readonly all: RowSet;
  private readonly odd: readonly OddSpelling[];
  private readonly words: WordsUsed;

  constructor(private readonly followUp: FollowUp) {
    const { commitments, claim } = followUp;
    const read = commitments.flatMap(({ readings, goal, subgoal }) => [
      ...readings.filter((reading) => countedStatus(reading) !== null).map(({ text }) => text),
      goal.text,
      subgoal.text,
    ]);
    this.odd = oddSpellingsIn(claim === null ? read : [...read, claim.text]);
    this.words = wordsUsed(followUp);
    this.all = { runs: runsOf(followUp, commitments), test: null, count: commitments.length };
  }

  /**
   * The commitments of a goal, or of a subgoal under a goal. Where each row says them itself they are known by their
   * texts, so that rows can be sorted; merged and blank cells can only be known by where they stand.
   *
   * @param groups how many there are of the kind
   */
  group(commitments: readonly Commitment[], levels: readonly ("goal" | "subgoal")[], groups: number): RowSet {
    const isNamed = commitments.every((commitment) => levels.every((level) => commitment[level].source === "own"));
    const isCheap = this.all.count * groups * (statuses.length + 1) <= mostLookedAt;
    const [first] = commitments;
    if (!isNamed || !isCheap || first === undefined)
      return { runs: runsOf(this.followUp, commitments), test: null, count: commitments.length };
    const tests = levels.map((level): RowTest => {
      const column = this.followUp.columns[level] ?? this.followUp.columns.commitment;
      return (run) => this.says(run, column, first[level].text);
    });
    return { runs: this.all.runs, test: allOf(...tests), count: commitments.length };
  }

  /** Commitments that have one status in a column. @param now the count, for where no formula can say it */
  countOf(rows: RowSet, column: number, status: Status, now: number, look: Look): PlannedCell {
    return this.countWhere(rows, this.is(column, [status]), now, look);
  }

  /** Commitments for which a test holds. */
  countWhere(rows: RowSet, test: RowTest, now: number, look: Look): PlannedCell {
    const whole = rows.test === null ? test : allOf(rows.test, test);
    return this.sumOver(rows.runs, now, look, (run) => sumproduct(`--(${whole(run)})`));
  }

  /** Holds for rows whose status in a column is one of these. */
  is(column: number, wanted: readonly Status[]): RowTest {
    const words = wanted.flatMap((status) => this.words[status]);
    return (run) => {
      const said = words.map((word) => this.says(run, column, word));
      return said.length === 1 ? said.join("") : `(${said.join("+")})`;
    };
  }

  /** Commitments whose status in a column is none of the three words. */
  otherThan(rows: RowSet, column: number, now: number, look: Look): PlannedCell {
    const known = this.is(column, statuses);
    return this.countWhere(rows, (run) => `${run.crosses ? `${this.isRow(run)}*` : ""}(1-${known(run)})`, now, look);
  }

  /** Commitments, counted by their rows and not by their statuses. */
  rowsOf(rows: RowSet, look: Look): PlannedCell {
    const { runs, test, count } = rows;
    if (test !== null) return this.countWhere(rows, (run) => this.isRow(run), count, look);
    return this.sumOver(runs, count, look, (run) =>
      run.crosses ? sumproduct(this.isRow(run)) : `ROWS(${this.reference(run, this.followUp.columns.commitment)})`,
    );
  }

  /**
   * All rows of the table and the blank one below it: a commitment that somebody adds there is not in the other counts,
   * so that the equation turns false and says so.
   */
  rowsWithNext(look: Look): PlannedCell {
    const { setAside, isOpenBelow } = this.followUp;
    const { runs, count } = this.all;
    const last = runs.at(-1);
    const isFree = last !== undefined && isOpenBelow && !setAside.some(({ row }) => row === last.last + 1);
    const extended = isFree ? [...runs.slice(0, -1), { ...last, last: last.last + 1 }] : runs;
    return this.sumOver(extended, count, look, (run) => sumproduct(this.isRow(run)));
  }

  /** The formula expression that holds while no commitment has anything in a column; `null` where it would be too long. */
  isBlank(column: number): string | null {
    const filled = this.all.runs.map((run) => sumproduct(`1-${this.says(run, column, "")}`)).join("+");
    return filled.length <= longestPart ? `${filled}=0` : null;
  }

  /** Rows that the formulas look through, the one below the table among them: more than they ever count. */
  get rowsLookedAt(): number {
    return this.all.runs.reduce((sum, { first, last }) => sum + last - first + 1, 1);
  }

  /** A reference to one cell of the source that follows it when rows are inserted. */
  cell(row: number, column: number): string {
    return this.reference({ first: row, last: row, crosses: false }, column);
  }

  /** Whether one cell of the source still says a text. */
  cellSays(row: number, column: number, text: string): string {
    return this.says({ first: row, last: row, crosses: false }, column, text);
  }

  private sumOver(runs: readonly Run[], now: number, look: Look, count: (run: Run) => string): PlannedCell {
    const written = runs.map(count).join("+");
    if (written.length <= longestFormula) return { content: { kind: "formula", formula: `=${written}`, now }, look };
    this.anyFrozen = true;
    return number(now, look);
  }

  /** 1 where a row holds a commitment, a text or any status, and 0 where it does not. */
  private isRow(run: Run): string {
    const { columns, periods } = this.followUp;
    const blank = [columns.commitment, ...periods.map(({ column }) => column)].map((column) =>
      this.says(run, column, ""),
    );
    return `(1-${blank.join("*")})`;
  }

  /** TRUE where a run of one column says a text as the tool reads it. */
  private says(run: Run, column: number, text: string): string {
    return says(tidied(this.reference(run, column), this.odd), text);
  }

  private reference({ first, last }: Run, column: number): string {
    const area = { topRow: first, leftColumn: column, rowCount: last - first + 1, columnCount: 1 };
    return `${sheetReference(this.followUp.sheetName)}${pinnedAreaName(area)}`;
  }
}

const sumproduct = (array: string) => `SUMPRODUCT(${array})`;
