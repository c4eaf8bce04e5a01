/** What makes a table's headers unclear, a column at a time. */

import { cellName } from "../address";
import { comparable } from "../status/normalise";
import type { FollowUp, HeadedBy, Period } from "../table/follow-up";
import { readHeader } from "../table/header/headers";
import { lastBefore } from "../table/header/period-comments";

/**
 * `cell`: the header itself where it is blank, else the earlier one that says the same. `placed`: a column of statuses that is
 * read as a period between two others; `afterLast` and `otherTime`: one that is not read as a period.
 */
export type HeaderDoubt =
  | { readonly kind: "placed"; readonly name: string; readonly before: string | null; readonly after: string | null }
  | { readonly kind: "afterLast"; readonly name: string; readonly last: string }
  | { readonly kind: "otherTime"; readonly name: string }
  | { readonly kind: "blank"; readonly cell: string }
  | { readonly kind: "noPeriod"; readonly name: string }
  | { readonly kind: Likeness; readonly name: string; readonly other: string; readonly cell: string };

/** In what two headers are alike: their words, the kind of column that they name, or the month that they stand for. */
type Likeness = "sameName" | "sameKind" | "samePeriod";

/** From left to right, at most one a column. */
export function headerDoubts(followUp: FollowUp): { column: number; data: HeaderDoubt }[] {
  const { headers, headerRow, periods, columns } = followUp;
  const seen = new Map<string, HeadedBy>();
  return headers.flatMap((headed): { column: number; data: HeaderDoubt }[] => {
    const { column, name } = headed;
    const keys = likenesses(name, column === columns.subgoal, lastBefore(column, periods));
    const alike = keys.map(({ kind, key }) => ({ kind, earlier: seen.get(key) }));
    for (const { key } of keys) if (!seen.has(key)) seen.set(key, headed);
    if (name === "") return [{ column, data: { kind: "blank", cell: cellName(headerRow, column) } }];
    const unnamed = unnamedDoubt(followUp, headed);
    if (unnamed !== null) return [{ column, data: unnamed }];
    if (periods.length > 1 && saysNoMonth(name)) return [{ column, data: { kind: "noPeriod", name } }];
    const found = alike.find(({ earlier }) => earlier !== undefined);
    if (found?.earlier === undefined) return [];
    const { kind, earlier } = found;
    return [{ column, data: { kind, name, other: earlier.name, cell: cellName(headerRow, earlier.column) } }];
  });
}

function unnamedDoubt({ periods }: FollowUp, { column, name, unnamed }: HeadedBy): HeaderDoubt | null {
  if (unnamed === undefined) return null;
  if (unnamed === "other") return { kind: "otherTime", name };
  const index = periods.findIndex((period) => period.column === column);
  if (index < 0) return { kind: "afterLast", name, last: rightmost(periods)?.name ?? "" };
  return { kind: "placed", name, before: periods[index - 1]?.name ?? null, after: periods[index + 1]?.name ?? null };
}

function rightmost(periods: readonly Period[]): Period | undefined {
  return [...periods].sort((one, other) => other.column - one.column)[0];
}

/** Only what a table has one of is compared by its kind: two headers for commitments are two tables, or a choice. */
const singular: readonly string[] = ["goal", "subgoal", "comment"];

/**
 * @param isSubgoal a goal's word may head the subgoals: "Nämndmål" beside "Kommunmål"
 * @param behind the column of the period to the left: each may have a "Kommentar" of its own
 */
function likenesses(name: string, isSubgoal: boolean, behind: number | null): { kind: Likeness; key: string }[] {
  if (name === "") return [];
  const header = readHeader(name);
  if (header?.kind === "comment" && header.of === undefined && behind !== null)
    return [
      { kind: "sameName", key: `name ${comparable(name)} ${behind}` },
      { kind: "sameKind", key: `kind comment ${behind}` },
    ];
  const byName = { kind: "sameName", key: `name ${comparable(name)}` } as const;
  if (header === null) return [byName];
  if (header.kind !== "period") {
    const kind = isSubgoal ? "subgoal" : header.kind;
    const isOneOfMany = !singular.includes(kind) || header.secondary === true || header.of !== undefined;
    return isOneOfMany ? [byName] : [byName, { kind: "sameKind", key: `kind ${kind}` }];
  }
  const { endMonth, year } = header;
  return endMonth === 0 ? [byName] : [byName, { kind: "samePeriod", key: `month ${endMonth} ${year}` }];
}

/** "Status" alone. */
function saysNoMonth(name: string): boolean {
  const header = readHeader(name);
  return header?.kind === "period" && header.endMonth === 0;
}
