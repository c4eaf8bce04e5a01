/** What can be done with a checked table: the summary first, and the highlight on or off. */

import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { Checked } from "../excel/actions";
import { HighlightMark } from "./marks";

import { ownColors } from "./theme";
import { useMessages } from "./use-messages";
import type { Work } from "./work";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { flexGrow: 1, flexBasis: "136px", minWidth: 0, minHeight: "44px", fontWeight: tokens.fontWeightRegular },
  // Pressed is told by the mark too, which fills.
  pressed: { backgroundColor: ownColors.readyBackground, ":hover": { backgroundColor: ownColors.readyBackground } },
});

interface ActionsBarProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onStart: (work: Work) => void;
}

export function ActionsBar({ checked: { key: table, highlighted, followUp }, busy, onStart }: ActionsBarProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <div className={styles.bar}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          onStart({ kind: "summary" });
        }}
      >
        {pane.createSummary}
      </Button>
      {/* The rows of a hidden sheet are seen by nobody. */}
      {!followUp.hidden && (
        <ToggleButton
          className={mergeClasses(styles.button, highlighted && !busy && styles.pressed)}
          checked={highlighted}
          disabledFocusable={busy}
          icon={<HighlightMark on={highlighted} />}
          onClick={() => {
            onStart({ kind: "highlight", on: !highlighted, table });
          }}
        >
          {pane.highlight}
        </ToggleButton>
      )}
    </div>
  );
}
