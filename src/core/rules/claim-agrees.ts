import { tidy } from "../status/normalise";
import type { ClaimedCounts } from "../table/follow-up";
import { rule } from "./rule";

/** A total that somebody typed below the table must say what the rows say. */
export const claimAgrees = rule({
  id: "claim-agrees",
  severity: "error",
  check: ({ followUp: { claim, sheetName }, totals }) => {
    if (claim === null) return [];
    const { done } = totals.current;
    const counted = { total: totals.commitments, done, notDone: totals.commitments - done };
    if (agrees(claim.stated, counted)) return [];
    return [{ at: { sheetName, row: claim.row, column: claim.column }, data: { text: tidy(claim.text), counted } }];
  },
});

function agrees(stated: ClaimedCounts, counted: Readonly<Record<keyof ClaimedCounts, number>>): boolean {
  return (Object.keys(counted) as (keyof ClaimedCounts)[]).every(
    (count) => stated[count] === null || stated[count] === counted[count],
  );
}
