/** What was left to do when the summary was made, and the exceptions that somebody stands for. */

import { cellName } from "../../address";
import { leftToDo } from "../../check";
import { rules, type Finding, type RuleId } from "../../rules";
import { summaryCurrent } from "../../rules/summary-current";
import type { PlanBuilder } from "../plan-builder";
import { fill, sayText } from "../sentence";
import { text, type PlannedCell } from "../sheet-plan";
import type { SummaryContext } from "./summary-context";

/** A summary is to be read: the pane lists all. */
const mostListed = 100;

/** Findings in the table itself: a summary that is being made is as new as its table, and has nothing to say of itself. */
export function findingsInTable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => rule !== summaryCurrent.id);
}

/** Of these ids the rules that there are, in the order of the register, and that say something of a table. */
export function tableRules(ids: readonly string[]): RuleId[] {
  return rules.map(({ id }) => id).filter((id) => ids.includes(id) && id !== summaryCurrent.id);
}

export function acceptedOnes(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted !== null);
}

export function addRemaining(builder: PlanBuilder, context: SummaryContext): void {
  const { words } = context;
  addList(builder, context, "Kvar", words.remaining, leftToDo(context.findings), []);
  addList(builder, context, "Undantag", words.accepted, acceptedOnes(context.findings), [words.reason]);
}

function addList(
  builder: PlanBuilder,
  { words, findingText, time }: SummaryContext,
  table: string,
  heading: string,
  findings: readonly Finding[],
  more: readonly string[],
): void {
  if (findings.length === 0) return;
  builder.space();
  builder.add(text(fill(heading, { time }), "heading"));
  const header = [words.what, words.row, ...more, words.kind].map((name) => text(name, "header"));
  const rows = findings.slice(0, mostListed).map((finding): PlannedCell[] => {
    const { title, sentence } = findingText(finding);
    const reason = more.map(() => text(finding.accepted?.reason ?? "", "label"));
    const cell = cellName(finding.at.row, finding.at.column);
    return [text(sentence, "label"), text(cell, "label"), ...reason, text(title, "label")];
  });
  builder.table(table, header, rows);
  const count = findings.length - rows.length;
  if (count > 0) builder.add(text(sayText(words.moreFindings, { count }, words.thousands), "quiet"));
}
