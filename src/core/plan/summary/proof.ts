/** The equation that ties the numbers together, and beside it the claim that somebody typed below the table. */

import { tidy } from "../../status/normalise";
import type { Claim } from "../../table/follow-up";
import type { PlanBuilder } from "../plan-builder";
import { fill, spoken } from "../sentence";
import { formula, text } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import type { StatusTable } from "./status-table";
import type { SummaryContext } from "./summary-context";

/** @returns the cell that counts the rows of the table now, as a reference within the sheet */
export function addProof(builder: PlanBuilder, context: SummaryContext, table: StatusTable): string {
  const { followUp, source, words } = context;
  const rows = builder.cell(builder.add(text(words.rowsInTable, "label"), source.rowsWithNext("count")), 1);
  const { holds, said } = equation(context, table, rows);
  builder.add(formula(said, "statement"));
  if (followUp.claim !== null) builder.add(formula(claimCheck(context, followUp.claim, table, holds), "statement"));
  return rows;
}

/** klart + enligt plan + avvikelse + övriga = rows, true or false as the workbook stands when it is read. */
function equation({ followUp: { current }, inSentence, words }: SummaryContext, { cell }: StatusTable, rows: string) {
  const terms = {
    done: cell("done", current),
    onPlan: cell("onPlan", current),
    deviation: cell("deviation", current),
    other: cell("other", current),
  };
  const holds = `${Object.values(terms).join("+")}=${rows}`;
  const shown = Object.fromEntries(Object.entries({ ...terms, rows }).map(([name, one]) => [name, inSentence(one)]));
  return { holds, said: `IF(${holds},${spoken(words.equationHolds, shown)},${spoken(words.equationFails, shown)})` };
}

/**
 * Says whether the claim agrees with the cells above it, in the current period or a later one as the check does; and
 * notices when it has been rewritten since it was read, or when there are rows that the cells do not count.
 */
function claimCheck(
  { followUp, names, source, totals: { claimable }, words }: SummaryContext,
  claim: Claim,
  { cell }: StatusTable,
  allCounted: string,
): string {
  const said = (wording: string, period = "") => quoted(fill(wording, { claim: tidy(claim.text), period }));
  const agreed = (period: number) => {
    const later = followUp.periods[period];
    if (later === undefined || period === followUp.current) return said(words.claimAgrees);
    return said(words.claimAgreesWith, names.of(later));
  };
  const unchanged = source.cellSays(claim.row, claim.column, tidy(claim.text));
  const compared = claimable.reduceRight(
    (otherwise, period) => `IF(${agreesIn(claim, (row) => cell(row, period))},${agreed(period)},${otherwise})`,
    said(words.claimDiffers),
  );
  return `IF(${allCounted},IF(${unchanged},${compared},${quoted(words.claimChanged)}),${quoted(words.claimUnknown)})`;
}

/** Holds where every number and share that the claim states is what the cells of one period say. */
function agreesIn(
  { stated, shares }: Claim,
  cell: (row: "sum" | "done" | "onPlan" | "deviation" | "notDone") => string,
): string {
  const counts = [
    [stated.total, cell("sum")],
    [stated.done, cell("done")],
    [stated.notDone, cell("notDone")],
    [stated.onPlan ?? null, cell("onPlan")],
    [stated.deviation ?? null, cell("deviation")],
  ].flatMap(([number, counted]) => (number === null ? [] : [`${number}=${counted}`]));
  const rounded = (["done", "notDone"] as const).flatMap((of) => {
    const share = shares[of];
    return share === null ? [] : [`${share.percent}=ROUND(100*${cell(of)}/MAX(1,${cell("sum")}),${share.decimals})`];
  });
  return `AND(${[...counts, ...rounded].join(",")})`;
}
