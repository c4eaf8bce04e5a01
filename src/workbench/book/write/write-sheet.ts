/** One worksheet part. Its children stand in the order that the schema wants: ECMA-376 part 1, 18.3.1.99. */
import type { Model } from "@odoo/o-spreadsheet";
import { areaName, cellName } from "../address";
import type { AttributeMap, HeaderExtras, PageLayout, SheetExtras } from "../extras/extras-state";
import { defaultColumnPixels, pixelsToWidth } from "../header-size";
import { toArgb } from "../styles/colors";
import { element, escapeXml, wrapper, XML_HEADER } from "../xml/write-xml";
import type { Attributes } from "../xml/write-xml";
import type { FormatPool } from "./format-pool";
import { officeRelationship } from "./sheet-parts";
import type { Relationships } from "./sheet-parts";
import { CellWriter } from "./write-cells";
import type { CellsOutput } from "./write-cells";
import { writeFormatRules } from "./write-format-rules";
import { writeValidations } from "./write-validations";
import { without } from "../without";

export interface SheetOutput extends CellsOutput {
  readonly sheetId: string;
  readonly extras: SheetExtras;
  readonly pool: FormatPool;
  readonly relationships: Relationships;
  /** the sheet that is shown first */
  readonly isActive: boolean;
  /** relationship ids by the element that names them, and of tables */
  readonly links: readonly { readonly element: string; readonly id: string }[];
  readonly tableIds: readonly string[];
}

const usualRowHeight = 15; // points, of a line in Calibri 11

export function writeSheet(output: SheetOutput): string {
  const { model, sheetId, extras, pool } = output;
  const { getters } = model;
  const kept = extras.kept ?? {};
  const cells = new CellWriter(output, sheetId, extras);
  const columns = writeColumns(output, cells);
  const content = [
    sheetProperties(output),
    sheetViews(output),
    element("sheetFormatPr", sheetFormat(extras)),
    wrapper("cols", columns),
    `<sheetData>${cells.rows()}</sheetData>`,
    kept["sheetCalcPr"],
    extras.protection ? element("sheetProtection", extras.protection) : "",
    kept["protectedRanges"],
    extras.autoFilter ? element("autoFilter", { ref: extras.autoFilter.range }, extras.autoFilter.criteria) : "",
    mergeCells(model, sheetId),
    kept["phoneticPr"],
    writeFormatRules(getters.getConditionalFormats(sheetId), extras.formatRules ?? {}, pool),
    writeValidations(model, sheetId, extras),
    hyperlinks(output),
    ...pageSetup(extras.page ?? {}),
    kept["rowBreaks"],
    kept["colBreaks"],
    kept["cellWatches"],
    kept["ignoredErrors"],
    ...["drawing", "legacyDrawing", "legacyDrawingHF", "picture"].map((name) => link(output, name)),
    wrapper(
      "tableParts",
      output.tableIds.map((id) => element("tablePart", { "r:id": id })),
      { count: output.tableIds.length },
    ),
  ];
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": officeRelationship,
  };
  return XML_HEADER + element("worksheet", namespaces, content.map((part) => part ?? "").join(""));
}

/** A sheet that was born in the model says the widths that it draws. */
function sheetFormat({ format }: SheetExtras): Attributes {
  if (format !== undefined) return { defaultRowHeight: usualRowHeight, ...format };
  return { defaultRowHeight: usualRowHeight, defaultColWidth: pixelsToWidth(defaultColumnPixels(undefined)) };
}

function sheetProperties({ model, sheetId, extras }: SheetOutput): string {
  const { color } = model.getters.getSheet(sheetId);
  const tab =
    color === undefined
      ? ""
      : element("tabColor", extras.tabColor?.shown === color ? extras.tabColor.color : { rgb: toArgb(color) });
  const fits = extras.page?.fitToPage;
  const setup = fits === undefined ? "" : element("pageSetUpPr", { fitToPage: fits });
  const properties = extras.properties ?? {};
  return tab + setup === "" && Object.keys(properties).length === 0 ? "" : element("sheetPr", properties, tab + setup);
}

function sheetViews({ model, sheetId, extras, isActive }: SheetOutput): string {
  const { xSplit, ySplit } = model.getters.getPaneDivisions(sheetId);
  const lines = model.getters.getGridLinesVisibility(sheetId);
  const kept = extras.view?.pane;
  const isSame = kept !== undefined && Number(kept["xSplit"] ?? 0) === xSplit && Number(kept["ySplit"] ?? 0) === ySplit;
  const activePane = xSplit > 0 ? (ySplit > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  const fresh = {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: cellName(ySplit, xSplit),
    activePane,
    state: "frozen",
  };
  const pane =
    xSplit + ySplit === 0 ? "" : element("pane", isSame ? kept : fresh) + element("selection", { pane: activePane });
  const attributes = {
    ...extras.view?.attributes,
    showGridLines: lines ? undefined : 0,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, pane));
}

