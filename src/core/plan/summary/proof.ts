/** The equation that ties the numbers together, and beside it the claim that somebody typed below the table. */

import { cellName } from "../../address";
import { tidy } from "../../status/normalise";
import type { Claim } from "../../table/follow-up";
import type { PlanBuilder } from "../plan-builder";
import { fill, spoken } from "../sentence";
import { formula, text } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import type { StatusTable } from "./status-table";
import type { SummaryContext } from "./summary-context";

export function addProof(builder: PlanBuilder, context: SummaryContext, table: StatusTable): void {
  const { followUp, source, words } = context;
  const counted = builder.add(text(words.rowsInTable, "label"), source.rowsWithNext("count"));
  builder.add(formula(equation(context, table, cellName(counted, 1)), "statement"));
  if (followUp.claim !== null) builder.add(formula(claimCheck(context, followUp.claim, table), "statement"));
}

/** klart + enligt plan + avvikelse + övriga = rows, true or false as the workbook stands when it is read. */
function equation({ followUp: { current }, words }: SummaryContext, { cell }: StatusTable, rows: string): string {
  const terms = {
    done: cell("done", current),
    onPlan: cell("onPlan", current),
    deviation: cell("deviation", current),
    other: cell("other", current),
  };
  const holds = `${Object.values(terms).join("+")}=${rows}`;
  return `IF(${holds},${spoken(words.equationHolds, { ...terms, rows })},${spoken(words.equationFails, { ...terms, rows })})`;
}

/** Says whether the claim agrees with the cells above it, and notices when it has been rewritten since it was read. */
function claimCheck(
  { followUp: { current }, source, words }: SummaryContext,
  claim: Claim,
  { cell }: StatusTable,
): string {
  const { total, done, notDone } = claim.stated;
  const compared = [
    [total, cell("sum", current)],
    [done, cell("done", current)],
    [notDone, cell("notDone", current)],
  ].flatMap(([stated, counted]) => (stated === null ? [] : [`${stated}=${counted}`]));
  const said = (wording: string) => quoted(fill(wording, { claim: tidy(claim.text) }));
  const unchanged = source.cellSays(claim.row, claim.column, tidy(claim.text));
  return `IF(${unchanged},IF(AND(${compared.join(",")}),${said(words.claimAgrees)},${said(words.claimDiffers)}),${quoted(words.claimChanged)})`;
}
