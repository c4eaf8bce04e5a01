/** The one way into Excel: in turn, with Excel's refusals as our own errors. */

import { toHostError } from "./host-errors";
import { inTurn } from "./turn";

/**
 * Runs one action against the workbook.
 *
 * A cell that is being edited is not waited for: a click in the pane does not end the editing, and `delayForCellEdit`
 * would leave the user with a pane that does nothing.
 *
 * @throws HostError where the workbook refuses
 */
export async function inExcel<Result>(action: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return inTurn(async () => {
    try {
      return await Excel.run(action);
    } catch (thrown) {
      throw toHostError(thrown);
    }
  });
}
