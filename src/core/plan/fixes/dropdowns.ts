/** FollowUp → a list to choose a status from, for the status cells: an offer, since pasting passes it by. */

import { comparable } from "../../status/normalise";
import { statuses } from "../../status/vocabulary";
import type { Area } from "../../grid";
import type { FollowUp } from "../../table/follow-up";

export interface DropdownPlan {
  readonly sheetName: string;
  /** One a run of commitments and period: single columns, from left to right and down. */
  readonly areas: readonly Area[];
  /** In the order in which they are offered. */
  readonly words: readonly string[];
}

/** What a list can hold when it is written out; see DataValidation in Excel's specifications. */
const longestList = 255;

/** `null` where the words do not fit a list. */
export function planDropdowns({ sheetName, commitments, periods, vocabulary }: FollowUp): DropdownPlan | null {
  const labels = statuses.map((status) => vocabulary.labels[status]);
  const known = new Set(labels.map(comparable));
  const counted = commitments.flatMap(({ readings }) => readings.flatMap((reading) => wordOf(reading)));
  const own = [...new Set(counted)].filter((word) => !known.has(comparable(word)));
  const words = [...labels, ...own].filter((word) => !word.includes(","));
  if (words.join(",").length > longestList) return null;
  const rows = commitments.map(({ row }) => row);
  const areas = periods.flatMap(({ column }) =>
    runsOf(rows).map(({ first, last }) => ({
      topRow: first,
      leftColumn: column,
      rowCount: last - first + 1,
      columnCount: 1,
    })),
  );
  return { sheetName, areas, words };
}

/** Words of the user's own, or the language's other spellings, that the table already uses as they are spelt. */
function wordOf(reading: FollowUp["commitments"][number]["readings"][number]): string[] {
  return reading.class === "exact" || reading.class === "leftOut" ? [reading.text] : [];
}

function runsOf(rows: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
