/** Where charts stand on a sheet: anchors of a drawing part, each with the relationship to its chart part. */
import type { Figure } from "@odoo/o-spreadsheet";
import { officeRelationship } from "../write/sheet-parts";
import { element, XML_HEADER } from "../xml/write-xml";
import type { CellSpan } from "./chart-state";
import { chartNamespace, drawingNamespace } from "./chart-xml";

const namespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const emuPerPixel = 9525; // 914,400 an inch

export type ChartPlace = Pick<Figure, "col" | "row" | "offset" | "width" | "height">;

/** An anchor names all its namespaces itself, so that it can be put into a drawing that somebody else has written. */
export function chartAnchor(
  place: ChartPlace,
  span: CellSpan | undefined,
  name: string,
  number: number,
  relationshipId: string,
): string {
  const { col, row, offset, width, height } = place;
  const isWhole =
    span !== undefined && offset.x === 0 && offset.y === 0 && span.width === width && span.height === height;
  const end = isWhole
    ? corner("xdr:to", col + span.columns, 0, row + span.rows, 0)
    : element("xdr:ext", { cx: emu(width), cy: emu(height) });
  const chart = element("c:chart", {
    "xmlns:c": chartNamespace,
    "xmlns:r": officeRelationship,
    "r:id": relationshipId,
  });
  const frame = [
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id: number + 1, name }) + "<xdr:cNvGraphicFramePr/>"),
    element("xdr:xfrm", {}, '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'),
    element("a:graphic", {}, element("a:graphicData", { uri: chartNamespace }, chart)),
  ];
  const content = [
    corner("xdr:from", col, offset.x, row, offset.y),
    end,
    element("xdr:graphicFrame", { macro: "" }, frame.join("")),
    "<xdr:clientData/>",
  ];
  return element(
    isWhole ? "xdr:twoCellAnchor" : "xdr:oneCellAnchor",
    { "xmlns:xdr": namespace, "xmlns:a": drawingNamespace },
    content.join(""),
  );
}

const emu = (pixels: number): number => Math.round(pixels * emuPerPixel);

function corner(name: string, col: number, x: number, row: number, y: number): string {
  const place = { col, colOff: emu(x), row, rowOff: emu(y) };
  const parts = Object.entries(place).map(([key, value]) => element(`xdr:${key}`, {}, String(value)));
  return element(name, {}, parts.join(""));
}

export function drawingPart(anchors: readonly string[]): string {
  const root = { "xmlns:xdr": namespace, "xmlns:a": drawingNamespace };
  return XML_HEADER + element("xdr:wsDr", root, anchors.join(""));
}

/** Another program's drawing with anchors of ours behind its own. */
export function withAnchors(drawing: string, anchors: readonly string[]): string {
  return anchors.length === 0 ? drawing : drawing.replace(/(<\/(?:\w+:)?wsDr>)\s*$/u, (end) => anchors.join("") + end);
}
