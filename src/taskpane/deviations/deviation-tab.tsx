/** The commitments that deviate now, new ones first, and those that have recovered: each with its way there. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { tidy } from "../../core/status/normalise";
import { currentPeriod, statusAddress, type Commitment } from "../../core/table/follow-up";
import { trailOf } from "../../core/trail";
import type { Checked } from "../../excel/actions";
import { CellLink } from "../cell-link";
import { Disclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, max-content) minmax(0, 1fr)",
    columnGap: "12px",
    padding: "6px 8px",
    overflowWrap: "anywhere",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 56px",
  },
  trail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DeviationTabProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

export function DeviationTab({ checked: { followUp }, busy, actions }: DeviationTabProps) {
  const styles = useStyles();
  const { deviations } = useMessages().pane;
  const trail = useMemo(() => trailOf(followUp), [followUp]);
  const late = new Set(trail.lateSurprises);
  const period = currentPeriod(followUp);
  const lists = [
    { title: deviations.newOnes, commitments: trail.newDeviations },
    { title: deviations.remaining, commitments: trail.remaining },
    { title: deviations.recovered, commitments: trail.recovered },
  ];
  const isNone = trail.newDeviations.length + trail.remaining.length === 0;
  return (
    <>
      {isNone && <p className={styles.none}>{deviations.none(period.name)}</p>}
      {lists
        .filter(({ commitments }) => commitments.length > 0)
        .map(({ title, commitments }) => (
          <div key={title}>
            <Disclosure level={2} title={title} count={commitments.length} startsOpen>
              <PagedList items={commitments}>
                {(commitment) => {
                  const at = statusAddress(followUp, commitment, period);
                  const goTo = () => {
                    actions.goTo(at);
                  };
                  return (
                    <li key={commitment.row} className={styles.row}>
                      <CellLink row={at.row} column={at.column} busy={busy} onGoTo={followUp.hidden ? null : goTo} />
                      <span>
                        {commitment.text === "" ? deviations.unnamed : commitment.text}
                        <span className={styles.trail}>
                          {statusesUntil(commitment, followUp.current, deviations.empty).join(" → ")}
                          {late.has(commitment) && ` · ${deviations.lateSurprise}`}
                        </span>
                      </span>
                    </li>
                  );
                }}
              </PagedList>
            </Disclosure>
          </div>
        ))}
    </>
  );
}

/** What the row says, from the year's first period to the current one. */
function statusesUntil({ readings }: Commitment, current: number, empty: string): string[] {
  return readings.slice(0, current + 1).map((reading) => (reading.class === "empty" ? empty : tidy(reading.text)));
}
