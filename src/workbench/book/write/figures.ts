/**
 * Charts that were made in the model, as parts. o-spreadsheet writes them best itself, with the browser's XML classes; its own
 * export is asked for nothing else. (Charts of the opened file are kept parts and need none of this.)
 */
import type { Model } from "@odoo/o-spreadsheet";
import { BookError } from "../book-error";

/** Parts by name, and each sheet's drawing part by the sheet's id. */
export interface Figures {
  readonly parts: ReadonlyMap<string, string>;
  readonly drawings: ReadonlyMap<string, string>;
}

const none: Figures = { parts: new Map(), drawings: new Map() };

/** @throws BookError refused: there are charts, and no DOMParser to write them with (in Node, lend jsdom's) */
export async function readFigures(model: Model): Promise<Figures> {
  const { getters } = model;
  const sheetIds = getters.getSheetIds();
  if (sheetIds.every((sheetId) => getters.getFigures(sheetId).length === 0)) return none;
  if (typeof DOMParser === "undefined") throw new BookError("refused", "charts need a DOMParser");
  const { files } = await model.exportXLSX();
  const parts = new Map<string, string>();
  for (const file of files) {
    if ("content" in file && /^xl\/(?:charts|drawings)\//u.test(file.path))
      parts.set(ownName(file.path), ownName(file.content));
  }
  const drawings = sheetIds.flatMap((sheetId, index) => {
    const name = ownName(`xl/drawings/drawing${String(index)}.xml`);
    return parts.has(name) ? [[sheetId, name] as const] : [];
  });
  return { parts, drawings: new Map(drawings) };
}

/** Names of their own, beside those of kept parts. */
function ownName(text: string): string {
  return text
    .replace(/charts\/chart(?=\d)/gu, "charts/figure")
    .replace(/drawings\/((?:_rels\/)?)drawing(?=\d)/gu, "drawings/$1figures");
}
