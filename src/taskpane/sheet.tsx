/**
 * A question that covers the pane until it is answered: a dialog of the browser's own, which keeps the keyboard within and
 * gives it back to where it was. Office blocks `alert` and `confirm`.
 *
 * @see https://html.spec.whatwg.org/multipage/interactive-elements.html#the-dialog-element
 */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  sheet: {
    boxSizing: "border-box",
    position: "fixed",
    inset: 0,
    width: "100%",
    maxWidth: "none",
    height: "100%",
    maxHeight: "none",
    margin: 0,
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  column: { display: "flex", flexDirection: "column", height: "100%" },
  title: {
    margin: 0,
    // Excel keeps the corner to the right for itself.
    padding: "14px 56px 8px 16px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "0 16px 12px", overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SheetProps {
  readonly title: string;
  /** The button that does it. */
  readonly submit: string;
  /** `null` where there is nothing to do. */
  readonly onSubmit: (() => void) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Sheet({ title, submit, onSubmit, onClose, children }: SheetProps) {
  const styles = useStyles();
  const titleId = useId();
  const { pane } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const sheet = dialog.current;
    if (sheet === null) return;
    sheet.showModal();
    sheet.addEventListener("keydown", keepWithin);
    return () => {
      sheet.removeEventListener("keydown", keepWithin);
      // Gives the keyboard back, which taking the element away does not.
      sheet.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.column}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.content}>{children}</div>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={onSubmit === null} onClick={() => onSubmit?.()}>
            {submit}
          </Button>
          <Button onClick={onClose}>{pane.cancel}</Button>
        </div>
      </div>
    </dialog>
  );
}

/** At its ends the browser would let Tab go on to whatever is around the pane. */
function keepWithin(event: KeyboardEvent): void {
  const { key, shiftKey, target, currentTarget } = event;
  if (key !== "Tab" || !(currentTarget instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("button, input")];
  const [end, start] = shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (target !== end) return;
  event.preventDefault();
  start?.focus();
}