/** Runs of equal columns; those that the model did not have when the file was opened are as the file says. */
function writeColumns({ model, sheetId, extras }: SheetOutput, cells: CellWriter): readonly string[] {
  const { getters } = model;
  const usual = defaultColumnPixels(extras.format);
  const count = getters.getNumberCols(sheetId);
  const runs: { first: number; last: number; attributes: Attributes; key: string }[] = [];
  const put = (first: number, last: number, attributes: Attributes): void => {
    const key = JSON.stringify(attributes);
    const previous = runs.at(-1);
    if (previous?.key === key && previous.last + 1 === first) previous.last = last;
    else runs.push({ first, last, attributes, key });
  };
  const beyond = (extras.columnsBeyond ?? []).map((attributes) => ({
    first: Number(attributes["min"]) - 1,
    last: Number(attributes["max"]) - 1,
    attributes: beyondAttributes(attributes, usual, cells),
  }));
  for (let column = 0; column < count; column++) {
    const kept = extras.columns?.[String(column)];
    const outside = kept ? undefined : beyond.find(({ first, last }) => column >= first && column <= last);
    const hidden = getters.isColHiddenByUser(sheetId, column);
    put(
      column,
      column,
      outside?.attributes ?? columnAttributes(getters.getColSize(sheetId, column), usual, hidden, kept, cells),
    );
  }
  for (const { first, last, attributes } of beyond) if (last >= count) put(Math.max(first, count), last, attributes);
  const written = runs.filter(({ key }) => key !== "{}");
  return written.map(({ first, last, attributes }) => element("col", { min: first + 1, max: last + 1, ...attributes }));
}

function columnAttributes(
  pixels: number,
  usual: number,
  hidden: boolean,
  kept: HeaderExtras | undefined,
  cells: CellWriter,
): Attributes {
  if (pixels === usual && kept === undefined && !hidden) return {};
  const isKept = kept?.size?.pixels === pixels;
  const isSet = isKept ? kept.custom === true : pixels !== usual;
  return {
    width: isKept ? kept.size?.excel : pixelsToWidth(pixels),
    style: cells.headerFormatId(kept?.xf),
    ...(hidden && { hidden: 1 }),
    ...(isSet && { customWidth: 1 }),
    ...kept?.attributes,
  };
}

function beyondAttributes(beyond: AttributeMap, usual: number, cells: CellWriter): Attributes {
  const { style, width, hidden, customWidth, ...others } = without(beyond, "min", "max");
  const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
  return {
    width: width === undefined ? pixelsToWidth(usual) : Number(width),
    style: style === undefined ? undefined : cells.headerFormatId(Number(style)),
    ...(isOn(hidden) && { hidden: 1 }),
    ...(isOn(customWidth) && { customWidth: 1 }),
    ...others,
  };
}

function mergeCells(model: Model, sheetId: string): string {
  const merges = model.getters.getMerges(sheetId).map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  merges.sort((one, other) => one.top - other.top || one.left - other.left);
  return wrapper(
    "mergeCells",
    merges.map((merge) => element("mergeCell", { ref: areaName(merge) })),
    { count: merges.length },
  );
}

function hyperlinks({ extras, relationships, model, sheetId }: SheetOutput): string {
  const kept = (extras.hyperlinks ?? []).map(({ range, target, location, tooltip, display }) => {
    const id = target === undefined ? undefined : relationships.add("hyperlink", target, true);
    return element("hyperlink", { ref: range, "r:id": id, location, tooltip, display });
  });
  return wrapper("hyperlinks", [...kept, ...drawnLinks(model, sheetId, relationships)]);
}

/** Links that were set on screen: the model holds them as `[label](address)` in the cell. */
function drawnLinks(model: Model, sheetId: string, relationships: Relationships): readonly string[] {
  const { getters } = model;
  const cells = getters.getCells(sheetId).filter((cell) => !cell.isFormula && /^\[.+\]\(.+\)$/u.test(cell.content));
  const positions = cells
    .map(({ id }) => getters.getCellPosition(id))
    .sort((one, other) => one.row - other.row || one.col - other.col);
  return positions.flatMap((position) => {
    const url = getters.getEvaluatedCell(position).link?.url;
    if (url === undefined) return [];
    const ref = cellName(position.row, position.col);
    const sheet = /^o-spreadsheet:\/\/(.+)$/u.exec(url)?.[1];
    if (sheet === undefined) return element("hyperlink", { ref, "r:id": relationships.add("hyperlink", url, true) });
    const name = getters.tryGetSheetName(sheet);
    return name === undefined ? [] : element("hyperlink", { ref, location: `'${name.replaceAll("'", "''")}'!A1` });
  });
}

function pageSetup({ options, margins, setup, headerFooter }: PageLayout): readonly string[] {
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  const texts = order.flatMap((name) => {
    const text = headerFooter?.texts[name];
    return text === undefined ? [] : [`<${name}>${escapeXml(text)}</${name}>`];
  });
  return [
    options ? element("printOptions", options) : "",
    margins ? element("pageMargins", margins) : "",
    setup ? element("pageSetup", setup) : "",
    headerFooter ? element("headerFooter", headerFooter.attributes, texts.join("")) : "",
  ];
}

function link({ links }: SheetOutput, name: string): string {
  const found = links.find((one) => one.element === name);
  return found === undefined ? "" : element(name, { "r:id": found.id });
}
