/** Says how far a reading has come, now and then: who listens is not to hear of nothing else. */

import type { Progress } from "./state";

/** In milliseconds, between two sayings. */
const interval = 1000;

/** Tells of the first step at once, and then now and then; a reading of one step has nothing to tell. */
export function tellsProgress(now: () => Date, tell: (progress: Progress | null) => void) {
  let told = -Infinity;
  return (read: number, all: number): void => {
    const time = now().getTime();
    if (read < all && time - told < interval) return;
    if (read >= all && told === -Infinity) return;
    told = time;
    tell(read < all ? { read, all } : null);
  };
}
