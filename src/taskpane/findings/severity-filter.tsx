/** Which findings are shown, by how grave they are: a button each, with its number, pressed as long as they show. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/rules";
import { ownColors } from "../theme";
import { useMessages } from "../use-messages";
import { severities } from "./finding-groups";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "5px",
    minHeight: "28px",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Told by the line too, which is broken where they do not show.
  hidden: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
  },
  shown: { backgroundColor: ownColors.readyBackground, color: tokens.colorNeutralForeground1 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly hidden: readonly Severity[];
  readonly onChange: (hidden: readonly Severity[]) => void;
}

export function SeverityFilter({ counts, hidden, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const { pane, language } = useMessages();
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length < 2) return null;
  return (
    <div className={styles.bar} role="group" aria-label={pane.findings.filter}>
      {found.map((severity) => {
        const isShown = !hidden.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.button, isShown ? styles.shown : styles.hidden)}
            aria-pressed={isShown}
            onClick={() => {
              onChange(isShown ? [...hidden, severity] : hidden.filter((one) => one !== severity));
            }}
          >
            {pane.severity[severity]} <span className={styles.number}>{counts[severity].toLocaleString(language)}</span>
          </button>
        );
      })}
    </div>
  );
}
