/**
 * Gives o-spreadsheet's nameless controls the names and the place in the order of the keyboard that a screen reader's
 * user needs, whenever they are drawn. (The cells themselves are painted on a canvas, which no attribute can mend.)
 */
import type { Words } from "../words";

/** @returns a function that ends it */
export function nameControls(sheet: HTMLElement, { controls }: Words): () => void {
  const mend = () => {
    for (const [selector, name] of Object.entries(namesBySelector(controls))) {
      sheet.querySelectorAll(`${selector}:not([aria-label])`).forEach((control) => {
        control.ariaLabel = name;
      });
    }
    for (const composer of sheet.querySelectorAll<HTMLElement>(".o-composer[tabindex='1']")) {
      // Positive numbers put the cell before everything else on the page.
      composer.tabIndex = 0;
      composer.role = "textbox";
      composer.ariaLabel = controls.content;
    }
  };
  const observer = new MutationObserver(mend);
  observer.observe(sheet, { childList: true, subtree: true });
  mend();
  return () => observer.disconnect();
}

function namesBySelector(controls: Words["controls"]): Readonly<Record<string, string>> {
  return {
    ".o-named-range-selector-container input": controls.place,
    "input.o-number-input[max='300']": controls.zoom,
    "input.o-number-input[max='400']": controls.fontSize,
    ".o-grid-add-rows-input": controls.rowsToAdd,
  };
}
