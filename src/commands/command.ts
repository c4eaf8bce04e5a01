/** What every button of the ribbon does around its work: say what has to be said, and tell Excel that it is over. */

import { HostError } from "../core/errors";
import type { SentenceCode } from "./sentence";

export interface CommandWorld {
  /** Shows the sentence and waits until it has been read. */
  readonly say: (code: SentenceCode) => Promise<void>;
  /** Told when the work is over, whatever came of it. */
  readonly worked: () => void;
  /** Told of our own bugs, once each. */
  readonly report: (bug: unknown) => void;
}

/**
 * A function for the ribbon.
 *
 * @param work gives what has to be said, or `null` where its result speaks for itself
 * @throws nothing: Excel keeps a button waiting for five minutes where its function does not end
 */
export function command(
  work: () => Promise<SentenceCode | null>,
  { say, worked, report }: CommandWorld,
): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const code = await work().catch((thrown: unknown) => codeOf(thrown, report));
      worked();
      // The event stays open while the dialog does: Excel may end the page that opened it otherwise.
      if (code !== null) await say(code);
    } catch (thrown) {
      report(thrown);
    } finally {
      event.completed();
    }
  };
}

function codeOf(thrown: unknown, report: CommandWorld["report"]): SentenceCode {
  if (thrown instanceof HostError) return thrown.code;
  report(thrown);
  return "unexpected";
}
