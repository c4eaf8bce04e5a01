/** One worksheet: the model's data and the extras beside it. */
import { areaName, cellName, parseArea } from "../address";
import type { CellArea } from "../address";
import type { SheetExtras } from "../extras/extras-state";
import type { Relationship } from "../package/package-parts";
import { toHexColor } from "../styles/colors";
import type { Palette } from "../styles/colors";
import type { StyleSheet } from "../styles/read-formats";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, descendants } from "../xml/xml-node";
import { fillHeaderFormats } from "./header-formats";
import type { LeftOutList } from "./left-out";
import type { CellContext } from "./read-cell";
import type { Looks } from "./looks";
import { readCells } from "./read-cells";
import { readFormatRules } from "./read-format-rules";
import { pick, readColumns } from "./read-headers";
import type { Headers } from "./read-headers";
import { readHyperlinks } from "./read-links";
import { plainAttributes, readAutoFilter, readKept, readPage, readPanes, readView } from "./read-page";
import type { PartKeeper } from "./read-parts";
import { drawnDefinition } from "../charts/drawn-chart";
import { takeCharts } from "../charts/read-drawing";
import type { ReadChart } from "../charts/read-drawing";
import type { ReadTable } from "./read-tables";
import type { SheetData } from "./sheet-data";
import { readValidations } from "./read-validations";
import type { SheetValues } from "./values";

export interface SheetInput {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly worksheet: XmlNode;
  readonly relationships: readonly Relationship[];
  readonly tables: readonly ReadTable[];
  readonly values: SheetValues;
  readonly styleSheet: StyleSheet;
  readonly palette: Palette;
  readonly context: CellContext;
  readonly looks: Looks;
  readonly keeper: PartKeeper;
  readonly leftOut: LeftOutList;
}

const modelColumnPixels = 96; // the model's own sizes, where neither file nor user says another
const modelRowPixels = 23;
const leastRows = 100;
const leastColumns = 26;
const rowsToSpare = 20; // room below and beside what is used, for typing and for rules that reach a little further
const columnsToSpare = 5;
const farthestRuleRow = 5_000;

export function readSheet(input: SheetInput): { data: SheetData; extras: SheetExtras } {
  const { worksheet, palette, styleSheet, leftOut } = input;
  const cells = readCells({ ...input, formats: styleSheet.formats });
  const merges = readMerges(worksheet, leftOut);
  leftOut.add("cellsUnderMerges", countCovered(cells.cells, merges));
  const rules = readFormatRules(worksheet, styleSheet.differential, palette);
  const validations = readValidations(worksheet);
  const ruleRanges = [...rules.model, ...validations.model].flatMap(({ ranges }) => ranges);
  const reach = reachOf([...merges, ...input.tables.map(({ named }) => named.area)], ruleRanges);
  const rowNumber = Math.max(leastRows, cells.rowCount + rowsToSpare, reach.rows, lastHeader(cells.rowHeaders) + 1);
  const colNumber = Math.max(leastColumns, cells.columnCount + columnsToSpare, reach.columns);
  const format = plainAttributes(child(worksheet, "sheetFormatPr")) ?? {};
  const columns = readColumns(worksheet, colNumber, format);
  const tab = child(child(worksheet, "sheetPr"), "tabColor");
  const color = toHexColor(tab?.attributes, palette);
  const links = input.keeper.keepFor(worksheet, input.relationships);
  const drawn = takeCharts(input.keeper.kept, links, input.id, {
    column: (index) => columns.model[index]?.size ?? modelColumnPixels,
    row: (index) => cells.rowHeaders.model[index]?.size ?? modelRowPixels,
  });
  const rows = Object.entries(cells.rowHeaders.model).filter(([row]) => Number(row) < rowNumber);
  const data: SheetData = {
    id: input.id,
    name: input.name,
    colNumber,
    rowNumber,
    cells: cells.cells,
    styles: cells.styles,
    formats: cells.formats,
    borders: cells.borders,
    cols: columns.model,
    rows: Object.fromEntries(rows),
    merges: merges.map(areaName),
    conditionalFormats: rules.model,
    dataValidationRules: validations.model,
    figures: drawn.charts.map(figureOf),
    tables: drawableTables(input.tables, merges),
    isVisible: input.state === "visible",
    ...readPanes(worksheet),
    ...(color !== undefined && { color }),
  };
  fillHeaderFormats({
    data,
    columns: columns.extras,
    rows: cells.rowHeaders.extras,
    formats: styleSheet.formats,
    looks: input.looks,
  });
  noteLeftOut(worksheet, input.relationships, leftOut);
  const page = readPage(worksheet);
  const view = readView(worksheet);
  const autoFilter = readAutoFilter(worksheet);
  const protection = plainAttributes(child(worksheet, "sheetProtection"));
  const properties = pick(child(worksheet, "sheetPr")?.attributes ?? {}, [
    "codeName",
    "enableFormatConditionsCalculation",
    "filterMode",
  ]);
  const extras: SheetExtras = {
    ...(input.state === "veryHidden" && { veryHidden: true }),
    ...(isProtected(protection) && protection && { protection }),
    ...(autoFilter && { autoFilter }),
    ...(page && { page }),
    ...(view && { view }),
    format,
    ...(properties && { properties }),
    ...(tab && color !== undefined && { tabColor: { color: tab.attributes, shown: color } }),
    columns: columns.extras,
    rows: cells.rowHeaders.extras,
    ...(columns.beyond.length > 0 && { columnsBeyond: columns.beyond }),
    hyperlinks: readHyperlinks(worksheet, input.relationships),
    formatRules: rules.kept,
    validations: validations.kept,
    tables: input.tables.map(({ kept }) => kept),
    kept: readKept(worksheet),
    ...(drawn.charts.length > 0 && { charts: drawn.charts.map(({ chart }) => chart) }),
    links: drawn.links,
  };
  return { data, extras };
}

