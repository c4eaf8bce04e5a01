/** Live formulas over the source table: counts that follow every edit, with or without the add-in. */

import { pinnedAreaName, sheetReference } from "../../address";
import { statuses, type Status } from "../../status/vocabulary";
import type { Commitment, FollowUp, SetAsideRow } from "../../table/follow-up";
import { number, type Look, type PlannedCell } from "../sheet-plan";
import { wordsUsed, type WordsUsed } from "../words-used";
import { oddSpellingsIn, says, tidied, type OddSpelling } from "../words-in-formulas";

/** What Excel accepts as a formula's length, with room for what it adds itself (8,192 characters). */
const longestFormula = 8000;

/** Rows between commitments that hold neither a commitment nor a status, so that a formula may run across them. */
const emptyKinds: ReadonlySet<SetAsideRow["kind"]> = new Set(["blank", "section", "note"]);

/** A run of sheet rows, 0-based, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** Whether rows that are no commitment lie within. */
  readonly crosses: boolean;
}

/** Writes cells that count commitments of one follow-up table. */
export class SourceFormulas {
  /** Whether any number had to be written as it stands now, its formula being too long. */
  anyFrozen = false;
  private readonly odd: readonly OddSpelling[];
  private readonly words: WordsUsed;
  private readonly crossable: ReadonlySet<number>;

  constructor(private readonly followUp: FollowUp) {
    const read = followUp.commitments.flatMap(({ readings }) => readings.map(({ text }) => text));
    this.odd = oddSpellingsIn(followUp.claim === null ? read : [...read, followUp.claim.text]);
    this.words = wordsUsed(followUp);
    this.crossable = new Set(followUp.setAside.filter(({ kind }) => emptyKinds.has(kind)).map(({ row }) => row));
  }

  /** Commitments that have one status in a period. @param now the count, for where no formula can say it */
  countOf(commitments: readonly Commitment[], column: number, status: Status, now: number, look: Look): PlannedCell {
    return this.sumOver(this.runsOf(commitments), now, look, (run) => {
      const said = this.words[status].map((word) => this.says(run, column, word));
      return sumproduct(said.length === 1 ? `--${said.join("")}` : said.join("+"));
    });
  }

  /** Commitments whose status of a period is none of the three words. */
  otherThan(commitments: readonly Commitment[], column: number, now: number, look: Look): PlannedCell {
    const counted = statuses.flatMap((status) => this.words[status]);
    return this.sumOver(this.runsOf(commitments), now, look, (run) => {
      const differs = counted.map((word) => `(1-${this.says(run, column, word)})`);
      return sumproduct([...(run.crosses ? [this.isRow(run)] : []), ...differs].join("*"));
    });
  }

  /** Commitments, counted by their rows and not by their statuses. */
  rowsOf(commitments: readonly Commitment[], look: Look): PlannedCell {
    return this.sumOver(this.runsOf(commitments), commitments.length, look, (run) =>
      run.crosses ? sumproduct(this.isRow(run)) : `ROWS(${this.reference(run, this.followUp.columns.commitment)})`,
    );
  }

  /**
   * All rows of the table and the blank one below it: a commitment that somebody adds there is not in the other counts,
   * so that the equation turns false and says so.
   */
  rowsWithNext(look: Look): PlannedCell {
    const { commitments, setAside } = this.followUp;
    const runs = this.runsOf(commitments);
    const last = runs.at(-1);
    const isFree = last !== undefined && !setAside.some(({ row }) => row === last.last + 1);
    const extended = isFree ? [...runs.slice(0, -1), { ...last, last: last.last + 1 }] : runs;
    return this.sumOver(extended, commitments.length, look, (run) => sumproduct(this.isRow(run)));
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

  private runsOf(commitments: readonly Commitment[]): Run[] {
    const runs: Run[] = [];
    for (const { row } of commitments) {
      const run = runs.at(-1);
      if (run === undefined || !this.isCrossable(run.last + 1, row))
        runs.push({ first: row, last: row, crosses: false });
      else runs[runs.length - 1] = { ...run, last: row, crosses: run.crosses || row > run.last + 1 };
    }
    return runs;
  }

  private isCrossable(from: number, to: number): boolean {
    for (let row = from; row < to; row++) if (!this.crossable.has(row)) return false;
    return true;
  }
}

const sumproduct = (array: string) => `SUMPRODUCT(${array})`;
