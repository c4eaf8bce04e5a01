import { countedStatus } from "../status/classify";
import { currentPeriod, readingOf } from "../table/follow-up";
import { rule } from "./rule";
import { cellOf } from "./table-cells";

/** A deviation that nobody has explained cannot be followed up. */
export const deviationExplained = rule({
  id: "deviation-explained",
  severity: "warning",
  applies: ({ followUp }) => followUp.columns.comment !== null,
  check: ({ followUp }) => {
    const { commitments, columns, current } = followUp;
    const { comment } = columns;
    if (comment === null) return [];
    return commitments
      .filter((commitment) => countedStatus(readingOf(commitment, current)) === "deviation")
      .filter((commitment) => !saysSomething.test(commitment.comment))
      .map((commitment) => ({
        at: cellOf(followUp, commitment, comment),
        data: { commitment: commitment.text, period: currentPeriod(followUp).name },
      }));
  },
});

/** A lone dash explains nothing. */
const saysSomething = /[\p{L}\p{N}]/u;
