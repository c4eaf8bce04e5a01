/** Above the findings: to the one before, to the next, and all that can be put right at once. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions } from "../pane-actions";
import { useMessages } from "../use-messages";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px" },
  step: {
    minWidth: 0,
    marginLeft: "-8px",
    marginRight: "8px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  all: {
    minWidth: 0,
    marginLeft: "auto",
    marginRight: "-8px",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  said: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
});

interface FindingToolsProps {
  /** `null` where there is nowhere to go. */
  readonly onStep: ((step: 1 | -1) => void) | null;
  /** How many cells can be put right. */
  readonly fixable: number;
  /** Whether more than one rule's findings can be. */
  readonly isMixed: boolean;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

export function FindingTools({ onStep, fixable, isMixed, busy, actions }: FindingToolsProps) {
  const styles = useStyles();
  const { findings } = useMessages().pane;
  const common = { size: "small", appearance: "subtle", disabledFocusable: busy } as const;
  const stepTo = (step: 1 | -1) => () => onStep?.(step);
  return (
    <div>
      <div className={styles.bar}>
        {onStep !== null && (
          <>
            <Button {...common} className={styles.step} aria-keyshortcuts="Shift+F8 Alt+ArrowUp" onClick={stepTo(-1)}>
              {findings.previous}
            </Button>
            <Button {...common} className={styles.step} aria-keyshortcuts="F8 Alt+ArrowDown" onClick={stepTo(1)}>
              {findings.next}
            </Button>
          </>
        )}
        {isMixed && (
          <Button
            {...common}
            className={styles.all}
            onClick={() => {
              actions.open({ kind: "fixes", choice: "all" });
            }}
          >
            {findings.fixEverything(fixable)}
          </Button>
        )}
      </div>
      {fixable > 0 && <p className={styles.said}>{findings.styleLost}</p>}
    </div>
  );
}
