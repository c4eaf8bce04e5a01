/** What the command line says. */

/** How the current period adds up. */
export interface Equation {
  readonly period: string;
  readonly done: number;
  readonly onPlan: number;
  readonly deviation: number;
  readonly other: number;
  readonly all: number;
}

/** The whole of a run, in numbers. */
export interface CheckedSum {
  readonly files: number;
  readonly unread: number;
  readonly tables: number;
  /** Files that were read and hold no follow-up table. */
  readonly withoutTable: number;
  /** Not accepted, as are the warnings. */
  readonly errors: number;
  readonly warnings: number;
  /** Errors, warnings and information that somebody has accepted. */
  readonly accepted: number;
}

/** Why a file could not be read: the codes of `files` and of the command line, which words cannot import. */
export type FileErrorWords = Readonly<
  Record<
    | "encrypted"
    | "damaged"
    | "notAWorkbook"
    | "unsupportedFormat"
    | "tooLarge"
    | "empty"
    | "lockFile"
    | "notFound"
    | "noAccess"
    | "noWorkbooks"
    | "unexpected",
    string
  >
>;

export interface CliWords {
  /** Several lines. */
  readonly usage: string;
  /** What is wrong with the arguments, told the one that is. */
  readonly usageProblems: Readonly<
    Record<
      "unknownCommand" | "unknownOption" | "missingValue" | "unknownFormat" | "unknownLanguage" | "noPaths",
      (about: string) => string
    >
  >;
  readonly errors: FileErrorWords;
  readonly noSuchPeriod: (period: string, known: readonly string[]) => string;
  readonly periodMissing: (period: string, path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly equation: (equation: Equation) => string;
  readonly hiddenSheet: string;
  readonly setAside: (rows: number) => string;
  /** Values that stand too far away from everything else on their sheet. */
  readonly leftOut: (sheet: string, values: number) => string;
  readonly sum: (sum: CheckedSum) => string;
  /** One word before a finding. */
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  /** The same before one that somebody has accepted. */
  readonly acceptedSeverity: Readonly<Record<"error" | "warning" | "info", string>>;
  /** After its sentence: why it was accepted, in the words of whoever did. */
  readonly acceptedBecause: (reason: string) => string;
  /** Over severity, cell and sentence. */
  readonly findingColumns: readonly [string, string, string];
}
