/** A short question with two answers, in view however far the pane is scrolled. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { ownColors } from "./theme";

const useStyles = makeStyles({
  box: {
    position: "sticky",
    top: "8px",
    zIndex: 1,
    display: "grid",
    rowGap: "8px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${ownColors.outline}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PromptProps {
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  /** Whether the keyboard goes to the answer at once: where the user has just asked for something. */
  readonly takesFocus: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}

export function Prompt({ yes, no, busy, takesFocus, onYes, onNo, children }: PromptProps) {
  const styles = useStyles();
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const before = document.activeElement;
    answers.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [takesFocus]);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onNo();
  };
  const common = { size: "small", disabledFocusable: busy, onKeyDown } as const;
  return (
    <div className={styles.box}>
      <div role="alert">{children}</div>
      <div ref={answers} className={styles.answers}>
        <Button {...common} appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button {...common} onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
