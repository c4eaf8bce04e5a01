/** Excel's error codes → ours. Texts are localised by Excel and never looked at; codes are not. */

import { HostError, type HostErrorCode } from "../core/errors";

/** @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "sheetProtected",
  ItemNotFound: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
  InvalidObjectPath: "changedMeanwhile",
  InvalidSelection: "otherWorkbook",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestAborted: "noAnswer",
  ActivityLimitReached: "noAnswer",
  Timeout: "noAnswer",
  HostRestartNeeded: "noAnswer",
  InactiveWorkbook: "otherWorkbook",
};

/** One of Office.js's own errors, seen from outside: the class is not there before the client has loaded. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** What Excel said no with, as our own error. Anything that is not Excel's comes back as it is: it is our bug. */
export function toHostError(thrown: unknown): unknown {
  if (!isOfficeError(thrown)) return thrown;
  const where = thrown.debugInfo.errorLocation ?? "";
  const detail = [thrown.code, thrown.message, where].filter((part) => part !== "").join(" · ");
  return new HostError(codes[thrown.code] ?? "refused", detail, { cause: thrown });
}

function isOfficeError(thrown: unknown): thrown is OfficeError {
  if (typeof thrown !== "object" || thrown === null) return false;
  return "debugInfo" in thrown && "code" in thrown && typeof thrown.code === "string";
}

/** Whether Excel said no with this code, also where that has already been made our own error. */
export function isRefusedWith(thrown: unknown, code: string): boolean {
  if (thrown instanceof HostError) return isRefusedWith(thrown.cause, code);
  return isOfficeError(thrown) && thrown.code === code;
}
