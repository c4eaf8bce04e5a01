/** Asks before a sheet of ours is deleted: that cannot be undone, and Excel's own undo goes with it. */

import { makeStyles } from "@fluentui/react-components";
import type { PaneActions } from "../pane-actions";
import { Sheet } from "../sheet";
import { useMessages } from "../use-messages";
import type { RecordIds } from "../work";

const useStyles = makeStyles({ said: { margin: 0 } });

interface TakeBackSheetProps {
  readonly ids: RecordIds;
  readonly actions: PaneActions;
}

export function TakeBackSheet({ ids, actions }: TakeBackSheetProps) {
  const styles = useStyles();
  const { history } = useMessages().pane;
  return (
    <Sheet
      title={history.sheetTitle}
      submit={history.sheetSubmit}
      onSubmit={() => {
        actions.start({ kind: "takeBack", ids });
      }}
      onClose={actions.close}
    >
      <p className={styles.said}>{history.sheetSentence}</p>
    </Sheet>
  );
}
