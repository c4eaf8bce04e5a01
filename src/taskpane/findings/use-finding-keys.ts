/**
 * The keyboard among the findings: arrows, Home and End within the list, which is one stop for Tab; F8 and Alt with an
 * arrow to the next finding's cell from anywhere in the pane. Office keeps F6 for itself, and Ctrl with letters.
 */

import { useEffect, type KeyboardEvent } from "react";

/** Where a key leads from a place in a list, 0-based; `null` for keys that lead nowhere. */
export function placeAfter(key: string, place: number, length: number): number | null {
  const last = length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(place + 1, last),
    ArrowUp: Math.max(place - 1, 0),
    Home: 0,
    End: last,
  };
  return length === 0 ? null : (places[key] ?? null);
}

/** Whether a key pressed in the list moves in it: not while something is being written, nor in a menu. */
export function isListKey({ target, currentTarget, altKey, ctrlKey, metaKey }: KeyboardEvent<HTMLElement>): boolean {
  if (altKey || ctrlKey || metaKey || !(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.tagName !== "INPUT" && target.closest("[data-subject]") !== null;
}

/** @param onStep `null` where there is nowhere to step to, or something else is being asked */
export function useStepKeys(onStep: ((step: 1 | -1) => void) | null): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null || onStep === null) return;
      event.preventDefault();
      onStep(step);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [onStep]);
}

function stepOf({ key, altKey, shiftKey }: globalThis.KeyboardEvent): 1 | -1 | null {
  if (key === "F8") return shiftKey ? -1 : 1;
  if (!altKey) return null;
  return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : null;
}
