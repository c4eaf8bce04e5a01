/** The command as a process of its own, as `npm run check` starts it. */

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noSettings, settingsXml } from "../../src/core/settings";
import { inlineCell, packageOf } from "../files/workbook-package";
import { header, samplePath, workbookOf } from "./checked";
import { readContract } from "./json-contract";

const root = join(__dirname, "../..");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "avstamt-cli-"));
  run("--version"); // packs the command where it has changed since it last was
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "tests/run/check.mjs"), ...args], {
    cwd: folder === "" ? root : folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return name;
}

test("the sample: nothing is wrong with it", () => {
  const { status, stdout, stderr } = run("check", samplePath);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("17 klart + 0 enligt plan + 10 avvikelse + 0 övriga = 27 åtaganden");
});

test("a folder, with one bad file among good ones, in the order of names", () => {
  put("mapp/b.xlsx", "no workbook");
  put("mapp/a.csv", [header.join(";"), "A;B;C;Klart;Klart;Klrat", "A;B;D;Klart;Klart;Klart"].join("\n"));
  mkdirSync(join(folder, "mapp/c"));
  copyFileSync(samplePath, join(folder, "mapp/c/d.xlsx"));
  const { status, stdout, stderr } = run("check", "mapp", "--format", "json");
  expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  expect(readContract(stdout).files.map(({ path, error, tables }) => [path, error?.code, tables.length])).toEqual([
    [join("mapp", "a.csv"), undefined, 1],
    [join("mapp", "b.xlsx"), "notAWorkbook", 0],
    [join("mapp", "c", "d.xlsx"), undefined, 1],
  ]);
});

test("a finding at error level is exit code 1", () => {
  const path = put(
    "fel.xlsx",
    workbookOf([header, ["A", "B", "C", "Klart", "Klart", "Klrat"], ["A", "B", "D", "Klart", "Klart", "Klart"]]),
  );
  const { status, stdout } = run("check", path, "--lang", "en");
  expect(status).toBe(1);
  expect(stdout).toContain("Error Blad1!F2: ");
});

test("a report is written to a file, and nothing to the terminal", () => {
  const { status, stdout } = run("check", samplePath, "--format", "markdown", "--out", "rapport.md");
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(readFileSync(join(folder, "rapport.md"), "utf8")).toMatch(/^# Avstämt\n\n1 fil, 1 tabell: /u);
  const { status: refused, stderr } = run("check", samplePath, "--out", "finns/inte/rapport.md");
  expect(refused).toBe(2);
  expect(stderr).toContain("kunde inte skrivas");
});

test("another period is current where it is asked for, by header or by id", () => {
  for (const period of ["status DELÅR 1", "p1"]) {
    const { stdout } = run("check", samplePath, "--period", period);
    expect(stdout).toContain("Läget i Status delår 1: 1 klart + 24 enligt plan + 2 avvikelse + 0 övriga = 27");
  }
});

test("a period that no table has is a slip in the command, and is not answered with another", () => {
  const { status, stdout, stderr } = run("check", samplePath, "--period", "Tertial 9");
  expect({ status, stdout }).toEqual({ status: 64, stdout: "" });
  expect(stderr).toContain("Status delår 1, Status delår 2, Status helår");
});

test("what the user has decided in the workbook is followed", () => {
  const rows = [header, ["A", "B", "C", "Klart", "Klart", "Pågår"], ["A", "B", "D", "Klart", "Klart", "Klart"]].map(
    (cells, row) => {
      const filled = cells.map((text, column) => inlineCell(`${"ABCDEF"[column]}${row + 1}`, text));
      return `<row r="${row + 1}">${filled.join("")}</row>`;
    },
  );
  const own = settingsXml({ ...noSettings, words: [{ text: "Pågår", countsAs: "onPlan" }] });
  // Two people who decided something for the first time, at once: both hold.
  const anothers = settingsXml({ ...noSettings, rulesOff: ["deviation-explained"] });
  const path = put(
    "egna-ord.xlsx",
    packageOf([{ name: "Blad1", rows: rows.join("") }], {
      parts: { "customXml/item1.xml": anothers, "customXml/item2.xml": own },
    }),
  );
  const { status, stdout } = run("check", path);
  expect(stdout).toContain("1 klart + 1 enligt plan + 0 avvikelse + 0 övriga = 2 åtaganden");
  expect(status).toBe(0);
});

test.each([
  ["stands", "'Sammanfattning'!$A$1:$G$50", true],
  ["has been deleted", "#REF!$A$1:$G$50", false],
])("a summary that is older than its table is told where it %s, as in Excel", (_, reference, isTold) => {
  const rows = [header, ["A", "B", "C", "Klart", "Klart", "Klart"]].map((cells, row) => {
    const filled = cells.map((text, column) => inlineCell(`${"ABCDEF"[column]}${row + 1}`, text));
    return `<row r="${row + 1}">${filled.join("")}</row>`;
  });
  const blockName = "Avstamt.Sammanfattning.x";
  const summaries = [{ table: "'Blad1'!A1", blockName, fingerprint: "another" }];
  const sheets = [
    { name: "Blad1", rows: rows.join("") },
    { name: "Sammanfattning", rows: "" },
  ];
  const bytes = packageOf(sheets, {
    parts: { "customXml/item1.xml": settingsXml({ ...noSettings, summaries }) },
    definedNames: `<definedName name="${blockName}" hidden="1">${reference}</definedName>`,
  });
  const { stdout } = run("check", put(`sammanfattad-${String(isTold)}.xlsx`, bytes), "--format", "json");
  expect(stdout.includes("summary-current")).toBe(isTold);
});

test.each([
  ["nothing", []],
  ["no path", ["check"]],
  ["an unknown option", ["check", "a", "--colour"]],
])("%s is a usage error, with the usage", (_, args) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 64, stdout: "" });
  expect(stderr).toContain("Användning: avstamt check");
});

test("help is given on the standard output", () => {
  const { status, stdout } = run("--help", "--lang", "en");
  expect(status).toBe(0);
  expect(stdout).toContain("Usage: avstamt check FILE|FOLDER");
});
