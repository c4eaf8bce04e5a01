/** The rules about the table around the statuses: commitments, goals, headers, the closing line and the summary. */

import type { FindingData } from "../../../core/rules";
import type { StatedShare } from "../../../core/table/follow-up";
import type { RulesWords } from "../../rule-words";
import { counted as count, formatted } from "../counted";
import { rowOf } from "./row-name";

export const tableRules = {
  "commitment-present": {
    title: "Missing commitment",
    must: "Every row with a status has a commitment.",
    example: "“Klart” on a row where the commitment is empty",
    remedy: "Type the commitment, or clear the row if it is no part of the table.",
    sentence: ({ text, period }) =>
      `“${text}” in ${period} stands on a row without a commitment, and the row is counted. Type the commitment, or clear the row if it is no part of the table.`,
  },
  "claim-agrees": {
    title: "The closing line does not agree",
    must: "A closing line such as “27 stycken: 17 klart, 10 ej klara” says what the rows say.",
    example: "“27 stycken: 18 klart, 9 ej klara” below 17 rows that are done",
    remedy: "Correct the line or the statuses.",
    sentence: claimSentence,
  },
  "headers-clear": {
    title: "Unclear headers",
    must: "Every column has a header, every status column says which period it is for, and no two read as the same column.",
    example: "Two columns called “Kommentar”, or “Status” beside “Status helår”",
    remedy: "Type a header that says what the column holds.",
    sentence: headerSentence,
  },
  "deviation-explained": {
    title: "Deviation without an explanation",
    must: "Every deviation in the current period is explained, if the table has a column for comments.",
    example: "“Avvikelse från plan” in Status helår but nothing under Kommentar",
    remedy: "Write what the deviation is due to.",
    sentence: ({ commitment, period }) =>
      `${rowOf(commitment)} deviates in ${period} but has no explanation. Write in the comment what the deviation is due to.`,
  },
  "commitment-unique": {
    title: "The same commitment twice",
    must: "No commitment stands twice under the same goal and subgoal.",
    example: "“Stärkta bibliotek” on two rows; that “Stärkta biblioteken” is the same is only a suspicion",
    remedy: "Remove one of the rows, or write what sets the commitments apart.",
    sentence: ({ commitment, other, cell, isNear }) =>
      isNear
        ? `“${commitment}” is nearly the same as “${other}” in ${cell}. That is only a suspicion: remove one of the rows if it is the same commitment, otherwise leave both.`
        : `“${commitment}” stands in ${cell} already, so the commitment is counted more than once. Remove one of the rows, or write what sets them apart.`,
  },
  "goal-present": {
    title: "Missing goal or subgoal",
    must: "Every commitment has a goal, and a subgoal if other commitments of the same goal have one.",
    example: "The first row has a commitment but nothing under Mål",
    remedy: "Type the goal or the subgoal on the row.",
    sentence: ({ level, commitment, goal, rows }) => {
      const under = level === "goal" || goal === "" ? "" : ` under “${goal}”`;
      return rows === 1
        ? `${rowOf(commitment)} has no ${level}. Type a ${level} on the row.`
        : `${count(rows, "row")}${under} have no ${level}, and the first is “${commitment}”. Type a ${level} on the rows.`;
    },
  },
  "goal-spelling": {
    title: "Goals that are not kept together",
    must: "Every goal and subgoal is spelt in one way and stands in one place, and every subgoal belongs to one goal.",
    example: "“Sund ekonmi” on one row and “Sund ekonomi” on the others",
    remedy: "Spell the name alike everywhere, and move the rows together.",
    sentence: goalSentence,
  },
  "summary-current": {
    title: "The summary is out of date",
    must: "The summary shows what the table says now.",
    example: "A status changed from “Enligt plan” to “Klart” after the summary was made",
    remedy: "Create the summary again.",
    sentence: () => "The table or the current period has changed since the summary was made. Create the summary again.",
  },
  "rows-visible": {
    title: "Hidden rows are counted",
    must: "All rows can be seen; those that are hidden or filtered away are counted all the same.",
    example: "A filter that only shows “Avvikelse från plan”",
    remedy: "Show the rows if you want to see all that is counted.",
    sentence: ({ rows }) =>
      rows === 1
        ? "1 row is hidden or filtered away but is counted all the same. Show it if you want to see all that is counted."
        : `${formatted.format(rows)} rows are hidden or filtered away but are counted all the same. Show them if you want to see all that is counted.`,
  },
} satisfies Partial<RulesWords>;

