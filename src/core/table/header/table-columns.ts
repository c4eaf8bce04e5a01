/** Which of a header row's columns a table uses, where several say that they are of one kind. */

import { comparable } from "../../status/normalise";
import type { Columns } from "../follow-up";
import type { HeadedColumn } from "./header-block";
import type { ColumnKind } from "./headers";

/** @returns `null` where no column holds commitments */
export function columnsOf(headed: readonly HeadedColumn[]): Columns | null {
  const commitment = preferred(ofKind(headed, "commitment"));
  if (commitment === null) return null;
  return {
    ...goalsOf(headed, commitment),
    commitment,
    comment: commentOf(headed),
    responsible: preferred(ofKind(headed, "responsible")),
  };
}

/** The columns that hold commitments, without those that give way to another. */
export function commitmentColumns(headed: readonly HeadedColumn[]): HeadedColumn[] {
  const all = ofKind(headed, "commitment");
  const plain = all.filter(isPlain);
  return plain.length > 0 ? plain : all;
}

/** Two goals of different names beside each other are a goal and its subgoal, from left to right. */
function goalsOf(headed: readonly HeadedColumn[], commitment: number): Pick<Columns, "goal" | "subgoal"> {
  const goals = ofKind(headed, "goal");
  const subgoal = preferred(ofKind(headed, "subgoal"));
  const [left, right] = goals;
  const areLevels =
    left !== undefined &&
    right !== undefined &&
    goals.length === 2 &&
    left.column < commitment === right.column < commitment &&
    comparable(left.name) !== comparable(right.name);
  return subgoal === null && areLevels
    ? { goal: left.column, subgoal: right.column }
    : { goal: preferred(goals), subgoal };
}

/** The comments on the whole; where there are none, those on the last period. */
function commentOf(headed: readonly HeadedColumn[]): number | null {
  const comments = ofKind(headed, "comment");
  const onAll = comments.find(({ header }) => header?.kind !== "period" && header?.of === undefined);
  return (onAll ?? comments.at(-1))?.column ?? null;
}

function ofKind(headed: readonly HeadedColumn[], kind: ColumnKind): HeadedColumn[] {
  return headed.filter(({ header }) => header?.kind === kind);
}

function preferred(columns: readonly HeadedColumn[]): number | null {
  return (columns.find(isPlain) ?? columns[0])?.column ?? null;
}

function isPlain({ header }: HeadedColumn): boolean {
  return header?.kind !== "period" && header?.secondary === undefined;
}
