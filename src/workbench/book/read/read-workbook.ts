/** A whole .xlsx package: the model's data, the extras, and the list of what could not be carried. */
import { helpers } from "@odoo/o-spreadsheet";
import { BookError } from "../book-error";
import { toModelNames } from "../extras/defined-names";
import type { CustomXmlPart, ExtrasState, SheetExtras, WorkbookExtras } from "../extras/extras-state";
import { PackageParts } from "../package/package-parts";
import type { Relationship } from "../package/package-parts";
import { nameGuid } from "../package/name-guid";
import { valuesPackage } from "../package/values-package";
import { defaultPalette, readTheme } from "../styles/colors";
import type { Palette } from "../styles/colors";
import { readStyleSheet } from "../styles/read-formats";
import type { StyleSheet } from "../styles/read-formats";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, descendants, flag, relationId } from "../xml/xml-node";
import { LeftOutList } from "./left-out";
import type { LeftOut } from "./left-out";
import { readNames } from "./read-names";
import { plainAttributes } from "./read-page";
import { PartKeeper } from "./read-parts";
import { readSheet } from "./read-sheet";
import { readTables } from "./read-tables";
import type { ReadTable } from "./read-tables";
import { Numbered } from "./sheet-data";
import type { SheetData, WorkbookData } from "./sheet-data";
import { plainReferences } from "../structured-references";
import { readValues } from "./values";
import { without } from "../without";

export interface OpenedWorkbook {
  readonly data: WorkbookData;
  readonly extras: ExtrasState;
  readonly leftOut: readonly LeftOut[];
}

/** A sheet as the workbook part lists it. */
interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** its part's name */
  readonly part: string;
  readonly worksheet: XmlNode;
  readonly relationships: readonly Relationship[];
  readonly tables: readonly ReadTable[];
}

/** @throws BookError notAWorkbook, encrypted, damaged, tooLarge */
export function readWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const parts = new PackageParts(bytes);
  const place = parts.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = parts.xml(place);
  if (workbook?.name !== "workbook") throw new BookError("notAWorkbook");
  return new WorkbookReader(parts, place, workbook).read();
}

class WorkbookReader {
  private readonly leftOut = new LeftOutList();
  private readonly relationships: readonly Relationship[];
  private readonly palette: Palette;
  private readonly styleSheet: StyleSheet;
  private readonly parts: PackageParts;
  private readonly workbook: XmlNode;

  constructor(parts: PackageParts, place: string, workbook: XmlNode) {
    this.parts = parts;
    this.workbook = workbook;
    this.relationships = parts.relationships(place);
    const styles = this.related("styles");
    const custom = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor");
    const indexed =
      custom.length > 0
        ? custom.map(({ attributes }) => attributes["rgb"]?.slice(-6) ?? "000000")
        : defaultPalette.indexed;
    this.palette = { theme: readTheme(this.related("theme")), indexed };
    this.styleSheet = readStyleSheet(styles, this.palette);
  }

  read(): OpenedWorkbook {
    const listed = this.listSheets();
    const sheets = listed.filter((sheet) => sheet !== undefined);
    if (sheets.length === 0) throw new BookError("damaged", "no worksheet");
    const values = readValues(this.valueParts(sheets));
    const names = readNames(
      this.workbook,
      listed.map((sheet) => sheet?.id),
    );
    const known = new Set(Object.keys(toModelNames(names)).map((name) => name.toLowerCase()));
    const tables = sheets.flatMap((sheet) => sheet.tables.map(({ named }) => named));
    const looks = { styles: new Numbered<object>(), formats: new Numbered<string>(), borders: new Numbered<object>() };
    const keeper = new PartKeeper(this.parts, this.leftOut);
    const date1904 = flag(child(this.workbook, "workbookPr"), "date1904") === true;
    const read = sheets.map((sheet, index) =>
      readSheet({
        ...sheet,
        values: values[index] ?? [],
        styleSheet: this.styleSheet,
        palette: this.palette,
        context: {
          date1904,
          isKnownName: (name) => known.has(name.toLowerCase()),
          plainReferences: (formula, row, column) =>
            plainReferences(formula, tables, { sheetName: sheet.name, row, column }),
        },
        looks,
        keeper,
        leftOut: this.leftOut,
      }),
    );
    this.noteLeftOut();
    const data: WorkbookData = {
      ...helpers.createEmptyWorkbookData(),
      sheets: withOneVisible(read.map((sheet) => sheet.data)),
      styles: looks.styles.items,
      formats: looks.formats.items,
      borders: looks.borders.items,
      namedRanges: toModelNames(names),
    };
    const sheetExtras: Record<string, SheetExtras> = Object.fromEntries(read.map((one) => [one.data.id, one.extras]));
    const kept = [...keeper.kept.values()];
    const extras = {
      workbook: this.workbookExtras(),
      names,
      sheets: sheetExtras,
      formats: this.styleSheet.formats,
      parts: kept,
    };
    return { data, extras, leftOut: this.leftOut.all() };
  }

