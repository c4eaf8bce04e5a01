/** The report for a page or a pull request: one heading a file, one table of findings. */

import type { Messages } from "../../messages";
import { findingsOf, type CheckedFile } from "../checked-file";
import { levelOf, toldOf } from "./finding-words";
import type { Report } from "./report";
import { markdownText } from "./safe-text";
import { sumLine } from "./sum";
import { tableLines } from "./table-lines";
import { leftOutLines, noTableLines, placeOf } from "./text";

export const markdownReport: Report = (files, messages) => {
  const blocks = [`# ${messages.pane.name}`, markdownText(sumLine(files, messages))];
  return `${[...blocks, ...files.flatMap((file) => fileBlocks(file, messages))].join("\n\n")}\n`;
};

/** Blocks of lines, with a blank line between them. */
function fileBlocks(file: CheckedFile, messages: Messages): string[] {
  const heading = `## ${markdownText(file.path)}`;
  if (file.error !== null) return [heading, markdownText(messages.cli.errors[file.error])];
  const tables = file.tables.map((table) => list(tableLines(table, messages)));
  const leftOut = list(leftOutLines(file, messages));
  const findings = findingTable(file, messages);
  const noTable = () => [markdownText(messages.pane.noTable), list(noTableLines(file, messages))];
  const found = tables.length === 0 ? noTable() : tables;
  return [heading, ...found, leftOut, findings].filter((block) => block !== "");
}

/** Sentences as a list. Each begins with a word of ours, so that no text of a workbook can begin a block. */
function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${markdownText(sentence)}`).join("\n");
}

function findingTable(file: CheckedFile, messages: Messages): string {
  const { cli } = messages;
  const rows = findingsOf(file).map((finding) =>
    [levelOf(finding, messages), placeOf(finding), toldOf(finding, messages)].map(markdownText).join(" | "),
  );
  if (rows.length === 0) return "";
  return [cli.findingColumns.join(" | "), "--- | --- | ---", ...rows].map((row) => `| ${row} |`).join("\n");
}
