/**
 * Everything that is said, in one shape for every language: the compiler holds Swedish and English against each other.
 * Whole sentences: what is, then what to do. Swedish is written first.
 */

import type { HostErrorCode } from "../core/errors";
import type { SummaryWords } from "../core/plan/summary/summary-words";
import type { FindingData, RuleId } from "../core/rules";

export type Language = "sv" | "en";

/** How one rule is spoken about. */
export interface RuleWords<Data> {
  /** The heading over its findings. */
  readonly title: string;
  /** One finding: what is wrong, and what to do. */
  readonly sentence: (data: Data) => string;
}

/** A place and its numbers, for the sentence that says what was found. */
export interface FoundTable {
  readonly place: string;
  readonly commitments: number;
  readonly goals: number;
  readonly subgoals: number;
}

export interface PaneWords {
  readonly name: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly working: string;
  readonly highlight: string;
  readonly highlightOn: (rows: number) => string;
  readonly highlightOff: string;
  readonly createSummary: string;
  readonly summaryMade: (sheet: string) => string;
  readonly summaryMadeBeside: (taken: string, sheet: string) => string;
  readonly ready: string;
  readonly left: (count: number) => string;
  readonly found: (table: FoundTable) => string;
  readonly hiddenCounted: (rows: number) => string;
  readonly claimAgrees: (claim: string) => string;
  readonly noTable: string;
  readonly noTableHint: string;
  readonly notStarted: string;
  readonly done: string;
  readonly onPlan: string;
  readonly deviation: string;
  readonly other: string;
  readonly percent: (percent: number) => string;
  readonly bar: (done: number, onPlan: number, deviation: number, other: number) => string;
  readonly noFindings: string;
  readonly goTo: (cell: string) => string;
  /** Shows the next findings of a long list. */
  readonly showMore: (count: number) => string;
  readonly checkedAt: (time: string) => string;
  readonly tryAgain: string;
  readonly version: (version: string) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  /** Our own fault: what broke is shown to nobody, what to do is. */
  readonly unexpected: string;
  /** The page was opened outside Excel, or Office.js could not be loaded. */
  readonly noOffice: string;
  readonly close: string;
}

export interface Messages {
  readonly language: Language;
  readonly rules: { readonly [Id in RuleId]: RuleWords<FindingData[Id]> };
  readonly errors: Readonly<Record<HostErrorCode, string>>;
  readonly pane: PaneWords;
  readonly summary: SummaryWords;
}
