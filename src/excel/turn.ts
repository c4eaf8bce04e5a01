/**
 * One at a time: the pane and the ribbon's commands are two pages on one workbook, and must not write at once. The
 * browser's own lock is given back when its page closes or crashes, so it cannot stay locked.
 *
 * @see https://www.w3.org/TR/web-locks/
 */

import { HostError } from "../core/errors";

const lockName = "avstamt.turn";

/** How long a click waits for the other page, in milliseconds, before it says so. */
const patience = 10_000;

/**
 * Does some work when nobody else is at it.
 *
 * @throws HostError `busy` where the other page is still at work after ten seconds
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await navigator.locks.request(lockName, { signal: AbortSignal.timeout(patience) }, work);
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "TimeoutError") throw new HostError("busy");
    throw thrown;
  }
}
