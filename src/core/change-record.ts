/**
 * What the add-in has written in a workbook, so that it can be taken back: kept in the workbook itself, written down before
 * the first cell is. One custom XML part of its own, beside the settings.
 */

import type { Area, CellAddress } from "./grid";
import { isRecord, keptXml, listOf, parseKept } from "./kept-json";
import type { FixKind } from "./plan/fixes/cell-fix";

/** What a cell holds: its formula or text as Excel takes it in, and its English number format. */
export interface CellContent {
  readonly text: string;
  readonly numberFormat: string;
}

/** One thing that was written, with what was there before. */
export type RecordedChange =
  | {
      readonly kind: FixKind;
      readonly at: CellAddress;
      readonly before: CellContent;
      readonly after: CellContent;
      /** What the row promises, by which it is known again; `null` for a line that is no row. */
      readonly commitment: string | null;
    }
  /** A list to choose from, where there was no rule. @param words comma separated */
  | { readonly kind: "dropdown"; readonly sheetName: string; readonly area: Area; readonly words: string }
  /** Our own conditional formats on a sheet; they are known by their marker. */
  | { readonly kind: "highlight"; readonly sheetName: string }
  /** A sheet of our own, known by its hidden name. */
  | { readonly kind: "sheet"; readonly blockName: string };

/** One action of the user's, with all that it wrote. */
export interface RecordEntry {
  /** Rising from 1. */
  readonly id: number;
  /** When, ISO 8601. */
  readonly time: string;
  /** `begun`: written down, and perhaps not carried out to the end. */
  readonly state: "begun" | "done";
  readonly changes: readonly RecordedChange[];
}

/** In the order of time; what has been taken back is no longer in it. */
export type ChangeRecord = readonly RecordEntry[];

export const recordNamespace = "urn:avstamt:record:1";

/** The part's whole content. */
export function recordXml(record: ChangeRecord): string {
  return keptXml("record", recordNamespace, record);
}

/** The user is told of the first in the change log's words; the second keeps the part well below what a message carries. */
const mostEntries = 200;
const mostCharacters = 2_000_000;

/** The record with one entry more, as far back as it reaches. */
export function withEntry(record: ChangeRecord, entry: Omit<RecordEntry, "id">): ChangeRecord {
  const id = Math.max(0, ...record.map((earlier) => earlier.id)) + 1;
  return trimmed([...record, { id, ...entry }]);
}

/** The newest entries. The very newest is kept whatever its size: it is being carried out. */
function trimmed(record: ChangeRecord): ChangeRecord {
  let characters = 0;
  const tooOld = record.findLastIndex((entry, index) => {
    characters += JSON.stringify(entry).length;
    const isNewest = index === record.length - 1;
    return !isNewest && (record.length - index > mostEntries || characters > mostCharacters);
  });
  return record.slice(tooOld + 1);
}

/** The record without those changes, and without entries that hold no other. */
export function withoutChanges(record: ChangeRecord, isGone: (change: RecordedChange) => boolean): ChangeRecord {
  return record.flatMap((entry) => {
    const changes = entry.changes.filter((change) => !isGone(change));
    if (changes.length === entry.changes.length) return [entry];
    return changes.length === 0 ? [] : [{ ...entry, changes }];
  });
}

/** What a part says. An entry that cannot be read whole is left out: nothing is ever taken back by a damaged record. */
export function parseRecord(xml: string): ChangeRecord {
  return listOf(parseKept("record", xml)).flatMap((entry) => toEntry(entry) ?? []);
}

function toEntry(value: unknown): RecordEntry | null {
  if (!isRecord(value) || typeof value.id !== "number" || typeof value.time !== "string") return null;
  if (value.state !== "begun" && value.state !== "done") return null;
  const changes = listOf(value.changes).map(toChange);
  const whole = changes.filter((change) => change !== null);
  if (whole.length !== changes.length || whole.length === 0) return null;
  return { id: value.id, time: value.time, state: value.state, changes: whole };
}

function toChange(value: unknown): RecordedChange | null {
  if (!isRecord(value)) return null;
  const { kind, sheetName, blockName, words } = value;
  switch (kind) {
    case "typo":
    case "format":
    case "claim":
    case "goal": {
      const [at, before, after] = [toAddress(value.at), toContent(value.before), toContent(value.after)];
      const commitment = typeof value.commitment === "string" ? value.commitment : null;
      return at === null || before === null || after === null ? null : { kind, at, before, after, commitment };
    }
    case "dropdown": {
      const area = toArea(value.area);
      const isWhole = area !== null && typeof sheetName === "string" && typeof words === "string";
      return isWhole ? { kind, sheetName, area, words } : null;
    }
    case "highlight":
      return typeof sheetName === "string" ? { kind, sheetName } : null;
    case "sheet":
      return typeof blockName === "string" ? { kind, blockName } : null;
    default:
      return null;
  }
}

function toAddress(value: unknown): CellAddress | null {
  if (!isRecord(value) || typeof value.sheetName !== "string" || !isPlace(value.row) || !isPlace(value.column))
    return null;
  return { sheetName: value.sheetName, row: value.row, column: value.column };
}

function toContent(value: unknown): CellContent | null {
  if (!isRecord(value) || typeof value.text !== "string" || typeof value.numberFormat !== "string") return null;
  return { text: value.text, numberFormat: value.numberFormat };
}

function toArea(value: unknown): Area | null {
  if (!isRecord(value)) return null;
  const { topRow, leftColumn, rowCount, columnCount } = value;
  const isWhole = isPlace(topRow) && isPlace(leftColumn) && isPlace(rowCount) && isPlace(columnCount);
  return isWhole ? { topRow, leftColumn, rowCount, columnCount } : null;
}

/** Rows and columns of a sheet are counted from 0, and never in halves. */
function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
