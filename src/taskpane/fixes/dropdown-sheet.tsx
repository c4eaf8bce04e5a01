/** Asks whether the status columns are to have a list to choose from, and says what that is worth. */

import { makeStyles } from "@fluentui/react-components";
import { planDropdowns } from "../../core/plan/fixes/dropdowns";
import { statuses } from "../../core/status/vocabulary";
import type { Checked } from "../../excel/actions";
import type { PaneActions } from "../pane-actions";
import { Sheet } from "../sheet";
import { useMessages } from "../use-messages";

const useStyles = makeStyles({ said: { margin: "0 0 8px" } });

interface DropdownSheetProps {
  readonly checked: Checked;
  readonly actions: PaneActions;
}

export function DropdownSheet({ checked: { followUp, key }, actions }: DropdownSheetProps) {
  const styles = useStyles();
  const { fixes } = useMessages().pane;
  const { labels } = followUp.vocabulary;
  const words = planDropdowns(followUp)?.words ?? statuses.map((status) => labels[status]);
  return (
    <Sheet
      title={fixes.dropdowns}
      submit={fixes.submitDropdowns}
      onSubmit={() => {
        actions.start({ kind: "dropdowns", table: key });
      }}
      onClose={actions.close}
    >
      <p className={styles.said}>{fixes.dropdownsHint(words)}</p>
      <p className={styles.said}>{fixes.dropdownsLimit}</p>
    </Sheet>
  );
}
