/** The report for a person at a terminal. */

import { spokenAddress } from "../../core/address";
import { cellArea } from "../../core/grid";
import type { Finding } from "../../core/rules";
import type { Messages } from "../../messages";
import { findingsOf, type CheckedFile } from "../checked-file";
import { levelOf, toldOf } from "./finding-words";
import type { Report } from "./report";
import { safeText } from "./safe-text";
import { sumLine } from "./sum";
import { tableLines } from "./table-lines";

export const textReport: Report = (files, messages) => {
  const blocks = files.map((file) => [file.path, ...fileLines(file, messages).map((line) => `  ${line}`)]);
  return [...blocks, [sumLine(files, messages)]].map((lines) => `${lines.map(safeLine).join("\n")}\n`).join("\n");
};

/** Indentation is ours; the rest of a line may hold anything. */
function safeLine(line: string): string {
  const indent = /^ */u.exec(line)?.[0] ?? "";
  return indent + safeText(line.slice(indent.length));
}

function fileLines(file: CheckedFile, messages: Messages): string[] {
  const { cli, pane } = messages;
  if (file.error !== null) return [cli.errors[file.error]];
  if (file.tables.length === 0) return [pane.noTable, ...noTableLines(file, messages), ...leftOutLines(file, messages)];
  return [
    ...file.tables.flatMap((table) => tableLines(table, messages)),
    ...leftOutLines(file, messages),
    ...findingsOf(file).map((finding) => findingLine(finding, messages)),
  ];
}

/** What was looked for in a file without a table, and what comes closest to it. */
export function noTableLines({ nearMisses }: CheckedFile, { pane }: Messages): string[] {
  return [pane.noTableHint, ...nearMisses.map((miss) => pane.nearMiss[miss.obstacle](miss))];
}

export function leftOutLines({ leftOut }: CheckedFile, { cli }: Messages): string[] {
  return leftOut.map(({ sheetName, values }) => cli.leftOut(sheetName, values));
}

function findingLine(finding: Finding, messages: Messages): string {
  return `${levelOf(finding, messages)} ${placeOf(finding)}: ${toldOf(finding, messages)}`;
}

/** A finding's cell as a person reads it. */
export function placeOf({ at: { sheetName, row, column } }: Finding): string {
  return spokenAddress(sheetName, cellArea(row, column));
}
