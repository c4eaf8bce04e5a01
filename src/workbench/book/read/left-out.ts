/** The list of what an opened workbook had and could not be carried. Code words; whoever shows them has the sentences. */

export interface LeftOut {
  readonly part: LeftOutPart;
  readonly count: number;
}

export type LeftOutPart =
  | "cells"
  | "cellsUnderMerges"
  | "chartSheets"
  | "connections"
  | "customViews"
  | "dataTables"
  | "drawings"
  | "embeddedObjects"
  | "emptyFormattedCells"
  | "extensions"
  | "externalLinks"
  | "macros"
  | "merges"
  | "other"
  | "pivotTables"
  | "richText"
  | "scenarios"
  | "slicers"
  | "sparklines"
  | "threadedComments";

export class LeftOutList {
  private readonly counts = new Map<LeftOutPart, number>();

  add(part: LeftOutPart, count = 1): void {
    if (count > 0) this.counts.set(part, (this.counts.get(part) ?? 0) + count);
  }

  /** In alphabetical order, so that the same file says the same. */
  all(): readonly LeftOut[] {
    return [...this.counts]
      .map(([part, count]) => ({ part, count }))
      .sort((one, other) => (one.part < other.part ? -1 : 1));
  }
}
