/** The one way into Excel: in turn, with Excel's refusals as our own errors. */

import type { HostError } from "../core/errors";
import { isRefusedWith, toHostError } from "./host-errors";
import { inTurn } from "./turn";

export interface Running {
  /** Whether what is written is to be one step to the user who undoes it; where Excel cannot do that, it is several. */
  readonly oneUndoStep?: boolean;
}

/**
 * Runs one action against the workbook.
 *
 * A cell that is being edited is not waited for: a click in the pane does not end the editing, and `delayForCellEdit`
 * would leave the user with a pane that does nothing.
 *
 * @throws HostError where the workbook refuses
 */
export async function inExcel<Result>(
  action: (context: Excel.RequestContext) => Promise<Result>,
  { oneUndoStep = false }: Running = {},
): Promise<Result> {
  return inTurn(async (over) => {
    const whileItLasts = (context: Excel.RequestContext) => action(endedBy(over, context));
    try {
      return await (oneUndoStep && canMergeUndo() ? runMerged(whileItLasts) : Excel.run(whileItLasts));
    } catch (thrown) {
      throw toHostError(thrown);
    }
  });
}

/** Excel may answer when nobody waits any more. Then others are at work, and nothing more is asked of it. */
function endedBy(over: AbortSignal, context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = (passThrough) => (over.aborted ? Promise.reject(over.reason as HostError) : sync(passThrough));
  return context;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-mergeundogroup-member */
function canMergeUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/** Something in the action may be beyond Excel's undo; then the whole of it is refused, and is done without. */
async function runMerged<Result>(action: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, action);
  } catch (thrown) {
    if (isRefusedWith(thrown, "UndoNotSupported")) return Excel.run(action);
    throw thrown;
  }
}
