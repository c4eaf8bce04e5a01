/** Keeps the keyboard in the pane when what it stood on goes away: a remedied finding, a button that has done its work. */

import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * @param fallback where the keyboard goes then
 * @returns what the pane's outermost element listens with; it hears of what is in its menus too
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>) {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    fallback.current?.focus();
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      focused.current = target;
    },
    // Whoever has gone on to the sheet is not called back. React tells of no blur where it takes an element away.
    onBlur: () => {
      focused.current = null;
    },
  };
}
