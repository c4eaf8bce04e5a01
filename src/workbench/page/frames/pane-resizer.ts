/** The edge of the pane, with which it is made wider or narrower: by mouse, or by the arrow keys. */
import { element } from "../element";
import type { Words } from "../words";

/** Widths in pixels. Excel opens a pane at about 350 and lets it be as narrow as 320 on a small screen. */
const widths = { start: 350, least: 320, most: 700, step: 10 };

export function paneResizer(pane: HTMLElement, words: Words): HTMLElement {
  const edge = element("div", {
    class: "pane-edge",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": words.paneWidth,
    "aria-valuemin": widths.least,
    "aria-valuemax": widths.most,
  });
  let width = widths.start;
  const resize = (wanted: number) => {
    width = Math.min(widths.most, Math.max(widths.least, Math.round(wanted)));
    pane.style.width = `${width}px`;
    edge.ariaValueNow = String(width);
  };
  resize(width);
  edge.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(width + widths.step);
    if (key === "ArrowRight") resize(width - widths.step);
  });
  edge.addEventListener("pointerdown", (event) => {
    // Captured, so that the frame beneath the pointer does not swallow the movement.
    edge.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) resize(pane.getBoundingClientRect().right - event.clientX);
  });
  return edge;
}
