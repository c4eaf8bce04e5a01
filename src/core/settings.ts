/**
 * What the user has decided about a workbook, kept in the workbook itself so that colleagues and the command line share
 * it: one custom XML part that holds JSON as text.
 */

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

export interface Settings {
  /** Words of the user's own, and what each counts as. */
  readonly words: readonly OwnWord[];
  readonly tables: readonly TableChoice[];
  /** A period's header, or its id; `null` lets the table decide. */
  readonly currentPeriod: string | null;
}

export const noSettings: Settings = { words: [], tables: [], currentPeriod: null };

/** By this namespace the part is known among a workbook's custom XML parts. */
export const settingsNamespace = "urn:avstamt:settings:1";

/** The part's whole content. */
export function settingsXml(settings: Settings): string {
  return `<settings xmlns="${settingsNamespace}">${escapeXml(JSON.stringify(settings))}</settings>`;
}

/** What a part says; what cannot be read is as if it had not been said: nothing is ever counted by a damaged setting. */
export function parseSettings(xml: string | null): Settings {
  const content = /<settings\b[^>]*>([^<]*)<\/settings>/u.exec(xml ?? "")?.[1];
  if (content === undefined) return noSettings;
  try {
    return toSettings(JSON.parse(unescapeXml(content)) as unknown);
  } catch {
    return noSettings;
  }
}

function toSettings(value: unknown): Settings {
  if (!isRecord(value)) return noSettings;
  return {
    words: listOf(value.words).flatMap((word) => toOwnWord(word) ?? []),
    tables: listOf(value.tables).flatMap((table) => toTableChoice(table) ?? []),
    currentPeriod: typeof value.currentPeriod === "string" ? value.currentPeriod : null,
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Control characters have no place in XML, not even escaped; JSON has already escaped them. */
function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/giu, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex === "" ? 10 : 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
