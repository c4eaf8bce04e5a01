/** A heading that opens and closes what stands below it. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Chevron } from "./marks";

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
});

interface DisclosureProps {
  readonly level: 2 | 3;
  readonly title: string;
  /** How many things stand below; `null` where that is not what matters. */
  readonly count: number | null;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ level, title, count, startsOpen, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const contentId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-controls={contentId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Chevron open={open} />
          {title}
          {count !== null && (
            <>
              {" "}
              <span className={styles.number}>{count}</span>
            </>
          )}
        </button>
      </Heading>
      <div id={contentId} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
