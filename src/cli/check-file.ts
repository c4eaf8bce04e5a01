/** File → answer: reads one workbook and checks its tables. Never throws: one bad file stops no other. */

import { readFileSync, statSync } from "node:fs";
import { settingsOf, withStandingSummaries } from "../core/merge-settings";
import { surveyWorkbook } from "../core/survey";
import { nearMisses } from "../core/table/header/near-miss";
import { FileError } from "../files/file-error";
import { readWorkbookFile } from "../files/read-workbook-file";
import { usualLimits } from "../files/workbook-file";
import { unread, type CheckedFile } from "./checked-file";
import { pathErrorOf } from "./find-files";

/**
 * @param period a header or id that is to be current in every table that has it; `null` lets the workbook decide
 * @param onBug told what broke where the fault is ours
 */
export function checkFile(path: string, period: string | null, onBug: (thrown: unknown) => void): CheckedFile {
  try {
    if (statSync(path).size > usualLimits.fileBytes) return unread(path, "tooLarge");
    return checkWorkbook(path, readFileSync(path), period);
  } catch (thrown) {
    if (thrown instanceof FileError) return unread(path, thrown.code);
    const code = pathErrorOf(thrown);
    if (code === "unexpected") onBug(thrown);
    return unread(path, code);
  }
}

/** Checks the workbook that these bytes are. @throws FileError */
export function checkWorkbook(path: string, bytes: Uint8Array, period: string | null): CheckedFile {
  const { grids, settingsParts, ownNames, leftOut } = readWorkbookFile(bytes, path);
  const settings = withStandingSummaries(settingsOf(settingsParts), new Set(ownNames));
  const tables = surveyWorkbook(grids, period === null ? settings : { ...settings, currentPeriod: period });
  return { path, error: null, tables, nearMisses: tables.length === 0 ? nearMisses(grids) : [], leftOut };
}
