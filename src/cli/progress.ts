/** Says on a terminal which file is being read, on one line that goes away again; elsewhere nothing. */

import { safeText } from "./report/safe-text";

export interface Progress {
  /** @param done how many files are behind it */
  readonly show: (done: number, all: number, path: string) => void;
  readonly clear: () => void;
}

const wipe = "\r\u001B[2K";

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, all, path) => {
      const line = `[${done + 1}/${all}] ${safeText(path)}`;
      stream.write(wipe + [...line].slice(0, Math.max(20, stream.columns - 1)).join(""));
    },
    clear: () => {
      stream.write(wipe);
    },
  };
}
