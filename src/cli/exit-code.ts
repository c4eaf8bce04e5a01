/** What the command answers to the shell. */

import { findingsOf, type CheckedFile } from "./checked-file";

export const exitCodes = {
  /** Nothing at error level. */
  clean: 0,
  /** At least one finding at error level. */
  findings: 1,
  /** Something could not be read, so that the answer is not whole: weighs more than a finding. */
  unread: 2,
  /** The arguments are wrong (sysexits.h, EX_USAGE). */
  usage: 64,
} as const;

export function exitCodeOf(files: readonly CheckedFile[]): number {
  if (files.some(({ error }) => error !== null)) return exitCodes.unread;
  const hasErrors = files.some((file) => findingsOf(file).some(({ severity }) => severity === "error"));
  return hasErrors ? exitCodes.findings : exitCodes.clean;
}
