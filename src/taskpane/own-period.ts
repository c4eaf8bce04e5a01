/** The periods of a table as a choice: which one it would be about by itself, and how another one is named. */

import type { Settings } from "../core/settings";
import { indexOfPeriod, lastUsedPeriod } from "../core/table/read-follow-ups";
import type { Checked } from "../excel/actions";

/** Index of the period that the settings make current. */
export function periodBy({ currentPeriod }: Settings, checked: Checked): number {
  const chosen = currentPeriod === null ? -1 : indexOfPeriod(checked.followUp.periods, currentPeriod);
  return chosen === -1 ? lastUsedPeriod(checked.followUp) : chosen;
}

/** What the settings say for a period: its name, its id where another has the same name, nothing for the table's own. */
export function periodSetting(checked: Checked, index: number): string | null {
  const { periods } = checked.followUp;
  const period = periods[index];
  if (period === undefined || index === lastUsedPeriod(checked.followUp)) return null;
  return indexOfPeriod(periods, period.name) === index ? period.name : period.id;
}
