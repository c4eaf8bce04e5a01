/**
 * What a workbook file holds, feature by feature, as texts that can be compared: one text for each cell, name, rule or
 * picture. Read by SheetJS and by plain XML, not by the code that is measured.
 */
import { createHash } from "node:crypto";
import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { PackageParts, type Relationship } from "../../../../src/workbench/book/package/package-parts";
import type { XmlNode } from "../../../../src/workbench/book/xml/parse-xml";
import { child, childrenOf, descendants } from "../../../../src/workbench/book/xml/xml-node";

export type Traces = Readonly<Record<string, readonly string[]>>;

interface SheetPart {
  readonly name: string;
  readonly state: string;
  readonly node: XmlNode;
  readonly relationships: readonly Relationship[];
}

interface Package {
  readonly parts: PackageParts;
  readonly workbook: XmlNode;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  readonly cells: WorkBook;
}

/** @throws where the file cannot be read at all */
export function tracesOf(bytes: Uint8Array): Traces {
  const book = open(bytes);
  return Object.fromEntries(Object.entries(features).map(([name, of]) => [name, of(book)]));
}

function open(bytes: Uint8Array): Package {
  const parts = new PackageParts(bytes);
  const place = parts.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = parts.xml(place);
  if (workbook === undefined) throw new Error("there is no workbook part");
  const relationships = parts.relationships(place);
  const sheets = childrenOf(child(workbook, "sheets"), "sheet").flatMap((sheet): SheetPart[] => {
    const id = Object.entries(sheet.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const target = relationships.find((one) => one.id === id)?.target ?? "";
    const node = parts.xml(target);
    const { name = "", state = "visible" } = sheet.attributes;
    return node?.name === "worksheet" ? [{ name, state, node, relationships: parts.relationships(target) }] : [];
  });
  const cells = read(bytes, { type: "array", cellNF: true, cellFormula: true });
  return { parts, workbook, relationships, sheets, cells };
}

/** The features, in the order of the README. */
const features: Readonly<Record<string, (book: Package) => readonly string[]>> = {
  "values and types of cells": (book) =>
    cellsOf(book, ({ t, v, f }) => (t === "z" || f !== undefined ? undefined : `${t} ${String(v)}`)),
  formulas: (book) => cellsOf(book, ({ f }) => f?.replaceAll(/\s+/gu, "").replaceAll("_xlfn.", "")),
  "results of formulas": (book) => cellsOf(book, ({ t, v, f }) => (f === undefined ? undefined : `${t} ${String(v)}`)),
  "number formats": (book) =>
    cellsOf(book, ({ t, z }) => (t === "z" ? undefined : String(z ?? "General").replace(/^general$/iu, "General"))),
  "merged cells": ({ sheets }) =>
    sheets.flatMap((sheet) => descendants(sheet.node, "mergeCell").map((node) => trace(sheet, node))),
  "sheets, their names and visibility": ({ sheets }) => sheets.map(({ name, state }) => `${name} ${state}`),
  "locked and hidden cells": lockedCells,
  "protection of sheets and workbook": ({ sheets, workbook }) => [
    ...sheets.flatMap((sheet) => ofChild(sheet, "sheetProtection").filter((told) => / sheet=1( |$)/u.test(told))),
    ...childrenOf(workbook, "workbookProtection").map(attributesOf),
  ],
  "defined names": ({ workbook }) =>
    childrenOf(child(workbook, "definedNames"), "definedName").map(
      (node) => `${attributesOf(node).replaceAll(/ ?\w+=0(?= |$)/gu, "")} ${node.text}`,
    ),
  "filters of sheets": ({ sheets }) =>
    sheets.flatMap((sheet) => childrenOf(sheet.node, "autoFilter").map((node) => `${sheet.name} ${whole(node)}`)),
  links: (book) => book.sheets.flatMap((sheet) => linksOf(sheet)),
  tables: tablesOf,
  "conditional formats": ({ sheets }) => sheets.flatMap(rulesOf),
  "data validation": ({ sheets }) =>
    sheets.flatMap((sheet) =>
      childrenOf(child(sheet.node, "dataValidations"), "dataValidation").map((node) => `${sheet.name} ${whole(node)}`),
    ),
  "page layout, headers and footers": ({ sheets }) =>
    sheets.flatMap((sheet) =>
      ["pageMargins", "pageSetup", "printOptions", "headerFooter", "rowBreaks", "colBreaks"].flatMap((name) =>
        childrenOf(sheet.node, name).map((node) => `${sheet.name} ${whole(node)}`),
      ),
    ),
  "frozen panes": ({ sheets }) =>
    sheets.flatMap((sheet) =>
      descendants(child(sheet.node, "sheetViews"), "pane").map(
        ({ attributes: { xSplit = "0", ySplit = "0", state } }) => `${sheet.name} ${state} ${xSplit} ${ySplit}`,
      ),
    ),
  "hidden rows and columns": hiddenLines,
  charts: (book) => related(book, /\/charts\/chart\d*[^/]*\.xml$/u, chartTrace),
  "pictures and other media": (book) => related(book, /\/media\//u, hashOf),
  notes: (book) =>
    related(book, /comments\d*\.xml$/u, (_, node) =>
      descendants(node, "comment").map(({ attributes, ...comment }) => `${attributes["ref"]} ${textIn(comment)}`),
    ),
  "comment threads": (book) =>
    related(book, /threadedComments?\//iu, (_, node) => descendants(node, "threadedComment").map(whole)),
  "pivot tables": (book) => related(book, /pivotTables\/pivotTable[^/]*\.xml$/u, (name) => [name]),
  macros: (book) => related(book, /vbaProject\.bin$/u, hashOf),
  "custom XML": (book) => related(book, /customXml\/item\d+\.xml$/u, (_, node) => [whole(node)]),
  theme: (book) => related(book, /\/theme\/theme\d*\.xml$/u, (_, node) => [whole(node)]),
  "mixed formats within a text": (book) =>
    related(book, /sharedStrings\.xml$/iu, (_, node) =>
      childrenOf(node, "si")
        .filter((si) => childrenOf(si, "r").length > 1)
        .map(whole),
    ),
  "links to other workbooks": (book) => related(book, /externalLinks\/externalLink\d*\.xml$/u, (name) => [name]),
  "data connections": (book) =>
    related(book, /connections\.xml$/u, (_, node) => childrenOf(node, "connection").map(attributesOf)),
  "document properties": (book) =>
    related(book, /docProps\/(core|app|custom)\.xml$/u, (_, node) =>
      node.children.map((one) => `${one.name} ${textIn(one)}`),
    ),
};

/** Of worksheets only: SheetJS gives what a chart sheet remembers of its source as cells. */
function cellsOf({ cells: { Sheets }, sheets }: Package, of: (cell: CellObject) => string | undefined): string[] {
  return sheets.flatMap(({ name }) =>
    Object.entries(Sheets[name] ?? {}).flatMap(([place, cell]) => {
      if (place.startsWith("!")) return [];
      const told = of(cell as CellObject);
      return told === undefined ? [] : [`${name}!${place} ${told}`];
    }),
  );
}

const attributesOf = ({ attributes }: XmlNode): string =>
  Object.entries(attributes)
    .filter(([name]) => !/(^|:)(id|uid|rel|space)$|^xmlns|^xr/u.test(name))
    .map(([name, value]) => `${name}=${value === "true" ? "1" : value === "false" ? "0" : value}`)
    .sort()
    .join(" ");

/** A node with all that is in it, without namespaces, ids and the extensions of later editions. */
function whole(node: XmlNode): string {
  const inner = node.children.filter(({ name }) => name !== "extLst").map(whole);
  return `<${node.name} ${attributesOf(node)}>${inner.join("")}${node.text.trim()}</>`;
}

const trace = ({ name }: SheetPart, node: XmlNode): string => `${name} ${attributesOf(node)}`;

const ofChild = (sheet: SheetPart, name: string): string[] =>
  childrenOf(sheet.node, name).map((node) => trace(sheet, node));

const textIn = (node: Pick<XmlNode, "text" | "children">): string =>
  [node.text.trim(), ...node.children.map(textIn)].filter((text) => text !== "").join(" ");

/** Cells of which the file says that they are not locked, or that their formula is hidden. */
function lockedCells({ parts, relationships, sheets }: Package): string[] {
  const styles = parts.xml(relationships.find(({ type }) => type === "styles")?.target ?? "");
  const formats = childrenOf(child(styles, "cellXfs"), "xf").map((xf) => {
    const { locked = "1", hidden = "0" } = child(xf, "protection")?.attributes ?? {};
    const [isLocked, isHidden] = [locked !== "0" && locked !== "false", hidden === "1" || hidden === "true"];
    return isLocked && !isHidden ? undefined : `${isLocked ? "locked" : "open"}${isHidden ? " hidden" : ""}`;
  });
  return sheets.flatMap((sheet) =>
    descendants(child(sheet.node, "sheetData"), "c").flatMap(({ attributes: { r, s } }) => {
      const told = formats[Number(s ?? 0)];
      return told === undefined ? [] : [`${sheet.name}!${r} ${told}`];
    }),
  );
}

function linksOf({ name, node, relationships }: SheetPart): string[] {
  return childrenOf(child(node, "hyperlinks"), "hyperlink").map(({ attributes }) => {
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    const target = relationships.find((one) => one.id === id)?.target ?? "";
    return `${name} ${attributes["ref"]} ${target} ${attributes["location"] ?? ""} ${attributes["tooltip"] ?? ""}`;
  });
}

function tablesOf({ parts, sheets }: Package): string[] {
  return sheets.flatMap((sheet) =>
    sheet.relationships
      .filter(({ type }) => type === "table")
      .flatMap(({ target }) => {
        const table = parts.xml(target);
        if (table === undefined) return [];
        const { name, displayName, ref, headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
        const columns = descendants(table, "tableColumn").map(({ attributes }) => attributes["name"]);
        const style = child(table, "tableStyleInfo")?.attributes["name"];
        return [[sheet.name, name, displayName, ref, headerRowCount, totalsRowCount, style, ...columns].join(" ")];
      }),
  );
}

function rulesOf({ name, node }: SheetPart): string[] {
  return childrenOf(node, "conditionalFormatting").flatMap(({ attributes: { sqref = "" }, children }) =>
    children.map((rule) => {
      const { type, operator, stopIfTrue = "0" } = rule.attributes;
      const formulas = childrenOf(rule, "formula").map(({ text }) => text.replaceAll(/\s+/gu, ""));
      return [name, sqref.split(/\s+/u).sort().join(" "), type, operator, stopIfTrue, ...formulas].join(" ");
    }),
  );
}

function hiddenLines({ sheets }: Package): string[] {
  const isHidden = ({ attributes: { hidden } }: XmlNode): boolean => hidden === "1" || hidden === "true";
  return sheets.flatMap(({ name, node }) => [
    ...numbered(childrenOf(child(node, "sheetData"), "row"))
      .filter(([, row]) => isHidden(row))
      .map(([number]) => `${name} row ${number}`),
    ...childrenOf(child(node, "cols"), "col")
      .filter(isHidden)
      .flatMap(({ attributes: { min, max } }) => columns(name, min, max)),
  ]);
}

/** Rows by their numbers; one without follows the one before. */
function numbered(rows: readonly XmlNode[]): (readonly [number, XmlNode])[] {
  let last = 0;
  return rows.map((row) => {
    last = Number(row.attributes["r"] ?? last + 1);
    return [last, row] as const;
  });
}

/** One text a column, since a file may gather them otherwise. */
function columns(name: string, min: string | undefined, max: string | undefined): string[] {
  const [first, last] = [Number(min), Math.min(Number(max), Number(min) + 500)];
  return Array.from({ length: last - first + 1 }, (_, index) => `${name} column ${first + index}`);
}

type PartTrace = (name: string, node: XmlNode, bytes: Uint8Array) => readonly string[];

/** The parts that something in the package still points to. */
function related({ parts }: Package, pattern: RegExp, of: PartTrace): string[] {
  const reached = reachable(parts);
  return [...reached]
    .filter((name) => pattern.test(`/${name}`))
    .flatMap((name) => {
      const bytes = parts.bytes(name);
      if (bytes === undefined) return [];
      return /\.xml$/iu.test(name) ? of(name, parts.xml(name) ?? empty, bytes) : of(name, empty, bytes);
    });
}

const empty: XmlNode = { name: "", prefix: "", attributes: {}, children: [], text: "" };

function reachable(parts: PackageParts): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { external, target } of parts.relationships(name)) {
      if (external || found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

const hashOf: PartTrace = (_, __, bytes) => [createHash("sha256").update(bytes).digest("hex")];

/** A chart's kind and what it draws. */
const chartTrace: PartTrace = (_, node) => {
  const kinds = descendants(node, "plotArea").flatMap(({ children }) =>
    children.map(({ name }) => name).filter((name) => name.endsWith("Chart")),
  );
  const references = descendants(node, "f").map(({ text }) => text.replaceAll("'", ""));
  return [`${kinds.join(" ")} ${references.join(" ")}`];
};

export const featureNames: readonly string[] = Object.keys(features);
