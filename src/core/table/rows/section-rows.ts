/**
 * Goals that stand in rows of their own, in the column of the commitments or beside it. Such a row has no status, like a
 * commitment that nobody has followed up: something else must tell which of them it is.
 */

import { textOf, valueAt, type Area } from "../../grid";
import { goalLevel } from "./goal-name";
import type { MergeIndex } from "./headings";
import { plainSections } from "./plain-sections";
import { hasStatus, isNamed, namingText, wordsIn, type Region } from "./region";

/** A goal, or subgoal, of the rows below. */
export interface Section {
  readonly level: "goal" | "subgoal";
  /** On one line. */
  readonly text: string;
}

export class SectionRows {
  private readonly plain: ReadonlySet<number>;
  /** Levels of which a row cannot name a section, since commitments are called so too. */
  private readonly levelsOfCommitments = new Map<Section["level"], boolean>();

  /**
   * @param mergeAt knows the areas over the leftmost period column
   * @param notesFrom below it, nothing is a section
   */
  constructor(
    private readonly region: Region,
    private readonly mergeAt: MergeIndex,
    private readonly notesFrom: number,
  ) {
    this.plain = region.header.columns.goal === null ? plainSections(region, notesFrom) : new Set();
  }

  /** The goal that a row names for those below it; `null` where it is none, or stands in a column of its own. */
  at(row: number): Section | null {
    if (row >= this.notesFrom || hasStatus(this.region, row)) return null;
    if (this.isPlainCommitment(row)) return null;
    const text = namingText(this.region, row);
    if (text === null) return null;
    const level = goalLevel(text.text);
    if (level !== null && this.mayName(level)) return { level, text: text.text };
    const isGoal = this.region.header.columns.goal === null && (this.plain.has(row) || this.isMergedOver(row));
    return isGoal ? { level: "goal", text: text.text } : null;
  }

  /** Nearly every row without a status, in a table with goals: told by one cell. */
  private isPlainCommitment(row: number): boolean {
    const { grid, header } = this.region;
    const { goal, commitment } = header.columns;
    return goal !== null && isNamed(this.region, row) && goalLevel(textOf(valueAt(grid, row, commitment))) === null;
  }

  /** Whether the row's only text is merged over the columns of commitments and of the first period. */
  private isMergedOver(row: number): boolean {
    const { periods, columns } = this.region.header;
    const area: Area | null = this.mergeAt(row, firstPeriodColumn(periods));
    return area !== null && area.leftColumn <= columns.commitment && wordsIn(this.region, row).length === 1;
  }

  /** Whether rows that name a level so are sections: commitments themselves may be called "Mål 1.1: …". */
  private mayName(level: Section["level"]): boolean {
    const known = this.levelsOfCommitments.get(level);
    if (known !== undefined) return known;
    const may = this.hasOtherCommitments(level);
    this.levelsOfCommitments.set(level, may);
    return may;
  }

  private hasOtherCommitments(level: Section["level"]): boolean {
    const { grid, header, lastRow } = this.region;
    let hasOther = false;
    for (let row = header.row + 1; row <= lastRow; row++) {
      if (!isNamed(this.region, row)) continue;
      const isLevel = goalLevel(textOf(valueAt(grid, row, header.columns.commitment))) === level;
      if (isLevel && hasStatus(this.region, row)) return false;
      hasOther ||= !isLevel;
    }
    return hasOther;
  }
}

/** Of a table's periods, the one furthest to the left. */
function firstPeriodColumn(periods: readonly { readonly column: number }[]): number {
  return Math.min(...periods.map(({ column }) => column));
}
