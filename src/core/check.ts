/** FollowUp → Finding[]: every rule held against one table. */

import { rules, type Finding } from "./rules";
import type { FollowUp } from "./table/follow-up";
import type { Totals } from "./totals";

/** The findings, rule by rule in the order of the register, each rule's in the order of the sheet. */
export function check(followUp: FollowUp, totals: Totals): Finding[] {
  return rules.flatMap((rule) =>
    // A rule's id and data belong together by its declaration; the compiler cannot follow them through the union.
    rule
      .check({ followUp, totals })
      .map((breach) => ({ rule: rule.id, severity: rule.severity, ...breach }) as Finding),
  );
}

/** The things left to do before reporting: information is not counted. */
export function thingsLeft(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== "info").length;
}
