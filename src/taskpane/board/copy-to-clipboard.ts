/**
 * Puts something on the clipboard, by whichever way the host allows: the pane is a frame of Excel's, which may not be let
 * at the clipboard at all.
 *
 * @see https://www.w3.org/TR/clipboard-apis/
 */

import type { Copied } from "./copied";

/** @returns whether it is there now */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  return (await copyByApi(copied)) || copyByCommand(copied);
}

async function copyByApi({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": blobOf(text), "text/html": blobOf(html, "text/html") }),
      ]);
    return true;
  } catch {
    return false; // Not allowed here, or not there at all: the older way may be.
  }
}

function blobOf(text: string, type = "text/plain"): Blob {
  return new Blob([text], { type });
}

/** The older way, which some frames allow while they refuse the newer. */
function copyByCommand({ text, html }: Copied): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy);
  try {
    // Deprecated, and still the only way where the Clipboard API is refused.
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}
