/** Asks before a sheet of ours is deleted: that cannot be undone, and Excel's own undo goes with it. */

import { makeStyles } from "@fluentui/react-components";
import type { ChangeRecord } from "../../core/change-record";
import type { PaneActions } from "../pane-actions";
import { Sheet } from "../sheet";
import { useMessages } from "../use-messages";
import type { RecordIds } from "../work";
import { countDeleted, deletedSheets } from "./describe-entry";

const useStyles = makeStyles({ said: { margin: 0 } });

interface TakeBackSheetProps {
  readonly record: ChangeRecord;
  readonly ids: RecordIds;
  readonly actions: PaneActions;
}

export function TakeBackSheet({ record, ids, actions }: TakeBackSheetProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { history } = messages.pane;
  const entries = record.filter(({ id }) => ids === "all" || ids.includes(id));
  const count = countDeleted(entries);
  return (
    <Sheet
      title={history.sheetTitle(count)}
      submit={history.sheetSubmit}
      onSubmit={() => {
        actions.start({ kind: "takeBack", ids });
      }}
      onClose={actions.close}
    >
      <p className={styles.said}>{history.sheetSentence(count, deletedSheets(entries, messages))}</p>
    </Sheet>
  );
}
