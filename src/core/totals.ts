/** FollowUp → Totals: how many commitments stand where, per period, goal and subgoal. */

import { countedStatus, type OtherClass, type StatusReading } from "./status/classify";
import { comparable } from "./status/normalise";
import type { Status } from "./status/vocabulary";
import {
  readingOf,
  type Claim,
  type ClaimedShares,
  type Commitment,
  type FollowUp,
  type StatedShare,
} from "./table/follow-up";

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
  /** Indexes in `periods` of those that a closing line may be about: the current one, and later ones that are filled in. */
  readonly claimable: readonly number[];
}

export function countTotals(followUp: FollowUp): Totals {
  const { commitments, periods, current } = followUp;
  const counts = periods.map((_, period) => countReadings(commitments, period));
  return {
    commitments: commitments.length,
    periods: counts,
    current: countReadings(commitments, current),
    claimable: [current, ...counts.flatMap((later, index) => (index > current && isFilledIn(later) ? [index] : []))],
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

/** What a right closing line says; on plan, deviations and shares where the line at hand states them, rounded as it does. */
export interface RightClaim {
  readonly total: number;
  readonly done: number;
  readonly notDone: number;
  readonly onPlan?: number;
  readonly deviation?: number;
  readonly shares: ClaimedShares;
}

/**
 * What a closing line says when it is right: of the current period, or of a later one that it agrees with, since somebody may
 * look back at an earlier period when the year has been summed up.
 */
export function rightClaim(claim: Claim, totals: Totals): RightClaim {
  return rightIn(claim, totals, agreeingPeriod(claim, totals) ?? totals.claimable[0] ?? 0);
}

/** The first period in which everything that a closing line states is what the rows say; its index, or `null`. */
export function agreeingPeriod(claim: Claim, totals: Totals): number | null {
  return totals.claimable.find((period) => agrees(claim, rightIn(claim, totals, period))) ?? null;
}

export function claimHolds(claim: Claim, totals: Totals): boolean {
  return agreeingPeriod(claim, totals) !== null;
}

/**
 * The first period that a closing line may be about in which statuses could not be read: as long as there are any, nobody
 * knows whether it is the line that is wrong. `null` where all have been read.
 */
export function unreadBehindClaim({ claimable, periods }: Totals): { period: number; rows: number } | null {
  const unread = claimable.flatMap((period) => {
    const counts = periods[period];
    return counts === undefined || unreadCount(counts) === 0 ? [] : [{ period, rows: unreadCount(counts) }];
  });
  return unread[0] ?? null;
}

function rightIn({ stated, shares }: Claim, { commitments: total, periods }: Totals, period: number): RightClaim {
  const { done = 0, onPlan = 0, deviation = 0 } = periods[period] ?? {};
  const notDone = total - done;
  const share = (stated: StatedShare | null, count: number) =>
    stated === null ? null : { ...stated, percent: percentOf(count, total, stated.decimals) };
  return {
    total,
    done,
    notDone,
    ...(stated.onPlan !== undefined && { onPlan }),
    ...(stated.deviation !== undefined && { deviation }),
    shares: { done: share(shares.done, done), notDone: share(shares.notDone, notDone) },
  };
}

function agrees({ stated, shares }: Claim, right: RightClaim): boolean {
  const countsAgree = (["total", "done", "notDone"] as const).every(
    (count) => stated[count] === null || stated[count] === right[count],
  );
  const statusesAgree = stated.onPlan === right.onPlan && stated.deviation === right.deviation;
  return (
    countsAgree &&
    statusesAgree &&
    (["done", "notDone"] as const).every((of) => shares[of]?.percent === right.shares[of]?.percent)
  );
}

/** Commitments whose status could not be read: somebody must say what it is. What the user has left out has been read. */
function unreadCount({ suggested, unknown, empty, error }: Counts): number {
  return suggested + unknown + empty + error;
}

function isFilledIn({ done, onPlan, deviation }: Counts): boolean {
  return done + onPlan + deviation > 0;
}

/** A share of all commitments in per cent with so many decimals, rounded half up; 0 of nothing is 0. */
export function percentOf(count: number, all: number, decimals = 0): number {
  const unit = 10 ** decimals;
  return all === 0 ? 0 : Math.floor((200 * unit * count + all) / (2 * all)) / unit;
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
