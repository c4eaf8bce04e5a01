/** One rule's findings, to open and close; a long list is shown a hundred at a time, so that it never gets slow. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Finding, RuleId } from "../core/rules";
import { FindingRow } from "./finding-row";
import { Chevron } from "./marks";
import { useMessages } from "./use-messages";

const pageLength = 100;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit" },
  opener: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "4px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: {
    flexShrink: 0,
    padding: "0 8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    fontWeight: tokens.fontWeightRegular,
  },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});

interface FindingGroupProps {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  readonly startsOpen: boolean;
  /** The finding whose cell the user went to last. */
  readonly visited: Finding | null;
  readonly busy: boolean;
  readonly onVisit: (finding: Finding) => void;
}

export function FindingGroup({ rule, findings, startsOpen, visited, busy, onVisit }: FindingGroupProps) {
  const styles = useStyles();
  const { pane, rules } = useMessages();
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(pageLength);
  const rowsId = useId();
  const list = useRef<HTMLUListElement>(null);
  const rest = findings.length - shown;
  const showMore = () => {
    flushSync(() => {
      setShown(shown + pageLength);
    });
    // The button may be gone now: the keyboard goes on at the first row that it showed.
    list.current?.children[shown]?.querySelector("button")?.focus();
  };
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-controls={rowsId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Chevron open={open} />
          {rules[rule].title} <span className={styles.number}>{findings.length}</span>
        </button>
      </h3>
      <div id={rowsId} hidden={!open}>
        {open && (
          <>
            <ul ref={list} className={styles.rows}>
              {findings.slice(0, shown).map((finding) => (
                <FindingRow
                  key={`${finding.at.row},${finding.at.column}`}
                  finding={finding}
                  visited={finding === visited}
                  busy={busy}
                  onVisit={onVisit}
                />
              ))}
            </ul>
            {rest > 0 && (
              <Button size="small" onClick={showMore}>
                {pane.showMore(Math.min(rest, pageLength))}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
