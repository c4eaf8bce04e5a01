/** Deletes sheets of our own, with their names. Excel's own list of steps to undo is emptied by it. */

import type { RecordedChange } from "../../core/change-record";
import { HostError } from "../../core/errors";
import { isNotesOf } from "../../core/plan/summary/note-places";
import type { TakeBackOutcome } from "../../core/plan/fixes/outcome";
import type { SummaryMade } from "../../core/settings";
import { toHostError } from "../host-errors";
import { saveSettings } from "../kept";
import type { PartlyTakenBack } from "./partly-taken-back";
import type { WorkbookNow } from "./read-checked";

export type OwnSheetChange = Extract<RecordedChange, { readonly kind: "sheet" }>;

/** One round trip, none where there are no sheets. */
export async function takeBackSheets(
  context: Excel.RequestContext,
  { reading, settings }: WorkbookNow,
  changes: readonly OwnSheetChange[],
): Promise<PartlyTakenBack> {
  const { ownNames, structureProtected, settingsPart } = reading;
  const named = changes.map((change) => ({
    change,
    own: ownNames.find(({ name }) => name === change.blockName) ?? null,
  }));
  const isLocked = ({ own }: (typeof named)[number]) => structureProtected && own !== null && own.block !== null;
  const gone = named.filter((one) => !isLocked(one));
  for (const { own, change } of gone) {
    if (own === null) continue;
    if (own.block !== null) context.workbook.worksheets.getItem(own.block.sheetName).delete();
    context.workbook.names.getItem(own.name).delete();
    for (const { name } of ownNames.filter((one) => isNotesOf(one.name, change.blockName)))
      context.workbook.names.getItem(name).delete();
  }
  const isLeft = ({ blockName }: SummaryMade) => !gone.some(({ change }) => change.blockName === blockName);
  if (!settings.summaries.every(isLeft))
    saveSettings(context, settingsPart, { ...settings, summaries: settings.summaries.filter(isLeft) });
  const failure = gone.length === 0 ? null : await carriedOut(context);
  const outcomeOf = (one: (typeof named)[number]): TakeBackOutcome =>
    isLocked(one) ? "locked" : failure === null ? "restored" : "refused";
  return { outcomes: new Map(named.map((one) => [one.change, outcomeOf(one)])), failure };
}

/** Why Excel said no; `null` where it did not. */
async function carriedOut(context: Excel.RequestContext): Promise<HostError | null> {
  try {
    await context.sync();
    return null;
  } catch (thrown) {
    const failure = toHostError(thrown);
    if (!(failure instanceof HostError)) throw thrown;
    return failure;
  }
}
