/** The current period's counts, as figures and as one bar. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { otherCount, percentOf } from "../core/totals";
import type { Checked } from "../excel/actions";
import { useFills, type Fill } from "./fills";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "10px",
    rowGap: "8px",
  },
  figure: { display: "flex", flexDirection: "column-reverse" },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  number: {
    margin: 0,
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    fontSize: tokens.fontSizeBase600,
    lineHeight: "30px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  swatch: { width: "10px", height: "10px", borderRadius: "2px" },
  bar: { display: "flex", columnGap: "2px", height: "12px", marginTop: "10px" },
  segment: {
    // One of a thousand is still to be seen.
    minWidth: "5px",
    ":first-child": { borderTopLeftRadius: "6px", borderBottomLeftRadius: "6px" },
    ":last-child": { borderTopRightRadius: "6px", borderBottomRightRadius: "6px" },
  },
});

interface CountsProps {
  readonly checked: Checked;
  /** The heading over them. */
  readonly children: ReactNode;
}

export function Counts({ checked: { totals }, children }: CountsProps) {
  const styles = useStyles();
  const fills = useFills();
  const { pane, language } = useMessages();
  const { done, deviation, onPlan } = totals.current;
  const other = otherCount(totals.current);
  const share = pane.percent(percentOf(done, totals.commitments));
  const figures: { fill: Fill; label: string; count: number }[] = [
    { fill: "done", label: `${pane.done} · ${share}`, count: done },
    { fill: "deviation", label: pane.deviation, count: deviation },
    { fill: "onPlan", label: pane.onPlan, count: onPlan },
    { fill: "other", label: pane.other, count: other },
  ];
  return (
    <section>
      {children}
      <dl className={styles.figures}>
        {figures.map(({ fill, label, count }) => (
          <div key={fill} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.number}>
              <span className={mergeClasses(styles.swatch, fills[fill])} aria-hidden="true" />
              {count.toLocaleString(language)}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.bar} role="img" aria-label={pane.bar(done, onPlan, deviation, other)}>
        {figures
          .filter(({ count }) => count > 0)
          .map(({ fill, count }) => (
            <span key={fill} className={mergeClasses(styles.segment, fills[fill])} style={{ flexGrow: count }} />
          ))}
      </div>
    </section>
  );
}
