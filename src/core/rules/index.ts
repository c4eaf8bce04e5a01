/** The register of rules, in the order in which their findings are shown. */

import type { Acceptance } from "../settings";
import type { Breach, Rule, Severity } from "./rule";
import { claimAgrees } from "./claim-agrees";
import { commitmentPresent } from "./commitment-present";
import { commitmentUnique } from "./commitment-unique";
import { deviationExplained } from "./deviation-explained";
import { goalPresent } from "./goal-present";
import { goalSpelling } from "./goal-spelling";
import { headersClear } from "./headers-clear";
import { lateSurprise } from "./late-surprise";
import { periodOrder } from "./period-order";
import { progressForward } from "./progress-forward";
import { rowsVisible } from "./rows-visible";
import { statusFormat } from "./status-format";
import { statusKnown } from "./status-known";
import { statusPresent } from "./status-present";
import { statusReadable } from "./status-readable";
import { statusTypo } from "./status-typo";
import { summaryCurrent } from "./summary-current";
import { yearEndFinal } from "./year-end-final";

/** Errors, then warnings, then information. */
export const rules = [
  statusReadable,
  statusKnown,
  statusTypo,
  statusPresent,
  commitmentPresent,
  claimAgrees,
  headersClear,
  periodOrder,
  progressForward,
  yearEndFinal,
  deviationExplained,
  commitmentUnique,
  goalPresent,
  goalSpelling,
  summaryCurrent,
  lateSurprise,
  rowsVisible,
  statusFormat,
] as const;

export type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule["id"];
type DataOf<R> = R extends Rule<string, infer Data> ? Data : never;

/** What each rule's sentence is told, by the rule's id. */
export type FindingData = { readonly [R in AnyRule as R["id"]]: DataOf<R> };

/** What every finding has, whichever rule it breaks. */
interface Found {
  readonly severity: Severity;
  /** Names what the finding is about: the same as long as its row says the same, so that it can be accepted. */
  readonly subject: string;
  /** `null` unless somebody has accepted it: it rests then, and is not counted among what is left. */
  readonly accepted: Acceptance | null;
}

/** One place where a rule does not hold: data, put into words last. */
export type Finding = {
  [Id in RuleId]: Omit<Breach<FindingData[Id]>, "suspected"> & Found & { readonly rule: Id };
}[RuleId];

export type { Breach, Checked, Severity } from "./rule";
