/** Has the workbook read again a while after the last edit, whoever made it. */

import type { PaneStore } from "./pane-store";
import { canRecheck, recheckLimits } from "./recheck";

/**
 * Each edit begins the waiting anew. An attempt that Excel refused is not made again until there is another edit: ending
 * the editing of a cell is one.
 *
 * @returns what ends it
 */
export function keepChecked(store: PaneStore, wait = recheckLimits.wait): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awaited = 0;
  const look = () => {
    const state = store.read();
    if (state.changes === awaited || (state.changes > 0 && !canRecheck(state))) return;
    awaited = state.changes;
    clearTimeout(timer);
    if (awaited > 0) timer = setTimeout(() => void store.recheck(), wait);
  };
  const end = store.subscribe(look);
  return () => {
    clearTimeout(timer);
    end();
  };
}
