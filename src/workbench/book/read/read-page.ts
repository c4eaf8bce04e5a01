/** What a sheet says of its printing, its view and its protection. */
import type { AttributeMap, PageLayout, SheetExtras } from "../extras/extras-state";
import { serialize } from "../xml/write-xml";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, flag, numberAttribute } from "../xml/xml-node";
import type { SheetData } from "./sheet-data";
import { without } from "../without";

/** Attributes of the main namespace only: relationships to printer settings and the like do not come along. */
export function plainAttributes(node: XmlNode | undefined): AttributeMap | undefined {
  if (node === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => !name.includes(":") && name !== "xmlns"),
  );
}

export function readPage(worksheet: XmlNode): PageLayout | undefined {
  const margins = plainAttributes(child(worksheet, "pageMargins"));
  const setup = plainAttributes(child(worksheet, "pageSetup"));
  const options = plainAttributes(child(worksheet, "printOptions"));
  const headerFooter = child(worksheet, "headerFooter");
  const fitToPage = flag(child(child(worksheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const page: PageLayout = {
    ...(margins && { margins }),
    ...(setup && { setup }),
    ...(options && { options }),
    ...(fitToPage !== undefined && { fitToPage }),
    ...(headerFooter && {
      headerFooter: {
        attributes: headerFooter.attributes,
        texts: Object.fromEntries(headerFooter.children.map(({ name, text }) => [name, text])),
      },
    }),
  };
  return Object.keys(page).length === 0 ? undefined : page;
}

/** The view's part that the model holds: frozen panes and gridlines. */
export function readPanes(worksheet: XmlNode): Pick<SheetData, "panes" | "areGridLinesVisible"> {
  const view = child(child(worksheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const isFrozen = pane?.attributes["state"]?.startsWith("frozen") === true;
  const split = (name: string): number => (isFrozen ? (numberAttribute(pane, name) ?? 0) : 0);
  return {
    panes: { xSplit: split("xSplit"), ySplit: split("ySplit") },
    areGridLinesVisible: flag(view, "showGridLines") !== false,
  };
}

/** The view's other part. */
export function readView(worksheet: XmlNode): SheetExtras["view"] {
  const view = child(child(worksheet, "sheetViews"), "sheetView");
  if (view === undefined) return undefined;
  const attributes = without(view.attributes, "showGridLines", "tabSelected", "workbookViewId");
  const pane = plainAttributes(child(view, "pane"));
  return { attributes, ...(pane && { pane }) };
}

const keptElements = [
  "sheetCalcPr",
  "protectedRanges",
  "phoneticPr",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
];

/** Elements that nothing here looks into, as XML. */
export function readKept(worksheet: XmlNode): AttributeMap {
  const kept = keptElements.flatMap((name) => {
    const node = child(worksheet, name);
    return node === undefined ? [] : [[name, serialize(node)] as const];
  });
  return Object.fromEntries(kept);
}

export function readAutoFilter(worksheet: XmlNode): SheetExtras["autoFilter"] {
  const filter = child(worksheet, "autoFilter");
  const range = filter?.attributes["ref"];
  if (filter === undefined || range === undefined) return undefined;
  return { range, criteria: childrenOf(filter, "filterColumn").map(serialize).join("") };
}
