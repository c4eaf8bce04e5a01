/** Takes the charts that were made here out of a sheet's drawing; what is left of it stays a part that is carried. */
import type { KeptPart } from "../extras/extras-state";
import type { SheetLink } from "../read/read-parts";
import { parseXml } from "../xml/parse-xml";
import type { XmlNode } from "../xml/parse-xml";
import { child, descendants } from "../xml/xml-node";
import type { CellSpan, KeptChart } from "./chart-state";
import { readChart } from "./read-chart";
import { chartAnchor } from "./write-drawing";
import type { ChartPlace } from "./write-drawing";

export interface ReadChart {
  readonly chart: KeptChart;
  readonly place: ChartPlace;
}

/** How large the model draws a column and a row, in pixels. */
export interface CellSizes {
  column(index: number): number;
  row(index: number): number;
}

const anchorText = /<xdr:(one|two)CellAnchor\b.*?<\/xdr:\1CellAnchor>/gsu;

/** @param parts the parts that are kept; those that are no longer needed go from it */
export function takeCharts(
  parts: Map<string, KeptPart>,
  links: readonly SheetLink[],
  sheetId: string,
  sizes: CellSizes,
): { readonly charts: readonly ReadChart[]; readonly links: readonly SheetLink[] } {
  const link = links.find(({ element }) => element === "drawing");
  const drawing = link === undefined ? undefined : parts.get(link.target);
  if (link === undefined || drawing?.text === undefined) return { charts: [], links };
  const taken = [...drawing.text.matchAll(anchorText)].flatMap(([anchor], index) => {
    const found = readAnchor(anchor, drawing, parts, sizes, `${sheetId}-chart${String(index + 1)}`);
    return found === undefined ? [] : [{ anchor, ...found }];
  });
  if (taken.length === 0) return { charts: [], links };
  const text = taken.reduce((rest, { anchor }) => rest.replace(anchor, ""), drawing.text);
  for (const { part } of taken) parts.delete(part);
  const gone = new Set(taken.map(({ part }) => part));
  const isEmpty = !/Anchor\b/u.test(text);
  if (isEmpty) parts.delete(link.target);
  else {
    const relationships = drawing.relationships.filter(({ target }) => !gone.has(target));
    parts.set(link.target, { ...drawing, text, relationships });
  }
  return { charts: taken, links: isEmpty ? links.filter((one) => one !== link) : links };
}

function readAnchor(
  anchor: string,
  drawing: KeptPart,
  parts: ReadonlyMap<string, KeptPart>,
  sizes: CellSizes,
  id: string,
): (ReadChart & { readonly part: string }) | undefined {
  const node = parseXml(anchor);
  const [properties] = descendants(node, "cNvPr");
  const [reference] = descendants(node, "chart");
  const relationshipId = reference?.attributes["r:id"] ?? "";
  const part = drawing.relationships.find((one) => one.id === relationshipId)?.target;
  const text = part === undefined ? undefined : parts.get(part)?.text;
  const { name = "", id: number } = properties?.attributes ?? {};
  const { place, span } = placeOf(node, sizes);
  const isOurs = chartAnchor(place, span, name, Number(number) - 1, relationshipId) === anchor;
  if (part === undefined || text === undefined || !isOurs) return undefined;
  const chart = readChart(text, id, name);
  return chart && { chart: { ...chart, ...(span && { span }) }, place, part };
}

function placeOf(anchor: XmlNode, sizes: CellSizes): { readonly place: ChartPlace; readonly span?: CellSpan } {
  const number = (corner: string, name: string): number => Number(child(child(anchor, corner), name)?.text ?? 0);
  const pixels = (emu: number): number => emu / 9525;
  const [col, row] = [number("from", "col"), number("from", "row")];
  const offset = { x: pixels(number("from", "colOff")), y: pixels(number("from", "rowOff")) };
  if (anchor.name === "oneCellAnchor") {
    const { cx, cy } = child(anchor, "ext")?.attributes ?? {};
    return { place: { col, row, offset, width: pixels(Number(cx)), height: pixels(Number(cy)) } };
  }
  const [columns, rows] = [number("to", "col") - col, number("to", "row") - row];
  const width = sum(col, columns, (index) => sizes.column(index));
  const height = sum(row, rows, (index) => sizes.row(index));
  return { place: { col, row, offset, width, height }, span: { rows, columns, width, height } };
}

function sum(first: number, count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index++) total += sizeOf(index);
  return total;
}
