/** Comments that have a column for each period: those of the current period are the table's. */

import { textOf, valueAt, type Grid } from "../../grid";
import { tidy } from "../../status/normalise";
import type { Candidate } from "./candidate";
import type { Columns, Commitment } from "../follow-up";
import type { HeadedColumn } from "./header-block";
import type { PeriodColumn } from "./order-periods";

/** A column of comments that says for which period, as the column of that period's statuses. */
export interface CommentColumn {
  readonly column: number;
  readonly periodColumn: number;
}

/** A column says for which period it is, or stands beside that one where each period has its own. */
export function commentColumns(headed: readonly HeadedColumn[], periods: readonly PeriodColumn[]): CommentColumn[] {
  const beside = commentsBeside(headed, periods);
  return headed.flatMap(({ column, header }): CommentColumn[] => {
    const of = header?.kind === "comment" ? header.of : undefined;
    if (of === undefined) return beside.filter((comment) => comment.column === column);
    const isOf = ({ header: { endMonth, year } }: PeriodColumn) =>
      endMonth === of.endMonth && (year === of.year || year === 0 || of.year === 0);
    const period = periods.find(isOf);
    return period === undefined ? [] : [{ column, periodColumn: period.column }];
  });
}

/** "Delår 1 | Kommentar | Delår 2 | Kommentar": each behind its period. None where any of them stands otherwise. */
function commentsBeside(headed: readonly HeadedColumn[], periods: readonly PeriodColumn[]): CommentColumn[] {
  const plain = headed.filter(({ header }) => header?.kind === "comment" && header.of === undefined);
  const beside = plain.map(({ column }) => ({ column, periodColumn: lastBefore(column, periods) }));
  const isApart = new Set(beside.map(({ periodColumn }) => periodColumn)).size === beside.length;
  if (beside.length < 2 || !isApart) return [];
  return beside.flatMap(({ column, periodColumn }) => (periodColumn === null ? [] : [{ column, periodColumn }]));
}

/** The nearest of some columns to the left of one; `null` where none stands there. */
export function lastBefore(column: number, columns: readonly { readonly column: number }[]): number | null {
  const before = columns.map((one) => one.column).filter((one) => one < column);
  return before.length === 0 ? null : Math.max(...before);
}

/** The table's columns and rows with the current period's comments, where they have a column of their own. */
export function withCurrentComments(
  grid: Grid,
  { columns, comments, periods }: Candidate,
  current: number,
  commitments: readonly Commitment[],
): { columns: Columns; commitments: readonly Commitment[] } {
  const now = periods[current]?.column;
  const comment = comments.find(({ periodColumn }) => periodColumn === now)?.column;
  if (comment === undefined || comment === columns.comment) return { columns, commitments };
  const commentIn = (row: number) => tidy(textOf(valueAt(grid, row, comment)));
  return {
    columns: { ...columns, comment },
    commitments: commitments.map((commitment) => ({ ...commitment, comment: commentIn(commitment.row) })),
  };
}
