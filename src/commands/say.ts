/** Says one sentence from the ribbon, where there is no pane to say it in: a small dialog with a page of ours. */

import type { Messages } from "../messages";
import type { SentenceCode } from "./sentence";

/** Per cent of the screen; four lines of text and a button at 1366 × 768. */
const size = { width: 30, height: 30 };

/**
 * Shows a sentence and waits until it has been read. A code travels, never a text: the dialog's page looks the words up.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
 */
export async function say(code: SentenceCode, { language }: Messages): Promise<void> {
  const address = new URL("dialog.html", location.href);
  address.search = new URLSearchParams({ say: code, language }).toString();
  const dialog = await open(address.href);
  await closed(dialog);
}

function open(address: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    // In a frame where Excel is a web page: a window of its own would have to be allowed first.
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`The dialog did not open: ${error.code} ${error.message}`));
    });
  });
}

/** When the user has pressed the dialog's button, or closed it as any window. */
function closed(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      resolve();
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      resolve();
    });
  });
}