  private valueParts(sheets: readonly ListedSheet[]): Uint8Array {
    const target = (type: string): string | undefined => this.relationships.find((one) => one.type === type)?.target;
    const worksheets = sheets.map(({ part }) => part);
    return valuesPackage(this.parts, { worksheets, sharedStrings: target("sharedStrings"), styles: target("styles") });
  }

  private related(type: string): XmlNode | undefined {
    const target = this.relationships.find((one) => one.type === type)?.target;
    return target === undefined ? undefined : this.parts.xml(target);
  }

  /** The sheets in tab order, with holes for those that hold no cells (charts, dialogs, macros). */
  private listSheets(): readonly (ListedSheet | undefined)[] {
    return childrenOf(child(this.workbook, "sheets"), "sheet").map((node, index) => {
      const id = relationId(node);
      const target = this.relationships.find((one) => one.id === id)?.target;
      const worksheet = target === undefined ? undefined : this.parts.xml(target);
      if (target === undefined || worksheet?.name !== "worksheet") {
        this.leftOut.add(worksheet?.name === "chartsheet" ? "chartSheets" : "other");
        return undefined;
      }
      const { name = "", state = "visible" } = node.attributes;
      const relationships = this.parts.relationships(target);
      const tables = readTables(this.parts, relationships, name);
      return { id: `sheet${String(index + 1)}`, name, state, part: target, worksheet, relationships, tables };
    });
  }

  private workbookExtras(): WorkbookExtras {
    const themePart = this.relationships.find(({ type }) => type === "theme")?.target;
    const theme = themePart === undefined ? undefined : this.withoutPictures(this.parts.text(themePart) ?? "");
    const protection = plainAttributes(child(this.workbook, "workbookProtection"));
    const properties = without(plainAttributes(child(this.workbook, "workbookPr")) ?? {}, "date1904", "codeName");
    const calculation = plainAttributes(child(this.workbook, "calcPr"));
    const view = plainAttributes(child(child(this.workbook, "bookViews"), "workbookView"));
    return {
      ...(protection && { protection }),
      properties,
      ...(calculation && { calculation }),
      ...(view && { view }),
      ...(theme !== undefined && { theme }),
      styles: this.styleSheet.kept,
      namedFormats: this.styleSheet.namedFormats,
      customXml: this.customXml(),
      documentProperties: this.documentProperties(),
    };
  }

  /** A theme may fill shapes with pictures of its own; without them it must not point to them. */
  private withoutPictures(theme: string): string {
    return theme.replaceAll(/<(\w+:)?blipFill\b.*?<\/\1blipFill>/gsu, (_, prefix = "") => {
      this.leftOut.add("drawings");
      return `<${prefix}solidFill><${prefix}schemeClr val="phClr"/></${prefix}solidFill>`;
    });
  }

  private customXml(): readonly CustomXmlPart[] {
    return this.relationships.flatMap(({ type, target }) => {
      const xml = type === "customXml" ? this.parts.text(target) : undefined;
      if (xml === undefined) return [];
      const beside = this.parts.relationships(target).find((one) => one.type === "customXmlProps")?.target;
      const properties = beside === undefined ? undefined : this.parts.text(beside);
      const id = /itemID\s*=\s*["'](\{[^"']*\})["']/u.exec(properties ?? "")?.[1];
      // Excel knows a part by its GUID: one that came without gets it here, and keeps it in the file from then on.
      if (id === undefined) return { id: nameGuid(`${target}\n${xml}`), xml };
      return { id, xml, ...(properties !== undefined && { properties }) };
    });
  }

  private documentProperties(): Readonly<Record<string, string>> {
    const kept = this.parts.relationships("").flatMap(({ type, target }) => {
      const text = /^(core|extended|custom)-properties$/u.test(type) ? this.parts.text(target) : undefined;
      return text === undefined ? [] : [[type, text] as const];
    });
    return Object.fromEntries(kept);
  }

  private noteLeftOut(): void {
    const count = (...types: string[]): number => this.relationships.filter(({ type }) => types.includes(type)).length;
    this.leftOut.add("externalLinks", count("externalLink"));
    this.leftOut.add("macros", count("vbaProject"));
    this.leftOut.add("connections", count("connections"));
    this.leftOut.add(
      "customViews",
      descendants(child(this.workbook, "customWorkbookViews"), "customWorkbookView").length,
    );
    const inCells = this.relationships.filter(({ type }) => type === "richValueRel");
    const pictures = inCells.flatMap(({ target }) => this.parts.relationships(target));
    this.leftOut.add("drawings", pictures.filter(({ type }) => type === "image").length);
    const rich = this.related("sharedStrings");
    this.leftOut.add("richText", childrenOf(rich, "si").filter((one) => childrenOf(one, "r").length > 1).length);
  }
}

/** Excel never shows a workbook without a sheet; the model neither. */
function withOneVisible(sheets: SheetData[]): SheetData[] {
  const [first, ...rest] = sheets;
  return first === undefined || sheets.some(({ isVisible }) => isVisible)
    ? sheets
    : [{ ...first, isVisible: true }, ...rest];
}
