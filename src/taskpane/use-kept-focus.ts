/** Keeps the keyboard in the pane when what it stood on goes away: a remedied finding, a button that has done its work. */

import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/** What has the keyboard, and the list it is in. */
interface Focused {
  readonly element: Element;
  /** A list with one stop for the keyboard, which takes over when a row of it goes. */
  readonly list: Element | null;
}

/**
 * @param fallback where the keyboard goes then
 * @returns what the pane's outermost element listens with; it hears of what is in its menus too
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>) {
  const focused = useRef<Focused | null>(null);
  useEffect(() => {
    if (focused.current === null || focused.current.element.isConnected) return;
    const { list } = focused.current;
    focused.current = null;
    const stop = list?.isConnected === true ? list.querySelector<HTMLElement>('[data-subject] [tabindex="0"]') : null;
    (stop ?? fallback.current)?.focus();
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      focused.current = { element: target, list: target.closest("[data-keeps-focus]") };
    },
    // Whoever has gone on to the sheet is not called back. React tells of no blur where it takes an element away.
    onBlur: () => {
      focused.current = null;
    },
  };
}
