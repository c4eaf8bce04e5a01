/**
 * Attack × report: every text that tries to be something else, in every place of a workbook that a report repeats, and in
 * the file's own name. What the report is read by must find the text and nothing more.
 */

import "../taskpane/browser";
import { checkWorkbook } from "../../src/cli/check-file";
import type { CheckedFile } from "../../src/cli/checked-file";
import { formats } from "../../src/cli/options";
import { reports } from "../../src/cli/report";
import { safeText } from "../../src/cli/report/safe-text";
import { messagesFor } from "../../src/messages";
import { evilTexts, type EvilName } from "../fuzz/evil-text";
import { escapeXml, packageOf, tableRows } from "../fuzz/package-of";

const sv = messagesFor("sv");
const attacks = Object.entries(evilTexts) as [EvilName, string][];

/** The text as a sheet's name, a goal, a commitment, a status and a closing line; and in the path. */
function attacked(text: string): CheckedFile {
  const rows = tableRows([
    [text, text, text, text, "Klart", "Klart"],
    ["A", "B", "C", "Klart", "Klart", text],
    [""],
    [`2 stycken: 2 klara, 0 ej klara ${text}`],
  ]);
  const path = `mapp/${text.slice(0, 200)}.xlsx`;
  return checkWorkbook(path, packageOf({ rows, sheetName: escapeXml(text.slice(0, 31)) }), null);
}

/** How a text stands in a report: on one line, with what steers a terminal made visible, and cut where it is long. */
const shown = (text: string) => safeText(text).trim().slice(0, 40);

test.each(attacks)("the workbook with %s is read, its text where it belongs", (_, text) => {
  const [table] = attacked(text).tables;
  expect(table?.findings.some(({ rule }) => rule === "status-known")).toBe(true);
  expect(table?.followUp.commitments[0]?.readings[0]).toMatchObject({ class: "unknown", text });
});

describe.each(formats)("%s", (format) => {
  test.each(attacks)("%s steers no terminal", (_, text) => {
    const report = reports[format]([attacked(text)], sv);
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    if (format !== "json") expect(report).not.toMatch(/[\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
  });
});

test.each(attacks)("%s is the text itself in JSON", (_, text) => {
  const written = reports.json([attacked(text)], sv);
  const { files } = JSON.parse(written) as { files: { path: string; findings: { rule: string; message: string }[] }[] };
  const [file] = files;
  const told = file?.findings.filter(({ rule }) => rule === "status-known").map(({ message }) => message) ?? [];
  expect(file?.path).toContain(text.slice(0, 200));
  expect(told).toHaveLength(2);
  for (const message of told) expect(shown(message)).toContain(shown(text).slice(0, 20));
});

test.each(attacks)("%s begins no line of the text report", (_, text) => {
  const report = reports.text([attacked(text)], sv);
  expect(report).toContain(shown(text));
  const lines = report.split("\n").slice(1, -2);
  for (const line of lines) expect(line).toMatch(/^( {2}\S|$)/u);
});

test.each(attacks)("%s makes no markup of Markdown", (_, text) => {
  const report = reports.markdown([attacked(text)], sv);
  const lines = report.split("\n");
  const bare = report.replace(/\\[\\`*_[\]<>|~&$@]/gu, "");
  expect(bare).not.toMatch(/[`*[\]<>~&$@\\]/u);
  expect(lines.filter((line) => line.startsWith("| ")).every((line) => line.match(/(?<!\\)\|/gu)?.length === 4)).toBe(
    true,
  );
  for (const line of lines) expect(line).toMatch(/^(# |## |- |\| |\d+ filer?[, ]|1 fil|$)/u);
});

test.each(attacks)("%s is one attribute or text of the XML", (_, text) => {
  const report = reports.junit([attacked(text)], sv);
  const { DOMParser } = window as unknown as { DOMParser: typeof globalThis.DOMParser };
  const xml = new DOMParser().parseFromString(report, "text/xml");
  const names = new Set([...xml.querySelectorAll("*")].map(({ tagName }) => tagName));
  expect([...names].filter((name) => !/^(testsuites?|testcase|failure|system-out)$/u.test(name))).toEqual([]);
  expect(xml.querySelector("testsuite")?.getAttribute("name")).toBe(safeText(`mapp/${text.slice(0, 200)}.xlsx`));
  expect(xml.querySelector("failure[type='status-known']")?.textContent).toContain(shown(text).slice(0, 20));
});
