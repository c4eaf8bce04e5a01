/** Answers for tests, checked from real workbook bytes. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/cli/check-file";
import type { CheckedFile } from "../../src/cli/checked-file";
import { inlineCell, packageOfRows } from "../files/workbook-package";

export const samplePath = join(__dirname, "../../assets/uppfoljning-exempel.xlsx");

export function checkedSample(): CheckedFile {
  return checkWorkbook("uppfoljning.xlsx", readFileSync(samplePath), null);
}

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\u001B", "_x001B_");

/** A workbook of one sheet that holds these texts; "" is an empty cell. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const xml = rows.map((cells, row) => {
    const filled = cells.map((text, column) =>
      text === "" ? "" : inlineCell(`${String.fromCharCode(65 + column)}${row + 1}`, escapeXml(text)),
    );
    return `<row r="${row + 1}">${filled.join("")}</row>`;
  });
  return packageOfRows(xml.join(""));
}

export const header = ["Mål", "Delmål", "Utvecklingsåtaganden", "Status delår 1", "Status delår 2", "Status helår"];

/** The answer for a table under the usual header. */
export function checkedTable(rows: readonly (readonly string[])[], path = "a.xlsx"): CheckedFile {
  return checkWorkbook(path, workbookOf([header, ...rows]), null);
}
