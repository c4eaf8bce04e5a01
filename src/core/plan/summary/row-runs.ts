/** Commitments as runs of rows, so that one range in a formula covers many of them. */

import type { Commitment, FollowUp, SetAsideRow } from "../../table/follow-up";

/** A run of sheet rows, 0-based, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Whether rows that are no commitment lie within. */
  readonly crosses: boolean;
}

/** Rows between commitments that mostly hold neither a commitment nor a status, so that a formula may run across them. */
const emptyKinds: ReadonlySet<SetAsideRow["kind"]> = new Set(["blank", "section", "note"]);

/** As few runs as cover these commitments and no others. @param commitments in the order of the sheet */
export function runsOf({ setAside }: FollowUp, commitments: readonly Commitment[]): Run[] {
  const crossable = new Set(
    setAside.filter(({ kind, holdsValues }) => emptyKinds.has(kind) && holdsValues !== true).map(({ row }) => row),
  );
  const isCrossable = (from: number, to: number) => {
    for (let row = from; row < to; row++) if (!crossable.has(row)) return false;
    return true;
  };
  const runs: Run[] = [];
  for (const { row } of commitments) {
    const run = runs.at(-1);
    if (run === undefined || !isCrossable(run.last + 1, row)) runs.push({ first: row, last: row, crosses: false });
    else runs[runs.length - 1] = { ...run, last: row, crosses: run.crosses || row > run.last + 1 };
  }
  return runs;
}
