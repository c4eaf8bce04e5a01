/** A whole .xlsx package from a book: the same book gives the same bytes, whenever and wherever it is saved. */
import { strToU8, zipSync } from "fflate";
import type { Model } from "@odoo/o-spreadsheet";
import type { DefinedName, ExtrasState, KeptPart } from "../extras/extras-state";
import { extrasOf } from "../extras/extras-plugin";
import { toFileFormula } from "../formula";
import { fromBase64 } from "../package/base64";
import { chartFormula } from "../read/read-parts";
import { defaultFormat } from "../styles/cell-format";
import { element, escapeCellText, escapeXml, wrapper, XML_HEADER } from "../xml/write-xml";
import { contentTypesPart } from "./content-types";
import { FigureParts } from "./figure-parts";
import type { Figures } from "./figures";
import { FormatPool } from "./format-pool";
import { metadataPart } from "./metadata";
import { SharedStrings } from "./shared-strings";
import { officeRelationship, Relationships, relationshipsName, relationshipsPart } from "./sheet-parts";
import { writeSheet } from "./write-sheet";
import { TableWriter } from "./write-tables";
import { without } from "../without";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const epoch = new Date(1980, 0, 1); // the first day a zip can name; in local time, as it is stored

export function writeWorkbook(model: Model, figures: Figures): Uint8Array {
  return new WorkbookWriter(model, figures).bytes();
}

class WorkbookWriter {
  private readonly model: Model;
  private readonly extras: ExtrasState;
  private readonly pool: FormatPool;
  private readonly strings = new SharedStrings();
  private readonly tables: TableWriter;
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relationships = new Relationships();
  private readonly figures: Figures;
  private readonly drawings: FigureParts;
  private isDynamic = false;

  constructor(model: Model, figures: Figures) {
    this.model = model;
    this.figures = figures;
    this.extras = extrasOf(model);
    const { formats, workbook } = this.extras;
    this.pool = new FormatPool(formats[0] ?? defaultFormat, workbook.namedFormats ?? [], workbook.styles ?? {});
    this.tables = new TableWriter(model);
    this.drawings = new FigureParts(this.extras);
  }

  bytes(): Uint8Array {
    const sheetIds = this.model.getters.getSheetIds();
    const sheets = sheetIds.map((id, index) => this.sheet(id, index + 1));
    this.related(
      "theme",
      "xl/theme/theme1.xml",
      this.extras.workbook.theme,
      "application/vnd.openxmlformats-officedocument.theme+xml",
    );
    this.related("styles", "xl/styles.xml", this.pool.part(), `${spreadsheet}.styles+xml`);
    if (!this.strings.isEmpty)
      this.related("sharedStrings", "xl/sharedStrings.xml", this.strings.part(), `${spreadsheet}.sharedStrings+xml`);
    if (this.isDynamic)
      this.related("sheetMetadata", "xl/metadata.xml", metadataPart, `${spreadsheet}.sheetMetadata+xml`);
    this.customXml();
    this.part("xl/workbook.xml", this.workbook(sheets), `${spreadsheet}.sheet.main+xml`);
    this.part("xl/_rels/workbook.xml.rels", relationshipsPart(this.relationships.list));
    for (const part of this.extras.parts) if (this.isLinked(part)) this.keptPart(part);
    for (const { name, text, contentType } of this.drawings.parts) this.part(name, text, contentType);
    this.packageRelationships();
    const all = new Map([
      ["[Content_Types].xml", strToU8(contentTypesPart([...this.parts.keys()], this.types))],
      ...this.parts,
    ]);
    return zipSync(Object.fromEntries(all), { mtime: epoch, level: 6 });
  }

  private part(name: string, text: string, contentType?: string): void {
    this.parts.set(name, strToU8(text));
    if (contentType !== undefined) this.types.set(name, contentType);
  }

  /** A part beside the workbook part, and the relationship to it. */
  private related(type: string, name: string, text: string | undefined, contentType: string): void {
    if (text === undefined) return;
    this.relationships.add(type, name.replace("xl/", ""));
    this.part(name, text, contentType);
  }

  /** @returns the sheet's element in the workbook part */
  private sheet(sheetId: string, number: number): string {
    const { getters } = this.model;
    const extras = this.extras.sheets[sheetId] ?? {};
    const name = `xl/worksheets/sheet${String(number)}.xml`;
    const relationships = new Relationships();
    const links = (extras.links ?? []).map((link) => ({
      element: link.element,
      id: relationships.add(link.type, `/${link.target}`),
    }));
    const own = extras.links?.find((link) => link.element === "drawing")?.target;
    const kept = own === undefined ? undefined : this.extras.parts.find(({ name: part }) => part === own);
    const drawing = this.drawings.add(this.figures.get(sheetId) ?? [], kept);
    if (drawing !== undefined) links.push({ element: "drawing", id: relationships.add("drawing", `/${drawing}`) });
    const tableIds = this.tables.parts(sheetId).map((table) => {
      const place = `xl/tables/table${String(table.number)}.xml`;
      this.part(place, table.xml, `${spreadsheet}.table+xml`);
      return relationships.add("table", `/${place}`);
    });
    const xml = writeSheet({
      model: this.model,
      sheetId,
      extras,
      formats: this.extras.formats,
      pool: this.pool,
      strings: this.strings,
      relationships,
      isActive: number - 1 === this.activeIndex(),
      links,
      tableIds,
      headerTexts: this.tables.headerTexts(sheetId),
      noteDynamic: () => (this.isDynamic = true),
    });
    this.part(name, xml, `${spreadsheet}.worksheet+xml`);
    if (relationships.list.length > 0) this.part(relationshipsName(name), relationshipsPart(relationships.list));
    const id = this.relationships.add("worksheet", name.replace("xl/", ""));
    const state = getters.isSheetVisible(sheetId) ? undefined : extras.veryHidden === true ? "veryHidden" : "hidden";
    return element("sheet", { name: getters.getSheetName(sheetId), sheetId: number, state, "r:id": id });
  }

