/** The words that the summary sheet needs. The plan takes them as an argument: the core has no language. */

import type { RuleId } from "../../rules";
import type { Sentence } from "../sentence";

/** The sentences that go to the board, on the sheet as formulas and as text to be copied. */
export interface BoardSentences {
  /** At year end. {all} {done} {percent} {notDone} */
  readonly statement: Sentence;
  /** Before year end. {all} {done} {percent} {onPlan} {onPlanPercent} {deviation} {deviationPercent} {other} {otherPercent} */
  readonly interimStatement: Sentence;
  /**
   * At year end. {late} {deviations}; {unjudged}: those of which nobody can say; {showed}: the rest; {interim}: the earlier
   * periods, with their preposition.
   */
  readonly lateSurprises: Sentence;
  /** Before year end. {new} {remaining} {unjudged} {deviations} {previous} {inPrevious}: with its preposition */
  readonly newDeviations: Sentence;
  /** {most} {deviations} {goal} {shared}: how many goals have most; {goals}; {telling}: 0 where it says nothing. */
  readonly whereDeviations: Sentence;
}

/** Words for the sheet. What holds {names} becomes a formula in which each name is a cell's value. */
export interface SummaryWords extends BoardSentences {
  /** The sheet's name, at most 31 characters. */
  readonly sheetName: string;
  /** The name of one table's sheet where there are several. {table} */
  readonly tableSheetName: string;
  /** The name of the sheet over all tables. */
  readonly totalSheetName: string;
  /** The name of a copy for the archive. {date} */
  readonly archiveSheetName: string;
  /** {sheet} {period} */
  readonly title: string;
  /** {source} {time} {version} */
  readonly source: string;
  /**
   * {left}: things that were left to do at {time}, when the summary was made; {accepted}: exceptions that somebody stands
   * for; {frozen}: 1 where some number could not be a formula.
   */
  readonly verdict: Sentence;
  /** Stands in the verdict's place as soon as a number is another. */
  readonly changed: string;
  /** {rules}: the titles of those that were switched off at {time}. */
  readonly rulesOff: string;
  readonly ruleTitles: Readonly<Record<RuleId, string>>;
  /** Stands between the thousands of a number and the rest. */
  readonly thousands: string;
  /** A period that is a date. {day} {month}: one of the months; {year} where the periods are of several years. */
  readonly date: string;
  readonly dateAndYear: string;
  /** With spaces between them. */
  readonly months: string;
  /** {period}: one that has a name, the one that ends the year, and one that is a date. */
  readonly during: string;
  readonly atYearEnd: string;
  readonly onDate: string;
  readonly or: string;
  readonly and: string;

  /** Heads the table of statuses and its chart. {counts}: "1 i delår 1, 2 i delår 2 och 17 i helår" */
  readonly donePerPeriod: string;
  /** {count} {period}: with its preposition */
  readonly countInPeriod: string;
  readonly status: string;
  /** {period} */
  readonly shareOf: string;
  readonly other: string;
  readonly sum: string;
  readonly notDone: string;
  /** Labels the rows that the equation must add up to. */
  readonly rowsInTable: string;
  /** {done} {onPlan} {deviation} {other} {rows}; the first where the sum is right. */
  readonly equationHolds: string;
  readonly equationFails: string;
  /** {claim}: the line as it was read. */
  readonly claimAgrees: string;
  /** {period}: a later one than the current. */
  readonly claimAgreesWith: string;
  readonly claimDiffers: string;
  readonly claimChanged: string;
  /** The table has rows that are not counted. */
  readonly claimUnknown: string;

  /** Heads the table of goals where there is no more to say of it. {period} */
  readonly perGoal: string;
  readonly perSubgoal: string;
  readonly goal: string;
  readonly subgoal: string;
  readonly noGoal: string;
  readonly count: string;
  readonly done: string;
  readonly onPlan: string;
  readonly deviation: string;
  readonly shareDone: string;

  /** {previous} {period} */
  readonly movement: string;
  readonly noEarlierPeriod: string;
  readonly move: string;
  readonly moves: Readonly<Record<Move, { readonly name: string; readonly meaning: string }>>;
  /** Heads the first column of the matrix. {previous} {period} */
  readonly fromTo: string;

  /** {listed} {deviations}: the list stands still, and says so when the table has moved on. */
  readonly deviations: Sentence;
  readonly commitment: string;
  /** Heads the links. */
  readonly row: string;
  /** How a deviation came about: `late` weighs more than `new`. */
  readonly moved: Readonly<Record<"new" | "remaining" | "late", string>>;
  readonly periodsDeviating: string;
  readonly comment: string;
  readonly responsible: string;
  readonly ownNote: string;
  /** Notes whose commitment deviates no longer, or is gone. */
  readonly orphanedNotes: string;

  /** {time} */
  readonly remaining: string;
  readonly accepted: string;
  readonly kind: string;
  readonly what: string;
  readonly reason: string;
  /** {count}: findings beyond those listed. */
  readonly moreFindings: Sentence;
  /** Said where a formula would be too long for Excel, so that the number stands still since {time}. */
  readonly frozen: string;
  /** {tables} */
  readonly totalTitle: string;
  /** {time} {version} */
  readonly totalSource: string;
  /** As `verdict`, over {tables}; {unready}: those with something left. */
  readonly totalVerdict: Sentence;
  readonly totalChanged: string;
  /** Heads the numbers of things that were left at {time}. */
  readonly leftThen: string;
  readonly table: string;
  readonly period: string;
  /** {sheets} */
  readonly hiddenLeftOut: string;
  /** At the foot of each printed page; &P and &N are Excel's own for page and pages. */
  readonly footer: string;
  /** How shares are shown in cells: with or without a space. In Excel's codes. */
  readonly percentFormat: string;
}

/** How a commitment has moved since earlier periods; see trail.ts. */
export type Move = "new" | "remaining" | "recovered" | "late" | "unjudged" | "early";