function claimSentence({ text, counted, shares, unread }: FindingData["claim-agrees"]): string {
  const done = formatted.format(counted.done) + " done" + shareOf(shares.done);
  const notDone = formatted.format(counted.notDone) + " not done" + shareOf(shares.notDone);
  const told = `The closing line says “${text}”, but the count gives ${formatted.format(counted.total)}: ${done}, ${notDone}${statusesOf(counted)}.`;
  if (unread === null) return `${told} Correct the line or the statuses.`;
  return unread.rows === 1
    ? `${told} Correct the statuses in ${unread.period} first: 1 has not been read.`
    : `${told} Correct the statuses in ${unread.period} first: ${formatted.format(unread.rows)} have not been read.`;
}

/** Behind done and not done, the statuses that the closing line names. */
function statusesOf({ onPlan, deviation }: FindingData["claim-agrees"]["counted"]): string {
  const onTrack = onPlan === undefined ? "" : `, ${formatted.format(onPlan)} on track`;
  return deviation === undefined ? onTrack : `${onTrack}, ${count(deviation, "deviation")}`;
}

/** Behind a count, where the closing line says what share that is: as closely as it says so. */
function shareOf(share: StatedShare | null): string {
  if (share === null) return "";
  const { percent, decimals } = share;
  return ` (${percent.toLocaleString("en-GB", { minimumFractionDigits: decimals })}%)`;
}

function headerSentence(data: FindingData["headers-clear"]): string {
  switch (data.kind) {
    case "blank":
      return `The column of ${data.cell} holds values but has no header. Type a header, or move the values if they are no part of the table.`;
    case "noPeriod":
      return `The header “${data.name}” does not say which period it is for, so the order of the periods is uncertain. Write the period in the header, such as Status full year.`;
    case "placed":
      return `${placeSentence(data)} Write the period in the header, such as Status interim 2.`;
    case "afterLast":
      return `The column “${data.name}” holds statuses, but its header does not say which period they are for. The column is not counted, since it stands after “${data.last}”. Write the period in the header, such as Status full year, if it is to be counted.`;
    case "otherTime":
      return `The column “${data.name}” holds statuses but is not read as one of this year’s periods, and is not counted. Write the period in the header, such as Status interim 2, if it is to be counted.`;
    case "sameName":
      return `The header “${data.name}” stands in ${data.cell} already. Type different headers, so that one can see which column is which.`;
    case "sameKind":
      return `“${data.name}” is read as the same kind of column as “${data.other}” in ${data.cell}, and only the first is used. Type another header on the one that is not to be used.`;
    case "samePeriod":
      return `“${data.name}” is read as the same period as “${data.other}” in ${data.cell}. Type another header on the one that is not to be counted.`;
  }
}

/** Where a status column without a period in its header comes among the periods. */
function placeSentence({ name, before, after }: Extract<FindingData["headers-clear"], { kind: "placed" }>): string {
  const says = `The header “${name}” does not say which period it is for. The column holds statuses and is read as a period`;
  if (before !== null && after !== null) return `${says} between “${before}” and “${after}”.`;
  return after === null ? `${says} after “${before ?? ""}”.` : `${says} before “${after}”.`;
}

function goalSentence(data: FindingData["goal-spelling"]): string {
  const { level, text } = data;
  switch (data.kind) {
    case "spelling":
      return `The ${level} “${text}” is probably the same as “${data.other}” in ${data.cell}, but is counted by itself. Spell the ${level} alike everywhere.`;
    case "twoGoals":
      return `The subgoal “${text}” stands both under “${data.other}” and under “${data.goal}”. Correct the goal on the rows, or give the subgoals different names.`;
    case "split":
      return `The ${level} “${text}” begins in ${data.cell} and comes again here after another ${level}. Move the rows together, or correct the ${level} if it is wrong.`;
  }
}
