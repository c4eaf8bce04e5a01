/** Drawings, charts, pictures and notes: carried as they are, with everything that hangs on them. */
import { strToU8 } from "fflate";
import type { KeptPart, KeptRelationship } from "../extras/extras-state";
import type { PackageParts, Relationship } from "../package/package-parts";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, relationId } from "../xml/xml-node";
import { toBase64 } from "../package/base64";
import type { LeftOutList } from "./left-out";

/** What a worksheet may point to with an element of its own, and notes, which it has without one. */
const carried: Readonly<Record<string, string>> = {
  drawing: "drawing",
  vmlDrawing: "legacyDrawing",
  comments: "",
  image: "picture",
};

export type SheetLink = KeptRelationship & { readonly element: string };

export class PartKeeper {
  readonly kept = new Map<string, KeptPart>();
  private readonly types: ReadonlyMap<string, string>;
  private readonly parts: PackageParts;
  private readonly leftOut: LeftOutList;

  constructor(parts: PackageParts, leftOut: LeftOutList) {
    this.parts = parts;
    this.leftOut = leftOut;
    this.types = contentTypes(parts);
  }

  /** The sheet's relationships to parts that are carried, which are now kept. */
  keepFor(worksheet: XmlNode, relationships: readonly Relationship[]): readonly SheetLink[] {
    return relationships.flatMap(({ id, type, target, external }) => {
      const element = type === "vmlDrawing" && isHeaderPicture(worksheet, id) ? "legacyDrawingHF" : carried[type];
      if (element === undefined || external || !this.keep(target)) return [];
      if (element !== "" && relationId(child(worksheet, element)) !== id) return [];
      return { id, type: typeAddress(type), target, external, element };
    });
  }

  /** @returns whether the part could be kept; a drawing with a slicer in it cannot, since the slicer is not carried */
  private keep(name: string): boolean {
    if (this.kept.has(name)) return true;
    const content = this.parts.bytes(name);
    const contentType = this.types.get(name.toLowerCase());
    if (content === undefined || contentType === undefined) return false;
    const text = /xml|vml/iu.test(contentType) ? this.parts.text(name) : undefined;
    if (text !== undefined && /<\w+:slicer\b/u.test(text)) {
      this.leftOut.add("slicers");
      return false;
    }
    const formulas = text === undefined ? undefined : chartFormulas(text);
    const part: KeptPart = {
      name,
      contentType,
      ...(text === undefined ? { base64: toBase64(content) } : { text }),
      relationships: [],
      ...(formulas && formulas.length > 0 && { formulas }),
    };
    this.kept.set(name, part); // before what it points to, which may point back
    const relationships = this.parts
      .relationships(name)
      .filter(({ external, target }) => external || this.keep(target));
    this.kept.set(name, {
      ...part,
      relationships: relationships.map((one) => ({ ...one, type: typeAddress(one.type) })),
    });
    return true;
  }
}

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const newerTypes: Readonly<Record<string, string>> = {
  chartStyle: "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
  chartColorStyle: "http://schemas.microsoft.com/office/2011/relationships/chartColorStyle",
  chartEx: "http://schemas.microsoft.com/office/2014/relationships/chartEx",
  diagramDrawing: "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
  hdphoto: "http://schemas.microsoft.com/office/2007/relationships/hdphoto",
};

/** A relationship's full type from its last word. */
export function typeAddress(type: string): string {
  return newerTypes[type] ?? officeTypes + type;
}

function isHeaderPicture(worksheet: XmlNode, id: string): boolean {
  return relationId(child(worksheet, "legacyDrawingHF")) === id;
}

/** The references in a chart, in order: texts of `c:f` elements. */
function chartFormulas(text: string): readonly string[] {
  return [...text.matchAll(chartFormula)].map(([, , formula = ""]) => unescape(formula));
}

/** An element `f` with its text, in a chart part. */
export const chartFormula = /(<(?:c|cx):f(?:\s[^>]*)?>)([^<]*)(<\/(?:c|cx):f>)/gu;

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Content types by part name in lower case. */
function contentTypes(parts: PackageParts): ReadonlyMap<string, string> {
  const root = parts.xml("[Content_Types].xml");
  const defaults = new Map(
    childrenOf(root, "Default").map(({ attributes }) => [
      attributes["Extension"]?.toLowerCase(),
      attributes["ContentType"] ?? "",
    ]),
  );
  const types = new Map<string, string>();
  for (const name of parts.list()) {
    const type = defaults.get(name.split(".").pop()?.toLowerCase());
    if (type !== undefined) types.set(name.toLowerCase(), type);
  }
  for (const { attributes } of childrenOf(root, "Override")) {
    const name = (attributes["PartName"] ?? "").replaceAll("\\", "/").replace(/^\/+/u, "");
    types.set(name.toLowerCase(), attributes["ContentType"] ?? "");
  }
  return types;
}

/** Bytes of a kept part again. */
export function textBytes(text: string): Uint8Array {
  return strToU8(text);
}
