import { tidy } from "../status/normalise";
import { claimHolds, rightClaim, unreadBehindClaim } from "../totals";
import { rule } from "./rule";

/** A total that somebody typed below the table must say what the rows say. */
export const claimAgrees = rule({
  id: "claim-agrees",
  severity: "error",
  applies: ({ followUp }) => followUp.claim !== null,
  check: ({ followUp: { claim, sheetName, periods }, totals }) => {
    if (claim === null || claimHolds(claim, totals)) return [];
    const { shares, ...counted } = rightClaim(claim, totals);
    const behind = unreadBehindClaim(totals);
    const unread = behind === null ? null : { rows: behind.rows, period: periods[behind.period]?.name ?? "" };
    const at = { sheetName, row: claim.row, column: claim.column };
    return [{ at, data: { text: tidy(claim.text), counted, shares, unread } }];
  },
});
