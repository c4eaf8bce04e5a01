/**
 * FollowUp → Trail: how each commitment moved from period to period. For the rule about late surprises, and for whoever
 * reports what has changed since last time.
 */

import { countedStatus } from "./status/classify";
import { statuses, type Status } from "./status/vocabulary";
import { readHeader } from "./table/header/headers";
import { currentPeriod, type Commitment, type FollowUp, type Period } from "./table/follow-up";

/** What a cell is counted as; `other` is every cell that is not counted as one of the three. */
export type Standing = Status | "other";

/** How many commitments went from one standing (outer) to another (inner); they sum to all commitments. */
export type Moves = Readonly<Record<Standing, Readonly<Record<Standing, number>>>>;

/** Seen from the current period. Commitments are in the order of the sheet, and one can be in several lists. */
export interface Trail {
  readonly current: Period;
  /** The period before the current one; `null` where there is none. */
  readonly previous: Period | null;
  /** Deviates now and did not in the previous period; all that deviate where there is none. */
  readonly newDeviations: readonly Commitment[];
  /** Deviates now and in the previous period. Every deviation is either new or remaining. */
  readonly remaining: readonly Commitment[];
  /** Deviated in some earlier period and not now. A cell that is not counted says nothing: nothing has recovered there. */
  readonly recovered: readonly Commitment[];
  /** Deviates at the year's end, while every earlier period has a counted status other than deviation. */
  readonly lateSurprises: readonly Commitment[];
  /** Done now, and already before the year's end. */
  readonly finishedEarly: readonly Commitment[];
  /** From the previous period to the current one; `null` where there is no previous one. */
  readonly moves: Moves | null;
}

export function trailOf(followUp: FollowUp): Trail {
  const { commitments, periods, current } = followUp;
  const early = periods.map((_, index) => index <= current && isBeforeYearEnd(periods, index));
  const now = currentPeriod(followUp);
  const paths = commitments.map((commitment) => toPath(commitment, current));
  const where = (holds: (path: Path) => boolean) => paths.filter(holds).map(({ commitment }) => commitment);
  const deviated = ({ before }: Path) => before.includes("deviation");
  return {
    current: now,
    previous: periods[current - 1] ?? null,
    newDeviations: where(({ now, before }) => now === "deviation" && before.at(-1) !== "deviation"),
    remaining: where(({ now, before }) => now === "deviation" && before.at(-1) === "deviation"),
    recovered: where((path) => path.now !== "deviation" && path.now !== "other" && deviated(path)),
    lateSurprises: now.yearEnd && current > 0 ? where(isSurprise) : [],
    finishedEarly: where(
      ({ now, before }) =>
        now === "done" && [...before, now].some((standing, index) => standing === "done" && early[index]),
    ),
    moves: current === 0 ? null : countMoves(paths),
  };
}

/** One commitment up to the current period. */
interface Path {
  readonly commitment: Commitment;
  /** In the order of the year. */
  readonly before: readonly Standing[];
  readonly now: Standing;
}

function toPath(commitment: Commitment, current: number): Path {
  const standings = commitment.readings.slice(0, current + 1).map((reading) => countedStatus(reading) ?? "other");
  return { commitment, before: standings.slice(0, -1), now: standings.at(-1) ?? "other" };
}

function isSurprise({ before, now }: Path): boolean {
  return now === "deviation" && before.every((standing) => standing === "done" || standing === "onPlan");
}

/** A period whose header does not say when it is, such as "Status", is early only if the year's end comes after it. */
export function isBeforeYearEnd(periods: readonly Period[], index: number): boolean {
  const period = periods[index];
  if (period === undefined || period.yearEnd) return false;
  const header = readHeader(period.name);
  return (header?.kind === "period" && header.endMonth > 0) || periods.slice(index + 1).some(({ yearEnd }) => yearEnd);
}

function countMoves(paths: readonly Path[]): Moves {
  const standings: readonly Standing[] = [...statuses, "other"];
  const none = () => Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<Standing, number>;
  const moves = Object.fromEntries(standings.map((standing) => [standing, none()])) as Record<
    Standing,
    Record<Standing, number>
  >;
  for (const { before, now } of paths) moves[before.at(-1) ?? "other"][now]++;
  return moves;
}
