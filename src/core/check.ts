/** FollowUp → Finding[]: every rule held against one table, but for those that the user has switched off. */

import { fingerprint } from "./fingerprint";
import { rules, type Breach, type Checked, type Finding, type RuleId, type Severity } from "./rules";
import { noSettings, type Acceptance, type Settings } from "./settings";
import { rowText } from "./table/table-fingerprint";

/** The findings, rule by rule in the order of the register, each rule's in the order of the sheet. */
export function check(checked: Checked, settings: Settings = noSettings): Finding[] {
  const subjects = new Subjects(checked);
  const accepted = new Map(settings.accepted.map((acceptance) => [acceptance.subject, acceptance]));
  return rules
    .filter(({ id }) => !settings.rulesOff.includes(id))
    .flatMap((rule) =>
      rule.check(checked).map((breach) => toFinding(rule.id, rule.severity, breach, subjects, accepted)),
    );
}

/** The things left to do before reporting: neither information nor what has been accepted is counted. */
export function thingsLeft(findings: readonly Finding[]): number {
  return findings.filter(({ severity, accepted }) => severity !== "info" && accepted === null).length;
}

function toFinding(
  rule: RuleId,
  severity: Severity,
  { at, data, suspected }: Breach<unknown>,
  subjects: Subjects,
  accepted: ReadonlyMap<string, Acceptance>,
): Finding {
  const subject = subjects.of(rule, { at, data });
  const found = { rule, severity: suspected === true ? "info" : severity, at, data, subject };
  // A rule's id and data belong together by its declaration; the compiler cannot follow them through the union.
  return { ...found, accepted: accepted.get(subject) ?? null } as Finding;
}

/** Names what each finding is about: the same as long as its row says the same, wherever the row stands. */
class Subjects {
  private readonly rows: ReadonlyMap<number, () => string>;
  private readonly seen = new Map<string, number>();

  constructor({ followUp: { commitments } }: Checked) {
    this.rows = new Map(commitments.map((commitment) => [commitment.row, () => rowText(commitment)]));
  }

  of(rule: RuleId, { at, data }: Breach<unknown>): string {
    const row = this.rows.get(at.row)?.() ?? "";
    const name = fingerprint([rule, at.sheetName, JSON.stringify(data), row].join("\u001F"));
    // Two rows that say the same are two findings: accepting the one is not accepting the other.
    const before = this.seen.get(name) ?? 0;
    this.seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  }
}
