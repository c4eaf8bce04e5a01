/** The findings under their severities; where nothing is left to correct, a quiet line says so. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useState, type ReactNode } from "react";
import { thingsLeft } from "../core/check";
import type { CellAddress } from "../core/grid";
import type { Finding } from "../core/rules";
import { groupFindings } from "./finding-groups";
import { FindingGroup } from "./finding-group";
import { SeverityMark } from "./marks";
import { ownColors } from "./theme";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "16px" },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    margin: "0 0 4px",
    paddingBottom: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  grave: { color: ownColors.deviation },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  /** `null` where there is no way to the cells. */
  readonly onGoTo: ((at: CellAddress) => void) | null;
  /** What can be done about a finding here in the pane; `null` where nothing can. */
  readonly remedyOf: (finding: Finding) => ReactNode;
}

export function FindingList({ findings, busy, onGoTo, remedyOf }: FindingListProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const [visited, setVisited] = useState<Finding | null>(null);
  const visit = useCallback(
    (finding: Finding) => {
      setVisited(finding);
      onGoTo?.(finding.at);
    },
    [onGoTo],
  );
  return (
    <div className={styles.list}>
      {thingsLeft(findings) === 0 && <p className={styles.none}>{pane.noFindings}</p>}
      {groupFindings(findings).map(({ severity, rules }) => (
        <section key={severity}>
          <h2 className={mergeClasses(styles.heading, severity !== "info" && styles.grave)}>
            <SeverityMark severity={severity} />
            {pane.severity[severity]}
          </h2>
          {rules.map(({ rule, findings: own }) => (
            <FindingGroup
              key={rule}
              rule={rule}
              findings={own}
              startsOpen={severity !== "info"}
              visited={visited}
              busy={busy}
              onVisit={onGoTo && visit}
              remedyOf={remedyOf}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
