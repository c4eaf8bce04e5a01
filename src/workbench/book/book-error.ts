/** The refusals of the workbook: a code, worded elsewhere. Here because opening and writing share them. */

export type BookErrorCode =
  | "notAWorkbook" // neither a zip package nor one with a workbook part in it
  | "encrypted" // a password-protected workbook (a compound file that wraps the package)
  | "damaged" // a package whose workbook or sheets cannot be read
  | "tooLarge" // more than the workbench takes: see limits in read/limits.ts
  | "unknownSheet"
  | "outsideSheet" // beyond Excel's last row or column, or before its first
  | "refused"; // the model turned a write down, for instance inside a spilled range

export class BookError extends Error {
  readonly code: BookErrorCode;

  constructor(code: BookErrorCode, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "BookError";
    this.code = code;
  }
}
