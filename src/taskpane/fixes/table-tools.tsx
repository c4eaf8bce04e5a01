/** What can be done with the table as a whole, for whoever asks for it: blank goals spelt out, lists to choose from. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { proposeGoals } from "../../core/plan/fixes/propose-fixes";
import type { Checked } from "../../excel/actions";
import { Disclosure } from "../disclosure";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";

const useStyles = makeStyles({
  tools: { display: "grid", rowGap: "4px", justifyItems: "start", paddingBottom: "8px" },
  hint: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

interface TableToolsProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

export function TableTools({ checked: { followUp }, busy, actions }: TableToolsProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const { fixes } = pane;
  const goals = proposeGoals(followUp).length;
  return (
    <Disclosure level={2} title={fixes.tools} count={null} startsOpen={false}>
      <div className={styles.tools}>
        <p className={styles.hint}>{fixes.goalsHint(goals)}</p>
        {goals > 0 && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              actions.open({ kind: "fixes", choice: "goals" });
            }}
          >
            {fixes.openGoals}
          </Button>
        )}
        <p className={styles.hint}>{fixes.dropdownsOffer}</p>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            actions.open({ kind: "dropdowns" });
          }}
        >
          {fixes.openDropdowns}
        </Button>
      </div>
    </Disclosure>
  );
}
