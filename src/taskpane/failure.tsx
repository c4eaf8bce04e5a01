/** Says what went wrong and what to do, and offers to try again. Stays in view however far the list is scrolled. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SeverityMark } from "./marks";
import type { PaneState } from "./state";
import { ownColors } from "./theme";
import { useMessages } from "./use-messages";
import { isGone } from "./work";

const useStyles = makeStyles({
  pinned: { position: "sticky", top: "8px", zIndex: 1 },
  // The live region is always there; where it has nothing to say it takes no room, and no gap of its own.
  silent: { marginBottom: "-16px" },
  box: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "8px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${ownColors.deviation}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  mark: { color: ownColors.deviation, paddingTop: "2px" },
  retry: { gridColumnStart: 2, justifySelf: "start" },
});

interface FailureProps {
  readonly state: PaneState;
  readonly onRetry: () => void;
}

export function Failure({ state: { phase, saved }, onRetry }: FailureProps) {
  const styles = useStyles();
  const { errors, pane } = useMessages();
  const code = phase.kind === "failed" ? phase.code : null;
  const isPlaceGone = phase.kind === "failed" && isGone(phase.action, phase.code);
  const said = code === "unexpected" ? pane.unexpected : code !== null && errors[code];
  const sentence = isPlaceGone ? pane.placeGone : said;
  return (
    <div className={mergeClasses(styles.pinned, code === null ? styles.silent : styles.box)}>
      {code !== null && (
        <span className={styles.mark}>
          <SeverityMark severity="warning" />
        </span>
      )}
      <div role="alert">
        {sentence}
        {code !== null && saved !== null && ` ${pane.savedNotRead}`}
      </div>
      {code !== null && (
        <Button className={styles.retry} size="small" onClick={onRetry}>
          {isPlaceGone ? pane.checkAgain : pane.tryAgain}
        </Button>
      )}
    </div>
  );
}
