/** A status cell in one of seven classes. Only `exact` and `format` are counted as a status; nothing else is coerced. */

import { datedText } from "../dates";
import { isErrorValue, type CellValue } from "../grid";
import { comparable, tidy } from "./normalise";
import { suggestStatus } from "./suggest";
import type { Status, Vocabulary } from "./vocabulary";

export type StatusReading =
  | { readonly class: "exact"; readonly status: Status; readonly text: string }
  | { readonly class: "format"; readonly status: Status; readonly text: string }
  | { readonly class: "suggested"; readonly suggestion: Status; readonly text: string }
  | {
      readonly class: "unknown";
      readonly text: string;
      /** Typed as text: a number or a date is no word. */ readonly isText: boolean;
    }
  /** A word that the user has chosen not to count. */
  | { readonly class: "leftOut"; readonly text: string }
  | { readonly class: "error"; readonly text: string }
  | {
      readonly class: "empty";
      readonly text: "";
      /** The cell with the status that this one is merged with, 0-based in the sheet. */
      readonly mergedWith?: { readonly row: number; readonly column: number };
    };

/** The classes under which a cell is not counted as a status. */
export type OtherClass = Exclude<StatusReading["class"], "exact" | "format">;

/** Reads the status cells of one table; the same text is read once, since a table has few of them. */
export class StatusReader {
  private readonly read = new Map<string, StatusReading>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** @param format of a number @returns the class, with the text as the cell holds it, or the date that it shows */
  readonly of = (value: CellValue, format = "General"): StatusReading => {
    if (typeof value !== "string") return readOther(value, format);
    const known = this.read.get(value);
    if (known !== undefined) return known;
    const reading = readText(value, this.vocabulary);
    this.read.set(value, reading);
    return reading;
  };
}

/** The status that a reading is counted as, `null` where it is not counted. */
export function countedStatus(reading: StatusReading): Status | null {
  return reading.class === "exact" || reading.class === "format" ? reading.status : null;
}

function readOther(value: Exclude<CellValue, string>, format: string): StatusReading {
  if (value === null) return { class: "empty", text: "" };
  const text = datedText(value, format);
  return isErrorValue(value) ? { class: "error", text } : { class: "unknown", text, isText: false };
}

function readText(text: string, vocabulary: Vocabulary): StatusReading {
  if (tidy(text) === "") return { class: "empty", text: "" };
  const countsAs = vocabulary.spellings.get(text) ?? vocabulary.comparables.get(comparable(text));
  if (countsAs === "leftOut") return { class: "leftOut", text };
  if (countsAs !== undefined) {
    return { class: vocabulary.spellings.has(text) ? "exact" : "format", status: countsAs, text };
  }
  const suggestion = suggestStatus(text, vocabulary);
  return suggestion === null ? { class: "unknown", text, isText: true } : { class: "suggested", suggestion, text };
}
