/** Findings that somebody has accepted, among the settings. */

import type { Finding } from "../../core/rules";
import type { Settings } from "../../core/settings";
import { tidy } from "../../core/status/normalise";

/** @param time ISO 8601 */
export function withAcceptance(settings: Settings, finding: Finding, reason: string, time: string): Settings {
  const { subject, rule, at } = finding;
  const { accepted } = withoutAcceptance(settings, subject);
  const acceptance = { subject, sheetName: at.sheetName, rule, reason: tidy(reason), time };
  return { ...settings, accepted: [...accepted, acceptance] };
}

/** @param subject the acceptance's own: the finding's may be another where its sheet has been renamed */
export function withoutAcceptance(settings: Settings, subject: string): Settings {
  return { ...settings, accepted: settings.accepted.filter((acceptance) => acceptance.subject !== subject) };
}

export type AcceptedFinding = Finding & { readonly accepted: NonNullable<Finding["accepted"]> };

/** In the order of the rules' register, and of the sheet. */
export function acceptedAmong(findings: readonly Finding[]): AcceptedFinding[] {
  return findings.filter((finding): finding is AcceptedFinding => finding.accepted !== null);
}
