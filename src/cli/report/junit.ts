/**
 * The report for build servers: a suite for each file, and for each of its tables one case a rule. A case fails on
 * findings at error level that nobody has accepted; the others are told beside it.
 *
 * @see https://github.com/testmoapp/junitxml
 */

import { spokenAddress } from "../../core/address";
import { rules, type Finding, type RuleId } from "../../core/rules";
import type { CheckedTable } from "../../core/survey";
import type { Messages } from "../../messages";
import type { CheckedFile } from "../checked-file";
import { levelOf, toldOf } from "./finding-words";
import type { Report } from "./report";
import { xmlText } from "./safe-text";
import { placeOf } from "./text";

/** One case, and what it counts as. */
interface Case {
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  readonly xml: string;
}

export const junitReport: Report = (files, messages) => {
  const suites = files.map((file) => ({ path: file.path, cases: casesOf(file, messages) }));
  const all = suites.flatMap(({ cases }) => cases);
  const lines = suites.flatMap(({ path, cases }) => [
    `  <testsuite name="${xmlText(path)}" ${countsOf(cases)}>`,
    ...cases.map(({ xml }) => `    ${xml}`),
    "  </testsuite>",
  ]);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="avstamt" ${countsOf(all)}>`,
    ...lines,
    "</testsuites>",
  ].join("\n")}\n`;
};

function countsOf(cases: readonly Case[]): string {
  const count = (outcome: Case["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

function casesOf(file: CheckedFile, messages: Messages): Case[] {
  const { path, error, tables } = file;
  const leftOutCases = file.leftOut.map(({ sheetName, values }) =>
    caseOf(path, sheetName, "passed", `<system-out>${xmlText(messages.cli.leftOut(sheetName, values))}</system-out>`),
  );
  if (error !== null) {
    const sentence = xmlText(messages.cli.errors[error]);
    return [caseOf(path, path, "error", `<error type="${error}" message="${sentence}"/>`)];
  }
  if (tables.length === 0) {
    return [caseOf(path, path, "skipped", `<skipped message="${xmlText(messages.pane.noTable)}"/>`), ...leftOutCases];
  }
  return [...tables.flatMap((table) => rules.map(({ id }) => ruleCase(path, table, id, messages))), ...leftOutCases];
}

function ruleCase(path: string, { followUp, findings }: CheckedTable, rule: RuleId, messages: Messages): Case {
  const own = findings.filter((finding) => finding.rule === rule);
  const errors = own.filter(({ severity, accepted }) => severity === "error" && accepted === null);
  const name = `${spokenAddress(followUp.sheetName, followUp.area)}: ${messages.rules[rule].title}`;
  const told = own.map((finding) => sentenceOf(finding, messages)).join("&#10;");
  if (errors.length > 0) {
    const failure = `<failure type="${rule}" message="${xmlText(messages.rules[rule].title)}">${told}</failure>`;
    return caseOf(path, name, "failure", failure);
  }
  return caseOf(path, name, "passed", told === "" ? "" : `<system-out>${told}</system-out>`);
}

function sentenceOf(finding: Finding, messages: Messages): string {
  const accepted = finding.accepted === null ? "" : `${levelOf(finding, messages)} `;
  return xmlText(`${accepted}${placeOf(finding)}: ${toldOf(finding, messages)}`);
}

function caseOf(path: string, name: string, outcome: Case["outcome"], content: string): Case {
  const tag = `<testcase classname="${xmlText(path)}" name="${xmlText(name)}"`;
  return { outcome, xml: content === "" ? `${tag}/>` : `${tag}>${content}</testcase>` };
}
