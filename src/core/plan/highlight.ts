/** FollowUp → one conditional format over the table's body that marks the rows that deviate in the current period. */

import { columnName } from "../address";
import type { Area } from "../grid";
import { bodyOf, currentPeriod, readingOf, type FollowUp } from "../table/follow-up";
import { palette } from "./palette";
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
  const texts = followUp.commitments.map((commitment) => readingOf(commitment, followUp.current).text);
  const cell = `$${columnName(currentPeriod(followUp).column)}${area.topRow + 1}`;
  const deviates = `${tidied(cell, oddSpellingsIn(texts))}=${quoted(followUp.vocabulary.deviation)}`;
  return {
    sheetName: followUp.sheetName,
    area,
    formula: `=AND(${deviates},${highlightMarker})`,
    look: { fill: palette.deviationTint, ink: palette.deviationInk, bold: true },
  };
}
