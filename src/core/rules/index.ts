/** The register of rules, in the order in which their findings are shown. */

import type { Breach, Rule } from "./rule";
import type { Severity } from "./rule";
import { claimAgrees } from "./claim-agrees";
import { statusFormat } from "./status-format";
import { statusKnown } from "./status-known";
import { statusPresent } from "./status-present";
import { statusReadable } from "./status-readable";
import { statusTypo } from "./status-typo";

export const rules = [statusReadable, statusKnown, statusTypo, statusPresent, claimAgrees, statusFormat] as const;

type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule["id"];
type DataOf<R> = R extends Rule<string, infer Data> ? Data : never;

/** What each rule's sentence is told, by the rule's id. */
export type FindingData = { readonly [R in AnyRule as R["id"]]: DataOf<R> };

/** One place where a rule does not hold: data, put into words last. */
export type Finding = {
  [Id in RuleId]: Breach<FindingData[Id]> & { readonly rule: Id; readonly severity: Severity };
}[RuleId];
