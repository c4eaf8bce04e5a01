/** What goes into the report to the board, as text and as a table: said by the same sentences as on the summary sheet. */

import { statuses } from "../../status/vocabulary";
import type { CheckedTable } from "../../survey";
import { currentPeriod, type FollowUp } from "../../table/follow-up";
import { otherCount, percentOf, type Totals } from "../../totals";
import { trailOf } from "../../trail";
import { sayText } from "../sentence";
import { listed, spokenPeriod } from "./period-names";
import type { SummaryWords } from "./summary-words";

/** The sentences that have something to say, each with its full stop. */
export function boardSentences({ followUp, totals }: CheckedTable, words: SummaryWords): string[] {
  const { current } = totals;
  const all = totals.commitments;
  const counts = { all, done: current.done, notDone: all - current.done, percent: percentOf(current.done, all) };
  const sentences = [sayText(words.statement, counts), sinceEarlier(followUp, words), where(totals, words)];
  return sentences.filter((sentence) => sentence !== "");
}

function sinceEarlier(followUp: FollowUp, words: SummaryWords): string {
  const { previous, current, newDeviations, remaining, lateSurprises } = trailOf(followUp);
  if (previous === null) return "";
  const deviations = newDeviations.length + remaining.length;
  if (!current.yearEnd) {
    const counts = { new: newDeviations.length, deviations, previous: spokenPeriod(previous) };
    return sayText(words.newDeviations, counts);
  }
  const interim = listed(followUp.periods.slice(0, followUp.current).map(spokenPeriod), words.or);
  return sayText(words.lateSurprises, { late: lateSurprises.length, deviations, interim });
}

function where({ current, goals }: Totals, words: SummaryWords): string {
  const most = Math.max(...goals.map(({ counts }) => counts.deviation));
  const holders = goals.filter(({ counts }) => counts.deviation === most);
  const name = holders[0]?.name ?? "";
  return sayText(words.whereDeviations, {
    most,
    deviations: current.deviation,
    goal: name === "" ? words.noGoal : name,
    shared: holders.length,
    goals: goals.length,
  });
}

/** Statuses × periods: a header row, then number and share in each cell; rows of equal length. */
export function boardTable({ followUp, totals }: CheckedTable, words: SummaryWords): string[][] {
  const all = totals.commitments;
  const cell = (count: number) => `${count} (${percentOf(count, all)} %)`;
  const { labels } = followUp.vocabulary;
  const others = totals.periods.map(otherCount);
  return [
    [words.status, ...followUp.periods.map(({ name }) => name)],
    ...statuses.map((status) => [labels[status], ...totals.periods.map((counts) => cell(counts[status]))]),
    ...(others.some((count) => count > 0) ? [[words.other, ...others.map(cell)]] : []),
    [words.sum, ...totals.periods.map(() => cell(all))],
    [words.notDone, ...totals.periods.map(({ done }) => cell(all - done))],
  ];
}

/** The period that it is about, as a sentence names it. */
export function boardPeriod(followUp: FollowUp): string {
  return spokenPeriod(currentPeriod(followUp));
}
