/**
 * Links to a place in the same workbook, written as Excel writes them: `#'Sheet one'!B2`. o-spreadsheet knows only
 * links to a whole sheet by its id, so that without this they would be taken for web addresses.
 */
import { helpers, registries } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";

export interface Place {
  readonly sheetId: string;
  /** An area in A1 notation, or null for the sheet as the user left it. */
  readonly area: string | null;
}

/** @returns the place a link such as `#Sheet!A1` leads to; null where the workbook has no such place */
export function findPlace(model: Model, link: string): Place | null {
  const { sheetName, xc } = helpers.splitReference(link.slice(1));
  const area = xc.replaceAll("$", "");
  if (!/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/i.test(area)) return null;
  const { getters } = model;
  const sheetId = sheetName === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheetName);
  if (sheetId === undefined || !getters.isSheetVisible(sheetId)) return null;
  const { right, bottom } = helpers.toZone(area);
  const isOnSheet = right < getters.getNumberCols(sheetId) && bottom < getters.getNumberRows(sheetId);
  return isOnSheet ? { sheetId, area } : null;
}

/** Shows the place and selects it, as Excel does when its link is clicked. */
export function goToPlace(model: Model, place: Place): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== place.sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: place.sheetId });
  if (place.area === null) return;
  const zone = helpers.toZone(place.area);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
}

/** Tells o-spreadsheet what such links are. Must be called before a workbook with them is opened. */
export function registerWorkbookPlaces(noSuchPlace: (place: string) => string): void {
  registries.urlRegistry.replace("workbook_place", {
    match: (url) => url.startsWith("#"),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url) => url.slice(1),
    open: (url, { model, notifyUser }) => {
      const place = findPlace(model, url);
      if (place !== null) return goToPlace(model, place);
      notifyUser({ text: noSuchPlace(url.slice(1)), type: "warning", sticky: false });
    },
    sequence: -1,
    title: "",
  });
}
