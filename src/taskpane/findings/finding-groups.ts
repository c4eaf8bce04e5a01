/** Finding[] → the list's shape: a group a rule, the gravest first; and what the list leaves out. */

import type { Finding, RuleId, Severity } from "../../core/rules";

/** One rule's findings of one severity: what a rule only suspects is a group of its own. */
export interface RuleGroup {
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** In the order of the sheet, at least one. */
  readonly findings: readonly Finding[];
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** By severity, and within each in the order of the rules' register. What has been accepted rests elsewhere. */
export function groupFindings(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<string, { rule: RuleId; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    if (finding.accepted !== null) continue;
    const { rule, severity } = finding;
    const key = `${severity} ${rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule, severity, findings: [finding] });
    else group.findings.push(finding);
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  return severities.flatMap((severity) => all.filter((group) => group.severity === severity));
}

/** How many findings there are of each severity, accepted ones aside. */
export function countBySeverity(groups: readonly RuleGroup[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, findings } of groups) counts[severity] += findings.length;
  return counts;
}

/** The finding before or after another, round and round; the first or the last where there is no other. */
export function neighbour(findings: readonly Finding[], subject: string | null, step: 1 | -1): Finding | null {
  const index = findings.findIndex((finding) => finding.subject === subject);
  if (index === -1) return findings.at(step === 1 ? 0 : -1) ?? null;
  return findings[(index + step + findings.length) % findings.length] ?? null;
}
