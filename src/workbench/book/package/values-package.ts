/**
 * A plain package with nothing but what cell values need, for SheetJS: it takes packages at their word (absolute targets,
 * backslashes, listed parts that are missing), gives up on some that Excel opens, and misses cells in single quotes.
 */
import { strToU8, zipSync } from "fflate";
import { contentTypesPart } from "../write/content-types";
import { officeRelationship, relationshipsPart } from "../write/sheet-parts";
import type { FileRelationship } from "../write/sheet-parts";
import { element, escapeCellText, XML_HEADER } from "../xml/write-xml";
import type { PackageParts } from "./package-parts";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts that values stand in; `undefined` where the workbook has none. */
export interface ValueParts {
  readonly worksheets: readonly string[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** The sheets are in the order given, under the names `0`, `1`, … */
export function valuesPackage(parts: PackageParts, { worksheets, sharedStrings, styles }: ValueParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const types = new Map([["xl/workbook.xml", `${spreadsheet}.sheet.main+xml`]]);
  const related: FileRelationship[] = [];
  const add = (type: string, source: string | undefined): void => {
    const text = source === undefined ? undefined : parts.text(source);
    if (text === undefined) return;
    const target = `part${String(related.length)}.xml`;
    files[`xl/${target}`] = strToU8(plainXml(text));
    types.set(`xl/${target}`, `${spreadsheet}.${type}+xml`);
    related.push({ id: `rId${String(related.length + 1)}`, type: `${officeRelationship}/${type}`, target });
  };
  for (const worksheet of worksheets) add("worksheet", worksheet);
  add("sharedStrings", sharedStrings);
  add("styles", styles);
  const listed = worksheets.map((_sheet, index) =>
    element("sheet", { name: index, sheetId: index + 1, "r:id": `rId${String(index + 1)}` }),
  );
  const namespaces = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": officeRelationship,
  };
  const workbook = element("workbook", namespaces, element("sheets", {}, listed.join("")));
  const all: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(contentTypesPart([...types.keys()], types)),
    "_rels/.rels": strToU8(
      relationshipsPart([{ id: "rId1", type: `${officeRelationship}/officeDocument`, target: "xl/workbook.xml" }]),
    ),
    "xl/workbook.xml": strToU8(XML_HEADER + workbook),
    "xl/_rels/workbook.xml.rels": strToU8(relationshipsPart(related)),
    ...files,
  };
  return zipSync(all, { level: 0 });
}

/** The same XML without comments and sections, its attributes in double quotes, in UTF-8. */
function plainXml(text: string): string {
  const bare = text.startsWith("<?xml") ? text.slice(text.indexOf("?>") + 2) : text;
  const open = bare.includes("<!")
    ? bare.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_all, inside: string | undefined) =>
        escapeCellText(inside ?? ""),
      )
    : bare;
  if (!/=\s*'/u.test(open)) return open;
  return open.replace(/<[^<>]+>/gu, (tag) => tag.replace(/=\s*'([^'"]*)'/gu, '="$1"'));
}
