/** Another program's arithmetic: what LibreOffice makes of a workbook, where it is installed. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";

export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Every sheet as a file of comma separated values in UTF-8, as shown. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/**
 * The cells of every sheet after LibreOffice has calculated every formula anew, as it shows them; shares in whole per cent.
 *
 * @param workbooks .xlsx files by a name of letters and digits
 * @returns rows by "name-sheet"
 */
export function recalculated(workbooks: Readonly<Record<string, Uint8Array>>): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "avstamt-soffice-"));
  try {
    const files = Object.entries(workbooks).map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
      return join(folder, `${name}.xlsx`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", everySheet, "--outdir", folder, ...files];
    execFileSync("soffice", options, { stdio: "ignore" });
    const made = readdirSync(folder).filter((file) => file.endsWith(".csv"));
    return new Map(made.map((file) => [file.slice(0, -4).normalize("NFC"), rowsIn(join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsIn(file: string): string[][] {
  const { Sheets: sheets } = read(readFileSync(file, "utf8"), { type: "string", raw: true });
  const cells: unknown[][] = utils.sheet_to_json(Object.values(sheets)[0] ?? {}, { header: 1, defval: "" });
  return cells.map((row) => row.map((cell) => wholePercent(String(cell))));
}

/** LibreOffice writes shares with all their decimals: "62.96%" is "63 %". */
function wholePercent(cell: string): string {
  const [, share] = /^([\d.]+)\s*%$/.exec(cell) ?? [];
  return share === undefined ? cell : `${Math.round(Number(share))} %`;
}
