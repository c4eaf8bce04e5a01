/**
 * The table of rules in the README, made from the rules and their words, with what each says about the sample. Written by
 * `node tests/run/rules-table.mjs`, and held against the README by a test.
 */

import { checkWorkbook } from "../../src/cli/check-file";
import { rules } from "../../src/core/rules";
import { messagesFor } from "../../src/messages";

const start = "<!-- rules: written by node tests/run/rules-table.mjs -->\n<!-- prettier-ignore-start -->\n";
const end = "<!-- prettier-ignore-end -->\n";
const { rules: words } = messagesFor("en");

/** @param sample the sample workbook's bytes */
export function rulesTable(sample: Uint8Array): string {
  const findings = checkWorkbook("sample.xlsx", sample, null).tables.flatMap((table) => table.findings);
  const rows = rules.map(({ id, severity }) => {
    const { must, example, remedy } = words[id];
    const found = findings.filter(({ rule }) => rule === id).length;
    return [`\`${id}\``, severity, must, example, remedy, found === 0 ? "nothing" : String(found)];
  });
  const header = ["rule", "severity", "what must hold", "example of what does not", "what to do", "in the sample"];
  return [header, header.map(() => "---"), ...rows].map(tableRow).join("");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
}

/** The README with its table as it should be. @throws where the marks around it are gone */
export function withRulesTable(readme: string, sample: Uint8Array): string {
  const from = readme.indexOf(start) + start.length;
  const to = readme.indexOf(end, from);
  if (!readme.includes(start) || to < 0) throw new Error(`README.md does not hold ${start}…${end}`);
  return `${readme.slice(0, from)}\n${rulesTable(sample)}\n${readme.slice(to)}`;
}
