/** A heading that opens and closes what stands below it. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Chevron } from "./marks";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", columnGap: "4px" },
  heading: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: "inherit" },
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
  title: { minWidth: 0, overflowWrap: "anywhere" },
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

export function Disclosure({ startsOpen, ...shown }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  return <OpenDisclosure {...shown} open={open} onToggle={setOpen} />;
}

interface OpenDisclosureProps extends Omit<DisclosureProps, "startsOpen"> {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** A sign before the title, with its own words. */
  readonly mark?: ReactNode;
  /** What can be done with all of it, at the end of the heading's line. */
  readonly beside?: ReactNode;
}

/** One whose opening somebody else keeps. */
export function OpenDisclosure({ level, title, count, open, onToggle, mark, beside, children }: OpenDisclosureProps) {
  const styles = useStyles();
  const { language } = useMessages();
  const contentId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const toggle = () => {
    onToggle(!open);
  };
  return (
    <>
      <div className={styles.bar}>
        <Heading className={styles.heading}>
          <button
            type="button"
            className={styles.opener}
            aria-expanded={open}
            aria-controls={contentId}
            onClick={toggle}
          >
            <Chevron open={open} />
            {mark}
            <span className={styles.title}>{title}</span>
            {count !== null && (
              <>
                {" "}
                <span className={styles.number}>{count.toLocaleString(language)}</span>
              </>
            )}
          </button>
        </Heading>
        {beside}
      </div>
      <div id={contentId} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
