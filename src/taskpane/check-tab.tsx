/** What is to be done before reporting, what has been accepted, and what has been changed. */

import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { leftToDo } from "../core/check";
import type { ChangeRecord } from "../core/change-record";
import type { Severity } from "../core/rules";
import type { Settings } from "../core/settings";
import type { Checked } from "../excel/actions";
import { CheckedRules } from "./checks/checked-rules";
import { acceptedAmong } from "./findings/acceptance";
import { AcceptedList } from "./findings/accepted-list";
import { countBySeverity, groupFindings } from "./findings/finding-groups";
import { FindingList } from "./findings/finding-list";
import { SeverityFilter } from "./findings/severity-filter";
import { fixesOf } from "./fixes/fix-of-finding";
import { TableTools } from "./fixes/table-tools";
import type { Form } from "./form";
import type { PaneActions } from "./pane-actions";
import { RecordSection } from "./record/record-section";

const useStyles = makeStyles({
  below: { display: "flex", flexDirection: "column", rowGap: "4px" },
});

interface CheckTabProps {
  readonly checked: Checked;
  readonly settings: Settings;
  readonly record: ChangeRecord;
  readonly form: Form | null;
  readonly current: string | null;
  readonly busy: boolean;
  readonly hidden: readonly Severity[];
  readonly onHide: (hidden: readonly Severity[]) => void;
  readonly actions: PaneActions;
}

export function CheckTab(props: CheckTabProps) {
  const { checked, settings, record, form, current, busy, hidden, onHide, actions } = props;
  const styles = useStyles();
  const { findings, followUp } = checked;
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const fixes = useMemo(() => fixesOf(checked), [checked]);
  const canGo = !followUp.hidden;
  const isWell = leftToDo(findings).length === 0;
  return (
    <>
      {groups.length > 0 && (
        <>
          <SeverityFilter counts={countBySeverity(groups)} hidden={hidden} onChange={onHide} />
          <FindingList
            key={checked.key}
            groups={groups.filter(({ severity }) => !hidden.includes(severity))}
            fixes={fixes}
            current={current}
            form={form}
            busy={busy}
            canGo={canGo}
            labels={followUp.vocabulary.labels}
            actions={actions}
          />
        </>
      )}
      <div className={styles.below}>
        <AcceptedList findings={acceptedAmong(findings)} busy={busy} canGo={canGo} actions={actions} />
        {isWell && <CheckedRules findings={findings} settings={settings} checked={checked} />}
        <TableTools checked={checked} busy={busy} actions={actions} />
        <RecordSection record={record} busy={busy} actions={actions} />
      </div>
    </>
  );
}
