/** The report in one line: how many files, how many could not be read, and what is left to do in them. */

import type { Messages } from "../../messages";
import { findingsOf, type CheckedFile } from "../checked-file";

export function sumLine(files: readonly CheckedFile[], { cli }: Messages): string {
  const all = files.flatMap(findingsOf);
  const findings = all.filter(({ accepted }) => accepted === null);
  return cli.sum({
    files: files.length,
    unread: files.filter(({ error }) => error !== null).length,
    withoutTable: files.filter(({ error, tables }) => error === null && tables.length === 0).length,
    tables: files.reduce((sum, { tables }) => sum + tables.length, 0),
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    accepted: all.length - findings.length,
  });
}
