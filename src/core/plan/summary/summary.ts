/** FollowUp + Totals → the summary sheet, as data: verdict first, then the numbers, then what deviates. */

import { cellName, spokenAddress } from "../../address";
import { tidy } from "../../status/normalise";
import { currentPeriod, type Claim, type FollowUp } from "../../table/follow-up";
import { type Totals } from "../../totals";
import { formula, squared, text, type PlannedCell, type SheetPlan } from "../sheet-plan";
import { quoted } from "../words-in-formulas";
import { deviatingNow, deviationList } from "./deviation-list";
import { goalTable } from "./goal-table";
import { equation, periodTable, type CurrentCells } from "./period-table";
import { SourceFormulas } from "./source-formulas";
import { fill, spoken, type SummaryWords } from "./summary-words";

/** Rows above the first table: title, source, sentence, space, heading. */
const tableTop = 5;

/** The rows of the period table, with its header. */
const periodTableRows = 7;

const widths = { label: 52, number: 16 };

export interface SummaryContext {
  readonly followUp: FollowUp;
  readonly totals: Totals;
  readonly words: SummaryWords;
  /** When the summary is made, as the reader is to see it: the core has no clock. */
  readonly time: string;
}

export function planSummary({ followUp, totals, words, time }: SummaryContext): SheetPlan {
  const source = new SourceFormulas(followUp);
  const periods = periodTable(followUp, totals, source, words, tableTop);
  const proof = proofRows(followUp, source, words, periods.current, tableTop + periodTableRows);
  const goalsTop = tableTop + periodTableRows + proof.length + 2;
  const goals = goalTable(followUp, totals, source, words, goalsTop);
  const deviations = deviationList(followUp, source, words);
  const rows: (readonly PlannedCell[])[] = [
    ...headRows(followUp, words, periods.current, time),
    [],
    [text(words.perPeriod, "heading")],
    ...periods.rows,
    ...proof,
    [],
    [text(words.perGoal, "heading")],
    ...goals,
    [],
    [text(fill(words.deviations, { count: deviatingNow(followUp).length }), "heading")],
    ...deviations,
    ...(source.anyFrozen ? [[], [text(words.frozen, "quiet")]] : []),
  ];
  const columnCount = Math.max(...rows.map((row) => row.length));
  return {
    sheetName: words.sheetName,
    rows: squared(rows, columnCount),
    columnWidths: Array.from({ length: columnCount }, (_, column) => (column === 0 ? widths.label : widths.number)),
    frozenRows: 2,
  };
}

function headRows(followUp: FollowUp, words: SummaryWords, current: CurrentCells, time: string): PlannedCell[][] {
  const { sheetName, area } = followUp;
  const expressions = {
    all: current.sum,
    done: current.counts.done,
    notDone: current.notDone,
    percent: `IF(${current.sum}=0,0,ROUND(100*${current.counts.done}/${current.sum},0))`,
  };
  return [
    [text(fill(words.title, { sheet: sheetName, period: currentPeriod(followUp).name }), "title")],
    [text(fill(words.source, { source: spokenAddress(sheetName, area), time }), "quiet")],
    [formula(spoken(words.sentence, expressions, quoted), "statement")],
  ];
}

/** The equation, and beside it the claim that somebody typed below the table. @param topRow of the first of the rows */
function proofRows(
  followUp: FollowUp,
  source: SourceFormulas,
  words: SummaryWords,
  current: CurrentCells,
  topRow: number,
): PlannedCell[][] {
  const rowCount = cellName(topRow, 1);
  const counted = [text(words.rowsInTable, "label"), source.rowsWithNext("count")];
  const holds = [formula(equation(words, current, rowCount), "statement")];
  const { claim } = followUp;
  return claim === null
    ? [counted, holds]
    : [counted, holds, [formula(claimCheck(claim, source, words, current), "statement")]];
}

/** Says whether the claim agrees with the cells above it, and notices when it has been rewritten since it was read. */
function claimCheck(claim: Claim, source: SourceFormulas, words: SummaryWords, current: CurrentCells): string {
  const { total, done, notDone } = claim.stated;
  const compared = [
    [total, current.sum],
    [done, current.counts.done],
    [notDone, current.notDone],
  ].flatMap(([stated, cell]) => (stated === null ? [] : [`${stated}=${cell}`]));
  const said = (sentence: string) => quoted(fill(sentence, { claim: tidy(claim.text) }));
  const unchanged = source.cellSays(claim.row, claim.column, tidy(claim.text));
  return `IF(${unchanged},IF(AND(${compared.join(",")}),${said(words.claimAgrees)},${said(words.claimDiffers)}),${quoted(words.claimChanged)})`;
}
