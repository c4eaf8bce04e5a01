/** What every part of the summary is made from. */

import type { Finding } from "../../rules";
import type { CheckedTable } from "../../survey";
import type { KeptNote } from "./notes";
import type { SourceFormulas } from "./source-formulas";
import type { SummaryWords } from "./summary-words";

/** How a finding is put into words: the core has no language. */
export interface FindingText {
  readonly title: string;
  readonly sentence: string;
}

export interface SummaryRequest {
  readonly table: CheckedTable;
  readonly words: SummaryWords;
  readonly findingText: (finding: Finding) => FindingText;
  /** When the summary is made, as the reader is to see it: the core has no clock. */
  readonly time: string;
  /** The add-in's own. */
  readonly version: string;
  /** What the reader has written on the summary so far. */
  readonly notes: readonly KeptNote[];
  /** Tells the tables of several summaries apart: "" for the only one, "_2" and on. */
  readonly suffix: string;
  /** The sheet's name, where the words' own is not to be used. */
  readonly sheetName?: string | undefined;
}

export interface SummaryContext extends Pick<CheckedTable, "followUp" | "totals" | "findings"> {
  readonly source: SourceFormulas;
  readonly words: SummaryWords;
  readonly findingText: SummaryRequest["findingText"];
  readonly time: string;
}
