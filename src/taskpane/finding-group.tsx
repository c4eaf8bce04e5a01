/** One rule's findings, to open and close. */

import type { ReactNode } from "react";
import type { Finding, RuleId } from "../core/rules";
import { Disclosure } from "./disclosure";
import { FindingRow } from "./finding-row";
import { PagedList } from "./paged-list";
import { useMessages } from "./use-messages";

interface FindingGroupProps {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  readonly startsOpen: boolean;
  /** The finding whose cell the user went to last. */
  readonly visited: Finding | null;
  readonly busy: boolean;
  /** `null` where there is no way to the cells. */
  readonly onVisit: ((finding: Finding) => void) | null;
  /** What can be done about a finding here in the pane; `null` where nothing can. */
  readonly remedyOf: (finding: Finding) => ReactNode;
}

export function FindingGroup({ rule, findings, startsOpen, visited, busy, onVisit, remedyOf }: FindingGroupProps) {
  const { rules } = useMessages();
  return (
    <Disclosure level={3} title={rules[rule].title} count={findings.length} startsOpen={startsOpen}>
      <PagedList items={findings}>
        {(finding) => (
          <FindingRow
            key={`${finding.at.row},${finding.at.column}`}
            finding={finding}
            visited={finding === visited}
            busy={busy}
            onVisit={onVisit}
          >
            {remedyOf(finding)}
          </FindingRow>
        )}
      </PagedList>
    </Disclosure>
  );
}
