/** Which rows of a long list are shown. */

export const pageLength = 100;

/** From the first row to the one before the end, 0-based. */
export interface ShownWindow {
  readonly first: number;
  readonly end: number;
}

/**
 * The window where the row that must be seen is in it; otherwise the page that the row is on.
 *
 * @param reveal 0-based; -1 where no row must be seen
 */
export function windowAround(shown: ShownWindow, reveal: number, length: number): ShownWindow {
  if (reveal >= 0 && (reveal < shown.first || reveal >= shown.end)) {
    const first = reveal - (reveal % pageLength);
    return { first, end: Math.min(first + pageLength, length) };
  }
  // The list may have become shorter.
  return shown.first < length
    ? { ...shown, end: Math.min(shown.end, Math.max(length, pageLength)) }
    : { first: 0, end: pageLength };
}
