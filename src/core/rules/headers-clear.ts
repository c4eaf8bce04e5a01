import { headerDoubts } from "./header-doubts";
import { rule } from "./rule";
import { headerCell } from "./table-cells";

/** Columns are known by their headers: each has one, and no two say the same. */
export const headersClear = rule({
  id: "headers-clear",
  severity: "warning",
  check: ({ followUp }) =>
    headerDoubts(followUp).map(({ column, data }) => ({
      at: headerCell(followUp, column),
      data,
      // A forecast or another year's statuses may well stand beside the periods.
      ...(data.kind === "otherTime" ? { suspected: true } : {}),
    })),
});
