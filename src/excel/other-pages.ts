/**
 * The pane and the ribbon's functions are pages of their own. Excel tells neither of what the other has written: it is the
 * same add-in. So they tell each other that something has been done, and nothing of what.
 *
 * @see https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts
 */

const name = "avstamt.worked";

/** Tells the other pages that the workbook may have been changed by this one. */
export function tellOtherPages(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}

/** @returns what ends it */
export function hearOtherPages(onWorked: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.onmessage = onWorked;
  return () => {
    channel.close();
  };
}
