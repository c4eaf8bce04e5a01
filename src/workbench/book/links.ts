/** Links to places inside the workbook, as Excel writes them (`#'Blad ett'!F4`): a click in the grid goes there. */
import { registries } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import { parseArea } from "./address";

const place = /^#(?:(?:'((?:[^']|'')+)'|([^!]+))!)?(.+)$/u;

/** Makes such links known to every model; doing it again changes nothing. */
export function defineLinks(): void {
  if (registries.urlRegistry.contains("excel_place")) return;
  registries.urlRegistry.add("excel_place", {
    match: (url) => url.startsWith("#"),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url) => url.slice(1),
    open: (url, env) => {
      goTo(env.model, url);
    },
    sequence: -1,
    title: "",
  });
}

/** Shows and selects a link's cell. @returns whether there is such a place */
export function goTo(model: Model, url: string): boolean {
  const [, quoted, bare, reference = ""] = place.exec(url) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  const { getters } = model;
  const shown = getters.getActiveSheetId();
  const sheetId = name === undefined ? shown : getters.getSheetIdByName(name);
  const area = parseArea(reference);
  if (sheetId === undefined || area === undefined) return false;
  if (sheetId !== shown && !model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: shown, sheetIdTo: sheetId }).isSuccessful)
    return false;
  model.selection.selectCell(area.left, area.top);
  return true;
}
