/** Where the rules point, beside the status cells: at a header, or at another cell of a row. */

import type { CellAddress } from "../grid";
import type { Commitment, FollowUp } from "../table/follow-up";

/** The header of a column, in the row that names the periods. */
export function headerCell({ sheetName, headerRow }: FollowUp, column: number): CellAddress {
  return { sheetName, row: headerRow, column };
}

/** A commitment's cell in a column. @param column 0-based in the sheet */
export function cellOf({ sheetName }: FollowUp, { row }: Commitment, column: number): CellAddress {
  return { sheetName, row, column };
}
