/** FollowUp → why its rows were read as they were, in sentences. */

import { columnName } from "../core/address";
import type { FollowUp } from "../core/table/follow-up";
import type { Messages } from "../messages";

const kinds = ["goal", "subgoal", "commitment", "comment", "responsible"] as const;

export function howReadSentences(followUp: FollowUp, { pane }: Messages): string[] {
  const { howRead } = pane;
  const hidden = followUp.commitments.filter((commitment) => commitment.hidden).length;
  return [
    howRead.headerRow(followUp.headerRow + 1),
    howRead.columns(columnsOf(followUp, howRead.columnNames)),
    ...headingSentences(followUp, howRead),
    ...(hidden > 0 ? [pane.hiddenCounted(hidden)] : []),
  ];
}

/** From the left; a column may hold more than one thing. */
function columnsOf({ columns, periods }: FollowUp, names: Messages["pane"]["howRead"]["columnNames"]) {
  const named = kinds.map((kind) => ({ name: names[kind], column: columns[kind] }));
  return [...named, ...periods]
    .flatMap(({ name, column }) => (column === null ? [] : [{ name, column }]))
    .sort((left, right) => left.column - right.column)
    .map(({ name, column }) => ({ name, letter: columnName(column) }));
}

/** What is not said: a goal in a cell of its own, and that a table without goals has none. */
function headingSentences({ columns, commitments }: FollowUp, howRead: Messages["pane"]["howRead"]): string[] {
  return (["goal", "subgoal"] as const)
    .filter((level) => columns[level] !== null || commitments.some((commitment) => commitment[level].source !== "none"))
    .flatMap((level) =>
      (["merged", "above", "none"] as const).flatMap((source) => {
        const rows = commitments.filter((commitment) => commitment[level].source === source).length;
        return rows > 0 ? [howRead.headings(level, source, rows)] : [];
      }),
    );
}