/** What the model draws of a chart. */
function figureOf({ chart, place }: ReadChart): SheetData["figures"][number] {
  return { id: chart.id, tag: "chart", ...place, data: { ...drawnDefinition(chart), chartId: chart.id } };
}

function isProtected(protection: SheetExtras["protection"]): boolean {
  return protection !== undefined && ["1", "true"].includes(protection["sheet"] ?? "0");
}

/** The model empties the cells under a merge; Excel keeps what a program put there. */
function countCovered(cells: SheetData["cells"], merges: readonly CellArea[]): number {
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if ((row > top || column > left) && cells[cellName(row, column)] !== undefined) covered++;
      }
    }
  }
  return covered;
}

/** The last row with a height or hiding of its own, as far as such rows are drawn. */
function lastHeader({ model }: Headers): number {
  return Math.max(
    0,
    ...Object.keys(model)
      .map(Number)
      .filter((row) => row < farthestRuleRow),
  );
}

/** Merges that the model can take: two or more cells, none over another. */
function readMerges(worksheet: XmlNode, leftOut: LeftOutList): readonly CellArea[] {
  const merges: CellArea[] = [];
  const overlaps = (one: CellArea, other: CellArea): boolean =>
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
  for (const { attributes } of childrenOf(child(worksheet, "mergeCells"), "mergeCell")) {
    const area = parseArea(attributes["ref"] ?? "");
    if (area === undefined || (area.top === area.bottom && area.left === area.right)) continue;
    const isHuge = area.bottom - area.top > 20_000;
    if (isHuge || merges.some((merge) => overlaps(merge, area))) leftOut.add("merges");
    else merges.push(area);
  }
  return merges;
}

function reachOf(areas: readonly CellArea[], ruleRanges: readonly string[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { bottom, right } of areas) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  for (const area of ruleRanges.map(parseArea)) {
    if (area !== undefined && area.bottom < farthestRuleRow) rows = Math.max(rows, area.bottom + 1);
  }
  return { rows, columns };
}

/** The model's tables may neither overlap merges nor have no row below their header. */
function drawableTables(tables: readonly ReadTable[], merges: readonly CellArea[]): SheetData["tables"] {
  const clear = tables.filter(({ named: { area } }) =>
    merges.every(
      (merge) =>
        merge.right < area.left || merge.left > area.right || merge.bottom < area.top || merge.top > area.bottom,
    ),
  );
  return clear.map(({ model }) => model);
}

function noteLeftOut(worksheet: XmlNode, relationships: readonly Relationship[], leftOut: LeftOutList): void {
  const count = (type: string): number => relationships.filter((one) => one.type === type).length;
  leftOut.add("pivotTables", count("pivotTable"));
  leftOut.add("threadedComments", count("threadedComment"));
  leftOut.add("connections", count("queryTable"));
  leftOut.add(
    "embeddedObjects",
    descendants(child(worksheet, "oleObjects"), "oleObject").length +
      descendants(child(worksheet, "controls"), "control").length,
  );
  leftOut.add("customViews", childrenOf(child(worksheet, "customSheetViews"), "customSheetView").length);
  leftOut.add("scenarios", childrenOf(child(worksheet, "scenarios"), "scenario").length);
  const extensions = child(worksheet, "extLst");
  leftOut.add("sparklines", descendants(extensions, "sparklineGroup").length);
  leftOut.add("slicers", descendants(extensions, "slicer").length);
  leftOut.add("extensions", descendants(extensions, "cfRule").length);
  leftOut.add(
    "dataTables",
    descendants(child(worksheet, "sheetData"), "f").filter(({ attributes }) => attributes["t"] === "dataTable").length,
  );
}
