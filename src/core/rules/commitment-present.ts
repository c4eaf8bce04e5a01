import { tidy } from "../status/normalise";
import { rule } from "./rule";
import { cellOf } from "./table-cells";

/** A status of nothing is counted all the same: the row lacks its commitment, or does not belong to the table. */
export const commitmentPresent = rule({
  id: "commitment-present",
  severity: "error",
  check: ({ followUp }) =>
    followUp.commitments.flatMap((commitment) => {
      const index = commitment.text === "" ? commitment.readings.findIndex(({ text }) => tidy(text) !== "") : -1;
      const [period, reading] = [followUp.periods[index], commitment.readings[index]];
      if (period === undefined || reading === undefined) return [];
      const at = cellOf(followUp, commitment, followUp.columns.commitment);
      return [{ at, data: { text: tidy(reading.text), period: period.name } }];
    }),
});
