/** How a finding is told where people read: shared by all reports but JSON. Accepted ones are told apart by words. */

import type { Finding } from "../../core/rules";
import type { Messages } from "../../messages";
import { findingSentence } from "../../messages/finding-sentence";

/** One word, or two. */
export function levelOf({ severity, accepted }: Finding, { cli }: Messages): string {
  return accepted === null ? cli.severity[severity] : cli.acceptedSeverity[severity];
}

/** What is wrong and what to do, and why it was accepted. */
export function toldOf(finding: Finding, messages: Messages): string {
  const sentence = findingSentence(messages, finding);
  return finding.accepted === null ? sentence : `${sentence} ${messages.cli.acceptedBecause(finding.accepted.reason)}`;
}
