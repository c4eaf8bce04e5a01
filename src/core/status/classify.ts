/** A status cell in one of six classes. Only `exact` and `format` are counted as a status; nothing else is coerced. */

import { isErrorValue, textOf, type CellValue } from "../grid";
import { comparable, tidy } from "./normalise";
import { suggestStatus } from "./suggest";
import { statuses, type Status, type Vocabulary } from "./vocabulary";

export type StatusReading =
  | { readonly class: "exact" | "format"; readonly status: Status; readonly text: string }
  | { readonly class: "suggested"; readonly suggestion: Status; readonly text: string }
  | {
      readonly class: "unknown";
      readonly text: string;
      /** Typed as text: a number or a date is no word. */ readonly isText: boolean;
    }
  | { readonly class: "error"; readonly text: string }
  | { readonly class: "empty"; readonly text: "" };

/** The classes under which a cell is not counted as a status. */
export type OtherClass = "suggested" | "unknown" | "empty" | "error";

/**
 * Reads one status cell.
 *
 * @returns the class, with the text as the cell holds it
 */
export function readStatus(value: CellValue, vocabulary: Vocabulary): StatusReading {
  const text = textOf(value);
  if (isErrorValue(value)) return { class: "error", text };
  if (tidy(text) === "") return { class: "empty", text: "" };
  if (typeof value !== "string") return { class: "unknown", text, isText: false };
  const status = statuses.find((candidate) => comparable(vocabulary[candidate]) === comparable(text));
  if (status !== undefined) return { class: text === vocabulary[status] ? "exact" : "format", status, text };
  const suggestion = suggestStatus(text, vocabulary);
  return suggestion === null ? { class: "unknown", text, isText: true } : { class: "suggested", suggestion, text };
}

/** The status that a reading is counted as, `null` where it is not counted. */
export function countedStatus(reading: StatusReading): Status | null {
  return reading.class === "exact" || reading.class === "format" ? reading.status : null;
}
