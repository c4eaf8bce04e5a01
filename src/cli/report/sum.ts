/** The report in one line: how many files, how many could not be read, and what was found in them. */

import type { Messages } from "../../messages";
import { findingsOf, type CheckedFile } from "../checked-file";

export function sumLine(files: readonly CheckedFile[], { cli }: Messages): string {
  const findings = files.flatMap(findingsOf);
  return cli.sum({
    files: files.length,
    unread: files.filter(({ error }) => error !== null).length,
    tables: files.reduce((sum, { tables }) => sum + tables.length, 0),
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
  });
}
