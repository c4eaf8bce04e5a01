import { rule } from "./rule";
import { cellOf } from "./table-cells";

/** Hidden and filtered rows are counted, since the report is about all commitments: whoever looks should know. */
export const rowsVisible = rule({
  id: "rows-visible",
  severity: "info",
  check: ({ followUp }) => {
    const hidden = followUp.commitments.filter((commitment) => commitment.hidden);
    const [first] = hidden;
    if (first === undefined) return [];
    return [{ at: cellOf(followUp, first, followUp.columns.commitment), data: { rows: hidden.length } }];
  },
});
