import { tidy } from "../status/normalise";
import { claimHolds, rightClaim } from "../totals";
import { rule } from "./rule";

/** A total that somebody typed below the table must say what the rows say. */
export const claimAgrees = rule({
  id: "claim-agrees",
  severity: "error",
  check: ({ followUp: { claim, sheetName }, totals }) =>
    claim === null || claimHolds(claim, totals)
      ? []
      : [
          {
            at: { sheetName, row: claim.row, column: claim.column },
            data: { text: tidy(claim.text), counted: rightClaim(totals) },
          },
        ],
});
