import { cellName } from "../address";
import type { Breach } from "./rule";
import { rule } from "./rule";
import { cellOf } from "./table-cells";
import { twinsIn } from "./twins";

/** The same commitment on two rows is counted twice. Nearly the same is only a suspicion. */
export const commitmentUnique = rule({
  id: "commitment-unique",
  severity: "warning",
  check: ({ followUp, totals }) => {
    const column = followUp.columns.commitment;
    return twinsIn(totals).map(({ first, later, isNear }): Breach<TwinData> => {
      const data = { commitment: later.text, other: first.text, cell: cellName(first.row, column), isNear };
      return { at: cellOf(followUp, later, column), data, ...(isNear && { suspected: true }) };
    });
  },
});

interface TwinData {
  readonly commitment: string;
  readonly other: string;
  /** Where the other one stands. */
  readonly cell: string;
  readonly isNear: boolean;
}
