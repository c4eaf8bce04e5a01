/** .xlsx packages for tests, written by hand: what stands in a part is what the test is about. */

import { strToU8, zipSync } from "fflate";

export interface PackageSheet {
  readonly name: string;
  /** What stands between `<sheetData>` and its end; see also `before` and `after`. */
  readonly rows: string;
  /** Elements before the data: sheetFormatPr, cols … */
  readonly before?: string;
  /** Elements after it: mergeCells, autoFilter … */
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
  /** The whole part instead, and its relationship's type. */
  readonly part?: string;
  readonly type?: string;
}

export interface PackageOptions {
  /** `<si>` elements. */
  readonly strings?: string;
  /** Number format codes of the cell formats 1, 2 …; a number is one of the built-in formats. */
  readonly formats?: readonly (string | number)[];
  readonly workbookProperties?: string;
  readonly definedNames?: string;
  readonly mainType?: string;
  /** Further parts, or other content for one of the usual. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The package's bytes. */
export function packageOf(sheets: readonly PackageSheet[], options: PackageOptions = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(sheets, options.mainType ?? `${types}.sheet.main+xml`),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets, options),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(({ type = "worksheet" }, index): Relation => [
        `rId${index + 1}`,
        type,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesXml(options.formats ?? []),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${options.strings ?? ""}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
    ...options.parts,
  };
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(declaration + content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** One sheet, "Blad1", with these rows. */
export function packageOfRows(rows: string, options: PackageOptions & Partial<PackageSheet> = {}): Uint8Array {
  return packageOf([{ name: "Blad1", ...options, rows }], options);
}

/** A cell with a text of its own. */
export function inlineCell(reference: string, text: string, format = 0): string {
  return `<c r="${reference}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sheetXml({ rows, before = "", after = "", part }: PackageSheet): string {
  return part ?? `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function workbookXml(sheets: readonly PackageSheet[], { workbookProperties, definedNames }: PackageOptions): string {
  const listed = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  const names = definedNames === undefined ? "" : `<definedNames>${definedNames}</definedNames>`;
  return `<workbook xmlns="${main}" xmlns:r="${office}">${workbookProperties ?? ""}<sheets>${listed.join("")}</sheets>${names}</workbook>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === "number" ? [] : [`<numFmt numFmtId="${164 + index}" formatCode="${format}"/>`],
  );
  const ids = [0, ...formats.map((format, index) => (typeof format === "number" ? format : 164 + index))];
  const records = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`);
  return (
    `<styleSheet xmlns="${main}">${own.length > 0 ? `<numFmts count="${own.length}">${own.join("")}</numFmts>` : ""}` +
    '<fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills>' +
    `<borders><border/></borders><cellXfs count="${ids.length}">${records.join("")}</cellXfs></styleSheet>`
  );
}

type Relation = readonly [id: string, type: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const listed = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${listed.join("")}</Relationships>`;
}

function contentTypes(sheets: readonly PackageSheet[], mainType: string): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("/xl/workbook.xml", mainType) +
    override("/xl/styles.xml", `${types}.styles+xml`) +
    override("/xl/sharedStrings.xml", `${types}.sharedStrings+xml`) +
    sheets
      .map(({ type = "worksheet" }, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${types}.${type}+xml`))
      .join("") +
    "</Types>"
  );
}
