/** The current period, over its counts: a heading, and the choice of another one where there is any. */

import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { Settings } from "../core/settings";
import { currentPeriod } from "../core/table/follow-up";
import { lastUsedPeriod } from "../core/table/read-follow-ups";
import type { Checked } from "../excel/actions";
import { periodBy, periodSetting } from "./own-period";
import { useHeardOnly } from "./use-heard-only";
import { useMessages } from "./use-messages";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", fontSize: "inherit", fontWeight: "inherit", color: tokens.colorNeutralForeground2 },
  choice: { width: "fit-content", maxWidth: "100%", marginBottom: "8px" },
});

interface PeriodHeadingProps {
  readonly checked: Checked;
  /** Those that hold, or are about to. */
  readonly settings: Settings;
  readonly busy: boolean;
  readonly onSave: (settings: Settings) => void;
}

export function PeriodHeading({ checked, settings, busy, onSave }: PeriodHeadingProps) {
  const styles = useStyles();
  const heardOnly = useHeardOnly();
  const { pane } = useMessages();
  const { periods } = checked.followUp;
  const own = lastUsedPeriod(checked.followUp);
  const isChoice = periods.length > 1;
  return (
    <>
      <h2 className={mergeClasses(styles.heading, isChoice && heardOnly)}>{currentPeriod(checked.followUp).name}</h2>
      {isChoice && (
        <Select
          className={styles.choice}
          aria-label={pane.currentPeriod}
          aria-disabled={busy}
          // What is chosen shows at once; the numbers below it are never under another period's name.
          value={busy ? periodBy(settings, checked) : checked.followUp.current}
          onChange={(_, { value }) => {
            if (!busy) onSave({ ...settings, currentPeriod: periodSetting(checked, Number(value)) });
          }}
        >
          {periods.map(({ id, name }, index) => (
            <option key={id} value={index}>
              {index === own ? pane.lastFilled(name) : name}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
