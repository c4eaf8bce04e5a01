/** Workbook packages from literal XML, and saved ones taken apart again. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rels = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface SheetXml {
  readonly name: string;
  /** attributes of the sheet's element in the workbook part, such as `state="hidden"` */
  readonly attributes?: string;
  /** the worksheet's children */
  readonly xml: string;
  /** `Id|Type|Target` or `Id|Type|Target|External`, one a relationship */
  readonly relationships?: readonly string[];
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** further children of the workbook part, before and after the sheets */
  readonly before?: string;
  readonly after?: string;
  readonly styles?: string;
  readonly strings?: readonly string[];
  readonly relationships?: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
}

function relationships(list: readonly string[]): string {
  const items = list.map((one) => {
    const [id, type = "", target, mode] = one.split("|");
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  });
  return `<Relationships xmlns="${rels}">${items.join("")}</Relationships>`;
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A package as Excel lays it out. */
export function workbookPackage(book: WorkbookXml): Uint8Array {
  const { sheets, styles, strings = [], before = "", after = "" } = book;
  const listed = sheets.map(
    ({ name, attributes = "" }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${attributes} r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels": relationships(["rId1|officeDocument|xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets>${listed.join("")}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_sheet, index) => `rId${index + 1}|worksheet|worksheets/sheet${index + 1}.xml`),
      ...(styles === undefined ? [] : ["rIdS|styles|styles.xml"]),
      ...(strings.length === 0 ? [] : ["rIdT|sharedStrings|sharedStrings.xml"]),
      ...(book.relationships ?? []),
    ]),
    ...book.parts,
  };
  if (styles !== undefined) parts["xl/styles.xml"] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  if (strings.length > 0) {
    parts["xl/sharedStrings.xml"] =
      `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`;
  }
  sheets.forEach(({ xml, relationships: own }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}" xmlns:r="${office}">${xml}</worksheet>`;
    if (own) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(own);
  });
  return zipped(parts);
}

function contentTypes({ sheets, parts = {} }: WorkbookXml): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (name: string, kind: string): string => `<Override PartName="/${name}" ContentType="${kind}"/>`;
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/tables\//u, `${type}.table+xml`],
    [/drawings\/drawing/u, "application/vnd.openxmlformats-officedocument.drawing+xml"],
    [/charts\//u, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    [/itemProps/u, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ];
  const overrides = [
    override("xl/workbook.xml", `${type}.sheet.main+xml`),
    ...sheets.map((_sheet, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${type}.worksheet+xml`)),
    override("xl/styles.xml", `${type}.styles+xml`),
    override("xl/sharedStrings.xml", `${type}.sharedStrings+xml`),
    ...Object.keys(parts).flatMap((name) => {
      const kind = kinds.find(([pattern]) => pattern.test(name));
      return kind ? [override(name, kind[1])] : [];
    }),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** A saved package's parts as text, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
