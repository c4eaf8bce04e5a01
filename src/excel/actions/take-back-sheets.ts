/** Deletes sheets of our own, with their names. Excel's own list of steps to undo is emptied by it. */

import type { RecordedChange } from "../../core/change-record";
import { HostError } from "../../core/errors";
import { isNotesOf } from "../../core/plan/summary/note-places";
import type { TakeBackOutcome } from "../../core/plan/fixes/outcome";
import { toHostError } from "../host-errors";
import { saveSettings, settingsIn } from "../kept";
import type { WorkbookFacts } from "../measure-workbook";
import type { PartlyTakenBack } from "./partly-taken-back";
import type { WorkbookNow } from "./read-checked";

export type OwnSheetChange = Extract<RecordedChange, { readonly kind: "sheet" }>;

/** One round trip, none where there are no sheets; one more where somebody else has decided something in between. */
export async function takeBackSheets(
  context: Excel.RequestContext,
  { reading }: WorkbookNow,
  changes: readonly OwnSheetChange[],
): Promise<PartlyTakenBack> {
  const { ownNames, structureProtected } = reading;
  const isLocked = ({ blockName }: OwnSheetChange) =>
    structureProtected && ownNames.some(({ name, block }) => name === blockName && block !== null);
  const gone = changes.filter((change) => !isLocked(change));
  const failure = gone.length === 0 ? null : await carriedOut(context, () => queueDeletion(context, reading, gone));
  const outcomeOf = (change: OwnSheetChange): TakeBackOutcome =>
    isLocked(change) ? "locked" : failure === null ? "restored" : "refused";
  return { outcomes: new Map(changes.map((change) => [change, outcomeOf(change)])), failure };
}

/**
 * What was summed up is forgotten first, and each name last: whatever is left when Excel breaks off is still known to be
 * ours, and goes the next time.
 *
 * @returns what keeps, after the next sync, what somebody else has decided in between
 */
function queueDeletion(
  context: Excel.RequestContext,
  { ownNames, settingsPart }: WorkbookFacts,
  gone: readonly OwnSheetChange[],
): (() => Promise<unknown>) | null {
  const { worksheets, names } = context.workbook;
  const decided = settingsIn(settingsPart);
  const summaries = decided.summaries.filter((made) => !gone.some(({ blockName }) => blockName === made.blockName));
  const isForgotten = summaries.length < decided.summaries.length;
  const saving = isForgotten ? saveSettings(context, settingsPart, { ...decided, summaries }, decided) : null;
  for (const { blockName } of gone) {
    const own = ownNames.find(({ name }) => name === blockName);
    if (own !== undefined && own.block !== null) worksheets.getItem(own.block.sheetName).delete();
    for (const { name } of ownNames.filter((one) => isNotesOf(one.name, blockName))) names.getItem(name).delete();
    if (own !== undefined) names.getItem(blockName).delete();
  }
  return saving?.settle ?? null;
}

/** Why Excel said no; `null` where it did not. */
async function carriedOut(
  context: Excel.RequestContext,
  queue: () => (() => Promise<unknown>) | null,
): Promise<HostError | null> {
  try {
    const settle = queue();
    await context.sync();
    await settle?.();
    return null;
  } catch (thrown) {
    const failure = toHostError(thrown);
    if (!(failure instanceof HostError)) throw thrown;
    return failure;
  }
}
