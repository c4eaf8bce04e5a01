/**
 * One click on a cell with a link to a place in the workbook goes there, as in Excel. (o-spreadsheet itself shows a
 * small card to click on, which stays the way for web links: nothing here should open a web page by mistake.)
 */
import type { Model } from "@odoo/o-spreadsheet";
import { findPlace, goToPlace } from "./workbook-place";

/** @returns a function that ends it */
export function followLinksOnClick(model: Model, sheet: HTMLElement): () => void {
  let pressed: { readonly x: number; readonly y: number } | null = null;
  const press = ({ clientX: x, clientY: y }: PointerEvent) => {
    pressed = { x, y };
  };
  const click = (event: MouseEvent) => {
    const isDrag = pressed === null || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 4;
    const isPlain = event.detail === 1 && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isDrag || !isPlain) return;
    if (!(event.target instanceof Element) || !event.target.classList.contains("o-grid-overlay")) return;
    const link = linkAt(model, event.target, event);
    const place = link === undefined ? null : findPlace(model, link);
    if (place !== null) goToPlace(model, place);
  };
  sheet.addEventListener("pointerdown", press, true);
  sheet.addEventListener("click", click);
  return () => {
    sheet.removeEventListener("pointerdown", press, true);
    sheet.removeEventListener("click", click);
  };
}

/** The cells are painted on a canvas: the link is where the model says that the pointer is. */
function linkAt({ getters }: Model, overlay: Element, { clientX, clientY }: MouseEvent): string | undefined {
  const zoom = getters.getViewportZoomLevel();
  const { left, top } = overlay.getBoundingClientRect();
  const [col, row] = [getters.getColIndex((clientX - left) / zoom), getters.getRowIndex((clientY - top) / zoom)];
  if (col < 0 || row < 0) return undefined;
  const { link } = getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col, row });
  return link?.url.startsWith("#") === true ? link.url : undefined;
}
