/** Finding[] → the list's shape: by severity, the gravest first, and by rule within. */

import type { Finding, RuleId } from "../core/rules";

export interface RuleGroup {
  readonly rule: RuleId;
  /** In the order of the sheet, at least one. */
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Finding["severity"];
  /** In the order of the rules' register, at least one. */
  readonly rules: readonly RuleGroup[];
}

const severities = ["error", "warning", "info"] as const;

export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  return severities
    .map((severity) => ({ severity, rules: byRule(findings.filter((finding) => finding.severity === severity)) }))
    .filter(({ rules }) => rules.length > 0);
}

function byRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([rule, own]) => ({ rule, findings: own }));
}
