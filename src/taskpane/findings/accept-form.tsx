/** Asks why a finding is in order as it is. Enter saves, Escape takes the question away. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { useMessages } from "../use-messages";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "6px", padding: "6px 0 4px" },
  reason: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  buttons: { display: "flex", columnGap: "8px" },
});

interface AcceptFormProps {
  /** The cell's name. */
  readonly cell: string;
  readonly onAccept: (reason: string) => void;
  readonly onClose: () => void;
}

export function AcceptForm({ cell, onAccept, onClose }: AcceptFormProps) {
  const styles = useStyles();
  const id = useId();
  const { pane } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? "";
    setMissing(reason === "");
    if (reason === "") field.current?.focus();
    else onAccept(reason);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{pane.findings.reason}</label>
      <input
        ref={field}
        id={id}
        className={styles.reason}
        autoComplete="off"
        maxLength={500}
        aria-invalid={isMissing}
        aria-describedby={`${id}-missing`}
        onChange={() => {
          setMissing(false);
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === "Escape") onClose();
        }}
      />
      <span id={`${id}-missing`} role="alert">
        {isMissing && pane.findings.reasonMissing}
      </span>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" aria-label={pane.findings.acceptCell(cell)}>
          {pane.findings.saveAcceptance}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {pane.cancel}
        </Button>
      </div>
    </form>
  );
}
