/**
 * Excel's refusals: a code that add-ins may rely on and Excel's English sentence for it.
 *
 * Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */

const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Please check your Excel version and update.",
  BadPassword: "The password you supplied is incorrect.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  HostRestartNeeded: "The Office application needs to be restarted.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  Timeout: "The operation has timed out.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type RefusalCode = keyof typeof messages;

/** A documented refusal on its way to the client. `detail` is for whoever debugs; Excel's own sentence stays first. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    detail?: string,
  ) {
    super(detail === undefined ? messages[code] : `${messages[code]} (${detail})`);
    this.name = "Refusal";
  }
}

/** Excel's sentence for a code; a code that is not in the table stands for itself, as a fault plan may invent one. */
export function refusalMessage(code: string): string {
  return code in messages ? messages[code as RefusalCode] : code;
}
