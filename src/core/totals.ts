/** FollowUp → Totals: how many commitments stand where, per period, goal and subgoal. */

import { countedStatus, type OtherClass, type StatusReading } from "./status/classify";
import { comparable } from "./status/normalise";
import type { Status } from "./status/vocabulary";
import { readingOf, type Claim, type ClaimedCounts, type Commitment, type FollowUp } from "./table/follow-up";

/** Commitments by what their status cell says; the counts of one period sum to all commitments. */
export type Counts = Readonly<Record<Status | OtherClass, number>>;

/** The counts of one group of commitments in the current period. */
export interface GroupTotals {
  /** The goal or subgoal as first written; "" for commitments without one. */
  readonly name: string;
  /** The group's commitments in the order of the sheet. */
  readonly commitments: readonly Commitment[];
  readonly counts: Counts;
}

export interface GoalTotals extends GroupTotals {
  /** In the order of the sheet. */
  readonly subgoals: readonly GroupTotals[];
}

export interface Totals {
  /** All commitments, hidden rows included. */
  readonly commitments: number;
  /** One a period, in the order of `FollowUp.periods`. */
  readonly periods: readonly Counts[];
  /** The counts of the current period, again. */
  readonly current: Counts;
  /** In the order of the sheet. */
  readonly goals: readonly GoalTotals[];
}

export function countTotals(followUp: FollowUp): Totals {
  const { commitments, periods, current } = followUp;
  return {
    commitments: commitments.length,
    periods: periods.map((_, period) => countReadings(commitments, period)),
    current: countReadings(commitments, current),
    goals: groupBy(commitments, ({ goal }) => goal.text, current).map((goal) => ({
      ...goal,
      subgoals: groupBy(goal.commitments, ({ subgoal }) => subgoal.text, current),
    })),
  };
}

/** Everything that is not one of the three statuses: the last term of the equation. */
export function otherCount({ suggested, unknown, empty, error, leftOut }: Counts): number {
  return suggested + unknown + empty + error + leftOut;
}

/** What a right closing line says, in the current period. */
export function rightClaim({ commitments, current: { done } }: Totals): Readonly<Record<keyof ClaimedCounts, number>> {
  return { total: commitments, done, notDone: commitments - done };
}

/** Whether every number that a closing line states is what the rows say. */
export function claimHolds({ stated }: Claim, totals: Totals): boolean {
  const counted = rightClaim(totals);
  return (["total", "done", "notDone"] as const).every(
    (count) => stated[count] === null || stated[count] === counted[count],
  );
}

/** A share of all commitments in whole per cent, rounded half up; 0 of nothing is 0. */
export function percentOf(count: number, all: number): number {
  return all === 0 ? 0 : Math.floor((200 * count + all) / (2 * all));
}

function countReadings(commitments: readonly Commitment[], period: number): Counts {
  const counts = { done: 0, onPlan: 0, deviation: 0, suggested: 0, unknown: 0, empty: 0, error: 0, leftOut: 0 };
  for (const commitment of commitments) counts[countedAs(readingOf(commitment, period))]++;
  return counts;
}

function countedAs(reading: StatusReading): keyof Counts {
  return countedStatus(reading) ?? (reading.class as OtherClass);
}

/** Groups by name, compared after safe normalising, in the order in which the names first stand. */
function groupBy(
  commitments: readonly Commitment[],
  nameOf: (commitment: Commitment) => string,
  period: number,
): GroupTotals[] {
  const groups = new Map<string, { name: string; commitments: Commitment[] }>();
  const byName = new Map<string, { name: string; commitments: Commitment[] }>();
  for (const commitment of commitments) {
    const name = nameOf(commitment);
    const group = byName.get(name) ?? groups.get(comparable(name)) ?? { name, commitments: [] };
    if (group.commitments.length === 0) groups.set(comparable(name), group);
    byName.set(name, group);
    group.commitments.push(commitment);
  }
  return [...groups.values()].map((group) => ({ ...group, counts: countReadings(group.commitments, period) }));
}
