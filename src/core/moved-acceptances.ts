/** What was accepted in a table follows it when its sheet gets another name, or when it is moved to another sheet. */

import { subjectsOn } from "./check";
import type { Finding } from "./rules";
import type { Acceptance } from "./settings";
import type { FollowUp } from "./table/follow-up";

interface Checked {
  readonly followUp: FollowUp;
  readonly findings: readonly Finding[];
}

/**
 * The tables with what was accepted on sheets where no table stands any more, each where exactly one table of the workbook
 * says the same: where there are two, nobody knows which one was meant.
 *
 * @param tables all of the workbook's
 */
export function withMovedAcceptances<Table extends Checked>(
  tables: readonly Table[],
  accepted: readonly Acceptance[],
): Table[] {
  const sheets = new Set(tables.map(({ followUp }) => followUp.sheetName));
  const homeless = accepted.filter(({ sheetName }) => sheetName !== undefined && !sheets.has(sheetName));
  if (homeless.length === 0) return [...tables];
  const meant = findingsMeant(tables, homeless);
  return tables.map((table) => ({
    ...table,
    findings: table.findings.map((finding) => {
      const acceptance = meant.get(finding);
      return acceptance === undefined || finding.accepted !== null ? finding : { ...finding, accepted: acceptance };
    }),
  }));
}

function findingsMeant(tables: readonly Checked[], homeless: readonly Acceptance[]): Map<Finding, Acceptance> {
  const bySubject = new Map<string, Finding[]>();
  for (const sheetName of new Set(homeless.map((acceptance) => acceptance.sheetName ?? ""))) {
    for (const { followUp, findings } of tables) {
      subjectsOn(sheetName, followUp, findings).forEach((subject, index) => {
        const finding = findings[index];
        if (finding !== undefined) bySubject.set(subject, [...(bySubject.get(subject) ?? []), finding]);
      });
    }
  }
  return new Map(
    homeless.flatMap((acceptance): [Finding, Acceptance][] => {
      const [finding, another] = bySubject.get(acceptance.subject) ?? [];
      return finding === undefined || another !== undefined ? [] : [[finding, acceptance]];
    }),
  );
}
