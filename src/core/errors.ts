/** The ways in which a workbook can refuse: codes that messages puts into words with what to do. */

export type HostErrorCode =
  /** A cell is being edited; Excel answers nothing until that has ended. */
  | "cellEditing"
  /** The sheet is protected, or its workbook's structure is. */
  | "sheetProtected"
  | "structureProtected"
  /** The workbook is open for viewing only. */
  | "readOnly"
  /** Something that was read a moment ago is gone: a sheet renamed or deleted. */
  | "changedMeanwhile"
  /** Another workbook has the focus. */
  | "otherWorkbook"
  /** More than Excel carries in one message. */
  | "tooLarge"
  /** Excel did not answer, or broke off. */
  | "noAnswer"
  /** What Excel calculates on the summary sheet is not what the check counted. */
  | "calculationDiffers"
  /** Tables stand on hidden sheets only, and those are not summed up. */
  | "onlyHidden"
  /** The pane and the ribbon were asked at once. */
  | "busy"
  /** Anything else that Excel says no to. */
  | "refused";

/** The workbook said no. `detail` is Excel's own words, for a bug report and never for the user. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(detail === "" ? code : `${code}: ${detail}`, options);
    this.name = "HostError";
  }
}
