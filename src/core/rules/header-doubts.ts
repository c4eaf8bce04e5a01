/** What makes a table's headers unclear, a column at a time. */

import { cellName } from "../address";
import { comparable } from "../status/normalise";
import type { FollowUp, HeadedBy } from "../table/follow-up";
import { readHeader } from "../table/headers";

/** `cell`: the header itself where it is blank, else the earlier one that says the same. */
export type HeaderDoubt =
  | { readonly kind: "blank"; readonly cell: string }
  | { readonly kind: "noPeriod"; readonly name: string }
  | { readonly kind: Likeness; readonly name: string; readonly other: string; readonly cell: string };

/** In what two headers are alike: their words, the kind of column that they name, or the month that they stand for. */
type Likeness = "sameName" | "sameKind" | "samePeriod";

/** From left to right, at most one a column. */
export function headerDoubts({
  headers,
  headerRow,
  periods,
  columns,
}: FollowUp): { column: number; data: HeaderDoubt }[] {
  const seen = new Map<string, HeadedBy>();
  return headers.flatMap((headed): { column: number; data: HeaderDoubt }[] => {
    const { column, name } = headed;
    const keys = likenesses(name, column === columns.subgoal);
    const alike = keys.map(({ kind, key }) => ({ kind, earlier: seen.get(key) }));
    for (const { key } of keys) if (!seen.has(key)) seen.set(key, headed);
    if (name === "") return [{ column, data: { kind: "blank", cell: cellName(headerRow, column) } }];
    if (periods.length > 1 && saysNoMonth(name)) return [{ column, data: { kind: "noPeriod", name } }];
    const found = alike.find(({ earlier }) => earlier !== undefined);
    if (found?.earlier === undefined) return [];
    const { kind, earlier } = found;
    return [{ column, data: { kind, name, other: earlier.name, cell: cellName(headerRow, earlier.column) } }];
  });
}

/** Only what a table has one of is compared by its kind: two headers for commitments are two tables, or a choice. */
const singular: readonly string[] = ["goal", "subgoal", "comment"];

/** @param isSubgoal a goal's word may head the subgoals: "Nämndmål" beside "Kommunmål" */
function likenesses(name: string, isSubgoal: boolean): { kind: Likeness; key: string }[] {
  if (name === "") return [];
  const header = readHeader(name);
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
