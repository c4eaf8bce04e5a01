/**
 * Everything that is said, in one shape for every language: the compiler holds Swedish and English against each other.
 * Whole sentences: what is, then what to do. Swedish is written first.
 */

import type { HostErrorCode } from "../core/errors";
import type { SummaryWords } from "../core/plan/summary/summary-words";
import type { BoardWords } from "./board-words";
import type { CliWords } from "./cli-words";
import type { PaneWords } from "./pane-words";
import type { RecordWords } from "./record-words";
import type { RulesWords } from "./rule-words";

export type Language = "sv" | "en";

/** Why a workbook refused, and what to do. */
export type ErrorWords = Readonly<Record<HostErrorCode, string>>;

export interface Messages {
  readonly language: Language;
  readonly rules: RulesWords;
  readonly errors: ErrorWords;
  readonly pane: PaneWords;
  readonly summary: SummaryWords;
  readonly board: BoardWords;
  readonly cli: CliWords;
  readonly record: RecordWords;
}
