/**
 * Charts that another program has put into the file: they are carried as they are, so an add-in can find them by name
 * and delete them, and nothing else.
 */
import { extrasOf, setExtra } from "../../../book/extras/extras-plugin";
import type { KeptPart } from "../../../book/extras/extras-state";
import { parseXml } from "../../../book/xml/parse-xml";
import { descendants, relationId } from "../../../book/xml/xml-node";
import { setSheetExtra, sheetExtras } from "../extras";
import type { Workspace } from "../workspace";

export interface FileChart {
  readonly id: string;
  readonly name: string;
  /** its place in the drawing part, as XML */
  readonly anchor: string;
  readonly drawing: KeptPart;
}

const anchors = /<(?:(\w+):)?(oneCell|twoCell|absolute)Anchor\b.*?<\/(?:\1:)?\2Anchor>/gsu;

export function fileCharts(workspace: Workspace, sheetId: string): readonly FileChart[] {
  const link = sheetExtras(workspace, sheetId).links?.find(({ element }) => element === "drawing");
  const drawing = extrasOf(workspace.structure).parts.find(({ name }) => name === link?.target);
  if (drawing?.text === undefined) return [];
  return [...drawing.text.matchAll(anchors)].flatMap(([anchor]): FileChart[] => {
    const frame = parseXml(anchor);
    const [properties] = descendants(frame, "cNvPr");
    if (descendants(frame, "chart").length === 0 || properties === undefined) return [];
    const { id = "", name = "" } = properties.attributes;
    return [{ id: `{${drawing.name}-${id}}`, name, anchor, drawing }];
  });
}

/** Takes the chart from its drawing; its part is left out of the file, since nothing leads to it any more. */
export function deleteFileChart(workspace: Workspace, sheetId: string, { anchor, drawing }: FileChart): void {
  const gone = relationId(descendants(parseXml(anchor), "chart")[0]);
  const text = (drawing.text ?? "").replace(anchor, "");
  const left = { ...drawing, text, relationships: drawing.relationships.filter(({ id }) => id !== gone) };
  const { parts } = extrasOf(workspace.model);
  setExtra(
    workspace.model,
    ["parts"],
    parts.map((part) => (part.name === drawing.name ? left : part)),
  );
  if (/Anchor\b/u.test(text)) return;
  const links = sheetExtras(workspace, sheetId).links?.filter(({ target }) => target !== drawing.name);
  setSheetExtra(workspace, sheetId, "links", links);
}
