/**
 * One at a time: the pane and the ribbon's commands are two pages on one workbook, and must not write at once. The
 * browser's own lock is given back when its page closes or crashes, and a turn that gets no answer ends by itself, so it
 * cannot stay locked.
 *
 * @see https://www.w3.org/TR/web-locks/
 */

import { HostError } from "../core/errors";

const lockName = "avstamt.turn";

/** In milliseconds: how long a click waits for its turn before it says so, and how long a turn may last. */
export interface Patience {
  readonly wait: number;
  readonly turn: number;
}

const usual: Patience = { wait: 10_000, turn: 120_000 };

/**
 * Does some work when nobody else is at it.
 *
 * @param work is told when its turn is over: from then on it must leave the workbook alone
 * @throws HostError `busy` where another page is still at work, `noAnswer` where the work does not come to an end
 */
export async function inTurn<Result>(
  work: (over: AbortSignal) => Promise<Result>,
  patience: Patience = usual,
): Promise<Result> {
  try {
    const signal = AbortSignal.timeout(patience.wait);
    return await navigator.locks.request(lockName, { signal }, () => within(patience.turn, work));
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "TimeoutError") throw new HostError("busy");
    throw thrown;
  }
}

async function within<Result>(milliseconds: number, work: (over: AbortSignal) => Promise<Result>): Promise<Result> {
  const turn = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const reason = new HostError("noAnswer", "the turn ended before the work did");
      turn.abort(reason);
      reject(reason);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(turn.signal), end]);
  } finally {
    clearTimeout(timer);
  }
}
