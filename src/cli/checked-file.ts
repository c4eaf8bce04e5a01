/** The answer for one file: its tables, or why there are none. */

import type { CheckedTable } from "../core/survey";
import type { NearMiss } from "../core/table/header/near-miss";
import type { FileErrorCode } from "../files/file-error";
import type { LeftOut } from "../files/workbook-file";

/** Why a path has no answer: what the file itself says, or what the file system does. */
export type PathErrorCode = FileErrorCode | "notFound" | "noAccess" | "noWorkbooks" | "unexpected";

export interface CheckedFile {
  /** As it was given, with what was found below it. */
  readonly path: string;
  readonly error: PathErrorCode | null;
  /** In tab order, and on each sheet in reading order. */
  readonly tables: readonly CheckedTable[];
  /** What comes closest to a table, where there is none. */
  readonly nearMisses: readonly NearMiss[];
  readonly leftOut: readonly LeftOut[];
}

export function unread(path: string, error: PathErrorCode): CheckedFile {
  return { path, error, tables: [], nearMisses: [], leftOut: [] };
}

/** The findings of all the file's tables. */
export function findingsOf({ tables }: CheckedFile): CheckedTable["findings"] {
  return tables.flatMap(({ findings }) => findings);
}
