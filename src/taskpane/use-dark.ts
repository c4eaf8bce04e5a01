/** Whether the pane is dark: as Office says, or as the computer says where Office is silent (Excel on the web). */

import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** @param officeBackground the colour of Office's own pages, "#RRGGBB"; `undefined` where Office does not say */
export function useDark(officeBackground: string | undefined): boolean {
  const prefersDark = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return isDark(officeBackground) ?? prefersDark;
}

/** Whether a colour "#RRGGBB" is a dark one; `null` where it is no such colour. */
export function isDark(color = ""): boolean | null {
  const [, red = "", green = "", blue = ""] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color) ?? [];
  if (red === "") return null;
  // Perceived brightness, ITU-R BT.601.
  return parseInt(red, 16) * 0.299 + parseInt(green, 16) * 0.587 + parseInt(blue, 16) * 0.114 < 128;
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
}
