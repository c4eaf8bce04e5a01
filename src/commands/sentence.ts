/** What the ribbon's commands may have to say, as codes that fit an address, and the sentence for each. */

import type { HostErrorCode } from "../core/errors";
import type { Messages } from "../messages";

/** The workbook refused; our own fault; no table to work on; a highlight that marks nothing yet. */
export type SentenceCode = HostErrorCode | "unexpected" | "noTable" | "noDeviations";

/** The sentence for a code from an address: anything that is none of ours is our own fault. */
export function sentenceFor(code: string | null, { errors, pane }: Messages): string {
  if (code === "noTable") return `${pane.noTable}. ${pane.noTableHint}`;
  if (code === "noDeviations") return pane.highlightOn(0);
  return isErrorCode(code, errors) ? errors[code] : pane.unexpected;
}

function isErrorCode(code: string | null, errors: Messages["errors"]): code is HostErrorCode {
  return code !== null && Object.hasOwn(errors, code);
}
