/** What every part of the summary is made from. */

import type { Finding } from "../../rules";
import type { CheckedTable } from "../../survey";
import type { Period } from "../../table/follow-up";
import type { Corner } from "../sheet-plan";
import type { KeptNote } from "./notes";
import type { PeriodNames } from "./period-names";
import type { SourceFormulas } from "./source-formulas";
import type { SummaryWords } from "./summary-words";

/** How a finding is put into words: the core has no language. */
export interface FindingText {
  readonly title: string;
  readonly sentence: string;
}

export interface SummaryRequest {
  readonly table: CheckedTable;
  /** What the table is called among several, where it is not the only one. */
  readonly name?: string | undefined;
  readonly words: SummaryWords;
  readonly findingText: (finding: Finding) => FindingText;
  /** When the summary is made, as the reader is to see it: the core has no clock. */
  readonly time: string;
  /** The add-in's own. */
  readonly version: string;
  /** Ids of rules that are not held against the workbook. */
  readonly rulesOff?: readonly string[] | undefined;
  /** What the reader has written on the summary so far. */
  readonly notes: readonly KeptNote[];
  /** Tells the tables of several summaries apart: "" for the only one, "_2" and on. */
  readonly suffix: string;
  /** The sheet's name, where the words' own is not to be used. */
  readonly sheetName?: string | undefined;
  /** Where the sheet's first cell is to stand; A1 where this is absent. */
  readonly origin?: Corner | undefined;
}

export interface SummaryContext extends Pick<CheckedTable, "followUp" | "totals"> {
  /** What is not as it should be in the table; nothing about a summary. */
  readonly findings: readonly Finding[];
  readonly source: SourceFormulas;
  /** The periods that have begun. */
  readonly shown: readonly Period[];
  readonly names: PeriodNames;
  /** The formula expression that writes a count as a sentence does. */
  readonly inSentence: (expression: string) => string;
  readonly words: SummaryWords;
  readonly findingText: SummaryRequest["findingText"];
  readonly time: string;
}
