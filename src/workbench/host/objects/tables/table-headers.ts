/** Header cells: "Excel converts header cells to text and makes their names unique". */
import { uniqueNames } from "../../../book/tables";
import type { Workspace } from "../workspace";
import type { Zone } from "../zone";

/** Gives every header cell a text that no other has: numbers and formulas become what they show, empty ones `Column1`. */
export function fixHeaders(workspace: Workspace, sheetId: string, { top, left, right }: Zone): void {
  const { book } = workspace;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const states = columns.map((column) => book.cell(sheetId, top, column));
  const names = uniqueNames(states.map(({ text }) => text));
  const writes = columns.flatMap((column, index) => {
    const state = states[index];
    const name = names[index] ?? "";
    return state?.value === name && state.formula === null ? [] : [{ row: top, column, value: name }];
  });
  book.write(sheetId, writes);
}
