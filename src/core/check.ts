/** FollowUp → Finding[]: every rule held against one table, but for those that the user has switched off. */

import { fingerprint } from "./fingerprint";
import { rules, type AnyRule, type Breach, type Checked, type Finding, type RuleId, type Severity } from "./rules";
import { noSettings, type Settings } from "./settings";
import { tableKey, type Commitment, type FollowUp } from "./table/follow-up";
import { rowText } from "./table/table-fingerprint";
import type { Totals } from "./totals";

/** What the rules look at, of a table in a workbook with these settings. */
export function lookedAt(followUp: FollowUp, totals: Totals, { summaries }: Settings): Checked {
  const key = tableKey(followUp);
  return { followUp, totals, summarised: summaries.find(({ table }) => table === key)?.fingerprint ?? null };
}

/** Whether a table has what a rule is about. */
export function appliesTo(checked: Checked, { applies }: AnyRule): boolean {
  return applies === undefined || applies(checked);
}

/** The findings, rule by rule in the order of the register, each rule's in the order of the sheet. */
export function check(checked: Checked, settings: Settings = noSettings): Finding[] {
  const subjects = new Subjects(checked);
  const findings = rules
    .filter(({ id }) => !settings.rulesOff.includes(id))
    .flatMap((rule) => rule.check(checked).map((breach) => subjects.add(rule.id, rule.severity, breach)));
  if (settings.accepted.length === 0) return findings;
  const accepted = new Map(settings.accepted.map((acceptance) => [acceptance.subject, acceptance]));
  return findings.map((finding) => ({ ...finding, accepted: accepted.get(finding.subject) ?? null }));
}

/** What is left to do before reporting: neither information nor what has been accepted. */
export function leftToDo(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity, accepted }) => severity !== "info" && accepted === null);
}

/**
 * Names what each finding is about: the same as long as its row says the same, wherever the row stands. Names are made when
 * one is first asked for: a table can have thousands of findings, and most are only counted.
 */
class Subjects {
  private readonly findings: Finding[] = [];
  private names: ReadonlyMap<Finding["at"], string> | null = null;

  constructor(private readonly checked: Checked) {}

  add(rule: RuleId, severity: Severity, { at: place, data, suspected }: Breach<unknown>): Finding {
    const nameOf = (at: Finding["at"]) => this.nameOf(at);
    // Two findings may be about one cell: each has a place of its own, by which it is told from the others.
    const at = { ...place };
    const told = suspected === true ? "info" : severity;
    // A rule's id and data belong together by its declaration; the compiler cannot follow them through the union.
    const finding = {
      rule,
      severity: told,
      at,
      data,
      accepted: null,
      get subject() {
        return nameOf(at);
      },
    } as Finding;
    this.findings.push(finding);
    return finding;
  }

  private nameOf(at: Finding["at"]): string {
    this.names ??= this.nameAll();
    return this.names.get(at) ?? "";
  }

  private nameAll(): Map<Finding["at"], string> {
    const { followUp } = this.checked;
    const names = subjectsOn(followUp.sheetName, followUp, this.findings);
    return new Map(this.findings.map(({ at }, index) => [at, names[index] ?? ""]));
  }
}

/** What a table's findings are about, in their order, if its sheet had that name. */
export function subjectsOn(sheetName: string, { commitments }: FollowUp, findings: readonly Finding[]): string[] {
  const rows = new Map(commitments.map((commitment) => [commitment.row, commitment]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = nameFor(finding, sheetName, rows.get(finding.at.row));
    // Two rows that say the same are two findings: accepting the one is not accepting the other.
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}

function nameFor({ rule, data }: Finding, sheetName: string, commitment: Commitment | undefined): string {
  const row = commitment === undefined ? "" : rowText(commitment);
  return fingerprint([rule, sheetName, JSON.stringify(withoutPlace(data)), row].join("\u001F"));
}

/** A `cell` that a finding's data names is where another row stands: that row may move, and the finding is the same. */
function withoutPlace(data: unknown): unknown {
  return typeof data === "object" && data !== null && "cell" in data ? { ...data, cell: null } : data;
}
