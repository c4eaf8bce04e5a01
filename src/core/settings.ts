/**
 * What the user has decided about a workbook, kept in the workbook itself so that colleagues and the command line share
 * it: one custom XML part that holds JSON as text.
 */

import { isRecord, keptXml, listOf, parseKept } from "./kept-json";
import type { Counted, OwnWord } from "./status/vocabulary";

/** A table that the user has pointed at, by the words of its headers. */
export interface TableChoice {
  readonly sheetName: string;
  readonly goal: string | null;
  readonly subgoal: string | null;
  readonly commitment: string;
  /** In the order of the year, at least one. */
  readonly periods: readonly string[];
}

/** A finding that somebody has looked at and accepted: it rests until what it is about changes. */
export interface Acceptance {
  /** What it is about; see `Finding.subject`. */
  readonly subject: string;
  /** The sheet's name at the time: where no table stands there any more, the table may have another sheet by now. */
  readonly sheetName?: string;
  /** The rule's id. */
  readonly rule: string;
  /** In the user's words. */
  readonly reason: string;
  /** When, ISO 8601. */
  readonly time: string;
}

/** What a table held when its summary was made. */
export interface SummaryMade {
  /** The table's key. */
  readonly table: string;
  /** The name of the summary's block. */
  readonly blockName: string;
  /** See `tableFingerprint`. */
  readonly fingerprint: string;
}

export interface Settings {
  /** Words of the user's own, and what each counts as. */
  readonly words: readonly OwnWord[];
  readonly tables: readonly TableChoice[];
  /** A period's header, or its id; `null` lets the table decide. */
  readonly currentPeriod: string | null;
  /** Ids of rules that are not held against this workbook. */
  readonly rulesOff: readonly string[];
  readonly accepted: readonly Acceptance[];
  readonly summaries: readonly SummaryMade[];
}

export const noSettings: Settings = {
  words: [],
  tables: [],
  currentPeriod: null,
  rulesOff: [],
  accepted: [],
  summaries: [],
};

/** By this namespace the part is known among a workbook's custom XML parts. */
export const settingsNamespace = "urn:avstamt:settings:1";

/** The part's whole content. */
export function settingsXml(settings: Settings): string {
  return keptXml("settings", settingsNamespace, settings);
}

/** What a part says; what cannot be read is as if it had not been said: nothing is ever counted by a damaged setting. */
export function parseSettings(xml: string): Settings {
  const kept = parseKept("settings", xml);
  if (!isRecord(kept)) return noSettings;
  return {
    words: listOf(kept.words).flatMap((word) => toOwnWord(word) ?? []),
    tables: listOf(kept.tables).flatMap((table) => toTableChoice(table) ?? []),
    currentPeriod: typeof kept.currentPeriod === "string" ? kept.currentPeriod : null,
    rulesOff: listOf(kept.rulesOff).filter((id) => typeof id === "string"),
    accepted: listOf(kept.accepted).flatMap((acceptance) => toAcceptance(acceptance) ?? []),
    summaries: listOf(kept.summaries).flatMap((made) => toSummaryMade(made) ?? []),
  };
}

const counted: readonly Counted[] = ["done", "onPlan", "deviation", "leftOut"];

function toOwnWord(value: unknown): OwnWord | null {
  if (!isRecord(value) || typeof value.text !== "string") return null;
  const countsAs = counted.find((candidate) => candidate === value.countsAs);
  return countsAs === undefined ? null : { text: value.text, countsAs };
}

function toTableChoice(value: unknown): TableChoice | null {
  if (!isRecord(value) || typeof value.sheetName !== "string" || typeof value.commitment !== "string") return null;
  const periods = listOf(value.periods).filter((name): name is string => typeof name === "string");
  if (periods.length === 0) return null;
  const nameOrNull = (name: unknown) => (typeof name === "string" ? name : null);
  return {
    sheetName: value.sheetName,
    goal: nameOrNull(value.goal),
    subgoal: nameOrNull(value.subgoal),
    commitment: value.commitment,
    periods,
  };
}

function toAcceptance(value: unknown): Acceptance | null {
  if (!isRecord(value)) return null;
  const { subject, sheetName, rule, reason, time } = value;
  const isWhole = [subject, rule, reason, time].every((part) => typeof part === "string");
  const place = typeof sheetName === "string" ? { sheetName } : {};
  return isWhole ? ({ subject, ...place, rule, reason, time } as Acceptance) : null;
}

function toSummaryMade(value: unknown): SummaryMade | null {
  if (!isRecord(value)) return null;
  const { table, blockName, fingerprint } = value;
  const isWhole = [table, blockName, fingerprint].every((part) => typeof part === "string");
  return isWhole ? ({ table, blockName, fingerprint } as SummaryMade) : null;
}
