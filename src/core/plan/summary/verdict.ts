/**
 * Whether the table can be reported: what the check said when the summary was made, as long as every number that it was
 * said of is what it was.
 */

import { leftToDo } from "../../check";
import { statuses } from "../../status/vocabulary";
import { tidy } from "../../status/normalise";
import { otherCount } from "../../totals";
import { sayText } from "../sentence";
import { formula, type PlannedCell } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import { acceptedOnes } from "./remaining";
import type { StatusTable } from "./status-table";
import type { SummaryContext } from "./summary-context";

/** @param rows the cell that counts the rows of the table now, as a reference within the sheet */
export function verdictCell(context: SummaryContext, status: StatusTable, rows: string): PlannedCell {
  const { findings, source, time, words } = context;
  const [left, accepted] = [leftToDo(findings).length, acceptedOnes(findings).length];
  const frozen = source.anyFrozen ? 1 : 0;
  const said = sayText(words.verdict, { left, accepted, frozen, time }, words.thousands);
  const asThen = `AND(${asWhenMade(context, status, rows).join(",")})`;
  return formula(`IF(${asThen},${quoted(said)},${quoted(words.changed)})`, left > 0 ? "verdictLeft" : "verdict");
}

/** Holds while each number, the closing line and the periods that have not begun are as the check found them. */
function asWhenMade(
  { followUp, totals, shown, source }: SummaryContext,
  { cell }: StatusTable,
  rows: string,
): string[] {
  const { claim, periods } = followUp;
  const counts = shown.flatMap((_, period) => {
    const then = totals.periods[period] ?? totals.current;
    return [
      ...statuses.map((status) => `${cell(status, period)}=${then[status]}`),
      `${cell("other", period)}=${otherCount(then)}`,
    ];
  });
  return [
    `${rows}=${totals.commitments}`,
    ...counts,
    ...periods.slice(shown.length).flatMap(({ column }) => source.isBlank(column) ?? []),
    ...(claim === null ? [] : [source.cellSays(claim.row, claim.column, tidy(claim.text))]),
  ];
}
