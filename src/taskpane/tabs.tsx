/**
 * The pane's rooms, one at a time.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { ownColors } from "./theme";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: "6px 0",
    border: "none",
    borderBottom: "3px solid transparent",
    marginBottom: "-1px",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    // High contrast shows every line, transparent or not.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas", marginBottom: 0 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: ownColors.outline,
    "@media (forced-colors: active)": { borderBottomColor: "CanvasText" },
  },
  // As wide as in bold, so that the others stay where they are.
  name: {
    display: "grid",
    textAlign: "start",
    "::after": {
      content: "attr(data-name)",
      height: 0,
      overflow: "hidden",
      fontWeight: tokens.fontWeightSemibold,
      visibility: "hidden",
    },
  },
  panel: { display: "flex", flexDirection: "column", rowGap: "12px", paddingTop: "12px", outlineStyle: "none" },
});

interface TabsProps<Name extends string> {
  readonly names: readonly Name[];
  readonly labels: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ReactNode;
}

export function Tabs<Name extends string>({ names, labels, chosen, onChoose, children }: TabsProps<Name>) {
  const styles = useStyles();
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined || event.altKey) return;
    const next = names[(names.indexOf(chosen) + step + names.length) % names.length];
    if (next === undefined) return;
    onChoose(next);
    bar.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next}`)}`)?.focus();
  };
  return (
    <div>
      <div ref={bar} className={styles.bar} role="tablist" tabIndex={-1} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => {
              onChoose(name);
            }}
          >
            <span className={styles.name} data-name={labels[name]}>
              {labels[name]}
            </span>
          </button>
        ))}
      </div>
      <div className={styles.panel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}
