/** The ways in which a file can refuse to be read: codes that messages puts into words with what to do. */

export type FileErrorCode =
  /** It has a password. */
  | "encrypted"
  /** It is a workbook, but a part of it is broken or missing. */
  | "damaged"
  /** It is something else. */
  | "notAWorkbook"
  /** A workbook of a kind that is not read: .xlsb, Numbers, Excel before 5.0. */
  | "unsupportedFormat"
  /** It exceeds one of the limits. */
  | "tooLarge"
  /** It holds no bytes. */
  | "empty"
  /** Excel's own mark ("~$…") that somebody has the workbook open. */
  | "lockFile";

/** The file said no. `detail` is for a bug report and never for the user. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.name = "FileError";
  }
}

/** Runs a step that breaks off on damaged content: what it throws becomes `damaged`. */
export function damagedUnless<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError("damaged", cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