  /** The sheet to show first: the file's, or the first that can be seen; not the one on screen, which changes by looking. */
  private activeIndex(): number {
    const { getters } = this.model;
    const ids = getters.getSheetIds();
    const kept = Number(this.extras.workbook.view?.["activeTab"] ?? 0);
    const isVisible = (index: number): boolean => ids[index] !== undefined && getters.isSheetVisible(ids[index]);
    return isVisible(kept)
      ? kept
      : Math.max(
          ids.findIndex((_id, index) => isVisible(index)),
          0,
        );
  }

  private workbook(sheets: readonly string[]): string {
    const { protection, properties, calculation, view } = this.extras.workbook;
    const active = this.activeIndex();
    const others = without(view ?? {}, "activeTab", "firstSheet");
    const content = [
      element("workbookPr", properties ?? {}),
      protection ? element("workbookProtection", protection) : "",
      element("bookViews", {}, element("workbookView", { ...others, activeTab: active === 0 ? undefined : active })),
      element("sheets", {}, sheets.join("")),
      wrapper("definedNames", this.names()),
      element("calcPr", { ...calculation, fullCalcOnLoad: 1 }),
    ];
    return XML_HEADER + element("workbook", { xmlns: main, "xmlns:r": officeRelationship }, content.join(""));
  }

  private names(): readonly string[] {
    const ids = this.model.getters.getSheetIds();
    return this.extras.names.flatMap(({ name, scope, reference, visible, attributes }: DefinedName) => {
      const index = scope === null ? undefined : ids.indexOf(scope);
      if (index === -1) return [];
      const start = { name, localSheetId: index, hidden: visible ? undefined : 1, ...attributes };
      return element("definedName", start, escapeCellText(toFileFormula(reference)));
    });
  }

  private customXml(): void {
    (this.extras.workbook.customXml ?? []).forEach(({ id, xml, properties }, index) => {
      const number = String(index + 1);
      const name = `customXml/item${number}.xml`;
      const beside = `itemProps${number}.xml`;
      this.part(name, xml);
      this.part(
        `customXml/${beside}`,
        properties ?? newProperties(id),
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      );
      this.part(
        relationshipsName(name),
        relationshipsPart([{ id: "rId1", type: `${officeRelationship}/customXmlProps`, target: beside }]),
      );
      this.relationships.add("customXml", `../${name}`);
    });
  }

  /** A kept part is written as long as a sheet leads to it. */
  private isLinked({ name }: KeptPart): boolean {
    const sheets = this.model.getters.getSheetIds();
    const reached = new Set(sheets.flatMap((id) => (this.extras.sheets[id]?.links ?? []).map(({ target }) => target)));
    for (const target of reached) {
      const part = this.extras.parts.find((one) => one.name === target);
      for (const { target: further, external } of part?.relationships ?? []) if (!external) reached.add(further);
    }
    return reached.has(name);
  }

  private keptPart({ name, contentType, text, base64, relationships, formulas }: KeptPart): void {
    let next = 0;
    const current = text?.replace(chartFormula, (all, start: string, _old: string, end: string) => {
      const formula = formulas?.[next++];
      return formula === undefined ? all : start + escapeXml(formula) + end;
    });
    const list = relationships.map((one) => ({ ...one, target: one.external ? one.target : `/${one.target}` }));
    const whole = current === undefined ? undefined : this.drawings.complete(name, current, list);
    this.parts.set(name, whole === undefined ? fromBase64(base64 ?? "") : strToU8(whole.text));
    this.types.set(name, contentType);
    const links = whole?.links ?? list;
    if (links.length > 0) this.part(relationshipsName(name), relationshipsPart(links));
  }

  private packageRelationships(): void {
    const relationships = new Relationships();
    relationships.add("officeDocument", "xl/workbook.xml");
    const names = {
      "core-properties": "docProps/core.xml",
      "extended-properties": "docProps/app.xml",
      "custom-properties": "docProps/custom.xml",
    };
    for (const [type, name] of Object.entries(names)) {
      const text = this.extras.workbook.documentProperties?.[type];
      if (text === undefined) continue;
      const isCore = type === "core-properties";
      relationships.add(
        isCore ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" : type,
        name,
      );
      this.part(
        name,
        text,
        isCore
          ? "application/vnd.openxmlformats-package.core-properties+xml"
          : `application/vnd.openxmlformats-officedocument.${type}+xml`,
      );
    }
    this.part("_rels/.rels", relationshipsPart(relationships.list));
  }
}

function newProperties(id: string): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  return XML_HEADER + element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": namespace }, "<ds:schemaRefs/>");
}
