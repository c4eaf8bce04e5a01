/** What the command answers to the shell. */

import type { Finding } from "../core/rules";
import { findingsOf, type CheckedFile } from "./checked-file";

export const exitCodes = {
  /** Nothing at error level but what has been accepted. */
  clean: 0,
  /** At least one finding at error level that nobody has accepted. */
  findings: 1,
  /** Something could not be read, or the report not be written, so that the answer is not whole: weighs more than a finding. */
  unread: 2,
  /** The arguments are wrong (sysexits.h, EX_USAGE). */
  usage: 64,
} as const;

export function exitCodeOf(files: readonly CheckedFile[]): number {
  if (files.some(({ error }) => error !== null)) return exitCodes.unread;
  const isLeft = ({ severity, accepted }: Finding) => severity === "error" && accepted === null;
  return files.some((file) => findingsOf(file).some(isLeft)) ? exitCodes.findings : exitCodes.clean;
}
