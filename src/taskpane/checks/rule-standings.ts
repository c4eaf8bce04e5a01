/** Finding[] → how each rule stands: for the list of what was checked. */

import { appliesTo, lookedAt } from "../../core/check";
import { rules, type AnyRule, type Finding, type RuleId } from "../../core/rules";
import type { Settings } from "../../core/settings";
import type { CheckedTable } from "../../core/survey";

/**
 * `left`: something is to be done; `known`: only worth knowing; `accepted`: all of it is; `notHere`: the table has nothing
 * that the rule is about.
 */
export type Standing = "holds" | "left" | "known" | "accepted" | "notHere" | "off";

export interface RuleStanding {
  readonly rule: RuleId;
  readonly standing: Standing;
  /** How many findings it is about. */
  readonly count: number;
}

/** In the order of the register. @param table what they are held against; `null` where it is not known */
export function ruleStandings(
  findings: readonly Finding[],
  settings: Settings,
  table: CheckedTable | null,
): RuleStanding[] {
  const checked = table === null ? null : lookedAt(table.followUp, table.totals, settings);
  return rules.map((one: AnyRule) => {
    const rule = one.id;
    if (settings.rulesOff.includes(rule)) return { rule, standing: "off", count: 0 };
    const own = findings.filter((finding) => finding.rule === rule);
    const open = own.filter(({ accepted }) => accepted === null);
    const left = open.filter(({ severity }) => severity !== "info");
    if (left.length > 0) return { rule, standing: "left", count: left.length };
    if (open.length > 0) return { rule, standing: "known", count: open.length };
    if (own.length > 0) return { rule, standing: "accepted", count: own.length };
    return { rule, standing: checked === null || appliesTo(checked, one) ? "holds" : "notHere", count: 0 };
  });
}

/** How many of the rules that there are have been switched off. */
export function countOff({ rulesOff }: Settings): number {
  return rules.filter(({ id }) => rulesOff.includes(id)).length;
}

/** The settings with a rule held against the workbook, or not. */
export function withRule(settings: Settings, rule: RuleId, on: boolean): Settings {
  const others = settings.rulesOff.filter((id) => id !== rule);
  return { ...settings, rulesOff: on ? others : [...others, rule] };
}
