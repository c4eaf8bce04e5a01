/** Writes, and where Excel breaks off looks at what came of it: a batch is no transaction. */

import { HostError } from "../core/errors";
import { toHostError } from "./host-errors";

/** What came of a writing. */
export interface Written<Seen> {
  /** The workbook as it is afterwards. */
  readonly seen: Seen;
  /** Why Excel broke off; `null` where it did not. */
  readonly failure: HostError | null;
}

/**
 * @param write queues and syncs, and says what it sees afterwards
 * @param look sees the same without writing; asked where Excel breaks off
 * @throws HostError where Excel broke off and says nothing more: perhaps something was written
 */
export async function writeAndLook<Seen>(
  write: () => Promise<Seen>,
  look: () => Promise<Seen>,
): Promise<Written<Seen>> {
  try {
    return { seen: await write(), failure: null };
  } catch (thrown) {
    const failure = toHostError(thrown);
    if (!(failure instanceof HostError)) throw thrown;
    try {
      return { seen: await look(), failure };
    } catch {
      throw failure;
    }
  }
}
