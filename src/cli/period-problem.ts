/** A period that was asked for and that no table has: most likely a slip, and never to be answered with another period. */

import { indexOfPeriod } from "../core/table/read-follow-ups";
import type { CheckedFile } from "./checked-file";

/** The files whose tables all lack the period, in their order; files without tables have nothing to say. */
export function filesWithoutPeriod(files: readonly CheckedFile[], period: string): CheckedFile[] {
  const isMissing = ({ tables }: CheckedFile) =>
    tables.length > 0 && tables.every(({ followUp }) => indexOfPeriod(followUp.periods, period) < 0);
  return files.filter(isMissing);
}

/** The periods that the tables have, by header, each once. */
export function periodNames(files: readonly CheckedFile[]): string[] {
  const names = files.flatMap(({ tables }) =>
    tables.flatMap(({ followUp }) => followUp.periods.map(({ name }) => name)),
  );
  return [...new Set(names)];
}
