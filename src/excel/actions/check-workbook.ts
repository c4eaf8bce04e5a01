/** Checks the workbook. */

import type { Reading } from "../read-workbook";
import { readChecked, type CheckedWorkbook } from "./read-checked";

/** Checks every follow-up table of the workbook. Three round trips for one that fits a message. */
export async function checkWorkbook(context: Excel.RequestContext, reading: Reading = {}): Promise<CheckedWorkbook> {
  return readChecked(context, reading);
}
