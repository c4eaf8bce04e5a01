/** FollowUp → one conditional format over the table's body that marks the rows that deviate in the current period. */

import { columnName } from "../address";
import type { Area } from "../grid";
import { countedStatus } from "../status/classify";
import { bodyOf, currentPeriod, readingOf, type FollowUp } from "../table/follow-up";
import { palette } from "./palette";
import { wordsUsed } from "./words-used";
import { oddSpellingsIn, quoted, tidied } from "./words-in-formulas";

/** By this piece of the formula our own rule is known again, whatever Excel has done to ids and priorities. */
export const highlightMarker = 'LEN("Avstämt: avvikelse")>0';

export interface HighlightPlan {
  readonly sheetName: string;
  /** The whole body: one rule, its formula written for the top-left cell. */
  readonly area: Area;
  /** English, for the area's first row. */
  readonly formula: string;
  /** Weight as well as colour: the mark must be seen on a black-and-white print too. */
  readonly look: { readonly fill: string; readonly ink: string; readonly bold: true };
}

export function planHighlight(followUp: FollowUp): HighlightPlan {
  const area = bodyOf(followUp);
  const readings = followUp.commitments.map((commitment) => readingOf(commitment, followUp.current));
  const texts = readings.filter((reading) => countedStatus(reading) === "deviation").map(({ text }) => text);
  const cell = `$${columnName(currentPeriod(followUp).column)}${area.topRow + 1}`;
  const written = tidied(cell, oddSpellingsIn(texts));
  const deviates = wordsUsed(followUp).deviation.map((word) => `${written}=${quoted(word)}`);
  return {
    sheetName: followUp.sheetName,
    area,
    formula: `=AND(${anyOf(deviates)},${highlightMarker})`,
    look: { fill: palette.deviationTint, ink: palette.deviationInk, bold: true },
  };
}

/** Whether a standing highlight marks what the plan would: rows may have moved it, but column and words are the same. */
export function isAsPlanned(formula: string, plan: HighlightPlan): boolean {
  return withoutRows(formula) === withoutRows(plan.formula);
}

function withoutRows(formula: string): string {
  return formula.replace(/(\$[A-Z]+)\d+/gu, "$1");
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join("") : `OR(${conditions.join(",")})`;
}
