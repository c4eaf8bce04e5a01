/** What goes into the report to the board, as text and as a table: said by the same sentences as on the summary sheet. */

import { statuses } from "../../status/vocabulary";
import type { CheckedTable } from "../../survey";
import { currentPeriod, type FollowUp } from "../../table/follow-up";
import { otherCount, percentOf, type Totals } from "../../totals";
import { trailOf } from "../../trail";
import { grouped } from "../grouped";
import { sayText } from "../sentence";
import { periodNames } from "./period-names";
import { shownPeriods } from "./shown-periods";
import { statementOf } from "./statements";
import type { SummaryWords } from "./summary-words";
import { unjudgedDeviations } from "./unjudged";

/** The sentences that have something to say, each with its full stop. */
export function boardSentences({ followUp, totals }: CheckedTable, words: SummaryWords): string[] {
  const sentences = [statement(followUp, totals, words), sinceEarlier(followUp, words), where(totals, words)];
  return sentences.filter((sentence) => sentence !== "");
}

function statement(followUp: FollowUp, { commitments: all, current }: Totals, words: SummaryWords): string {
  const { done, onPlan, deviation } = current;
  const other = otherCount(current);
  const percents = {
    percent: percentOf(done, all),
    onPlanPercent: percentOf(onPlan, all),
    deviationPercent: percentOf(deviation, all),
    otherPercent: percentOf(other, all),
  };
  const counts = { all, done, onPlan, deviation, other, notDone: all - done };
  return sayText(statementOf(words, currentPeriod(followUp).yearEnd), { ...counts, ...percents }, words.thousands);
}

function sinceEarlier(followUp: FollowUp, words: SummaryWords): string {
  const { previous, current, newDeviations, remaining, lateSurprises } = trailOf(followUp);
  if (previous === null) return "";
  const names = periodNames(followUp.periods, words);
  const deviations = newDeviations.length + remaining.length;
  const unjudged = unjudgedDeviations(followUp).length;
  if (!current.yearEnd) {
    const known = newDeviations.length - unjudged;
    const counts = { new: known, remaining: remaining.length, deviations, unjudged };
    const texts = { previous: names.of(previous), inPrevious: names.during(previous) };
    return sayText(words.newDeviations, { ...counts, ...texts }, words.thousands);
  }
  const late = lateSurprises.length;
  const counts = { late, showed: deviations - late - unjudged, deviations, unjudged };
  const interim = names.duringAny(followUp.periods.slice(0, followUp.current), words.or);
  return sayText(words.lateSurprises, { ...counts, interim }, words.thousands);
}

function where({ commitments: all, current: { deviation }, goals }: Totals, words: SummaryWords): string {
  const most = Math.max(...goals.map(({ counts }) => counts.deviation));
  const holders = goals.filter(({ counts }) => counts.deviation === most);
  const [first] = holders;
  const name = first?.name ?? "";
  const isMore = most * all > deviation * (first?.commitments.length ?? 0);
  const values = {
    most,
    deviations: deviation,
    goal: name === "" ? words.noGoal : name,
    shared: holders.length,
    goals: goals.length,
    telling: 3 * most >= deviation && isMore ? 1 : 0,
  };
  return sayText(words.whereDeviations, values, words.thousands);
}

/** Statuses × periods that have begun: a header row, then number and share in each cell; rows of equal length. */
export function boardTable({ followUp, totals }: CheckedTable, words: SummaryWords): string[][] {
  const all = totals.commitments;
  const share = (count: number) => words.percentFormat.replace("0", String(percentOf(count, all)));
  const cell = (count: number) => `${grouped(count, words.thousands)} (${share(count)})`;
  const { labels } = followUp.vocabulary;
  const shown = shownPeriods(followUp);
  const counted = totals.periods.slice(0, shown.length);
  const others = counted.map(otherCount);
  return [
    [words.status, ...shown.map(({ name }) => name)],
    ...statuses.map((status) => [labels[status], ...counted.map((counts) => cell(counts[status]))]),
    ...(others.some((count) => count > 0) ? [[words.other, ...others.map(cell)]] : []),
    [words.sum, ...counted.map(() => cell(all))],
    [words.notDone, ...counted.map(({ done }) => cell(all - done))],
  ];
}
