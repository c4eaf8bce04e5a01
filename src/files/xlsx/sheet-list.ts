/** Which sheets an .xlsx workbook has, in tab order, and where in the package each of them stands. */

import { ownNamePrefix } from "../../core/own-names";
import { FileError } from "../file-error";
import type { PackageParts } from "../zip/package-parts";
import { isTrue, resolveEntities, tagsOf } from "./xml-tags";

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The sheet's part. */
  readonly part: string;
}

export interface WorkbookPart {
  /** In tab order; the add-in's own are left out. */
  readonly sheets: readonly ListedSheet[];
  /** The add-in's names that refer to a sheet that is there. */
  readonly ownNames: readonly string[];
  /** Whether day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which is the same in both editions of the standard. */
  readonly type: string;
  readonly target: string;
}

/** @throws FileError `notAWorkbook`, `unsupportedFormat` for a binary workbook, `damaged` where a sheet is missing */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const place = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (place.toLowerCase().endsWith(".bin")) throw new FileError("unsupportedFormat", place);
  const xml = parts.text(place);
  if (xml === null) throw new FileError("notAWorkbook", `${place} is missing`);
  if (!/<(?:[\w.-]+:)?workbook[\s>]/u.test(xml)) throw new FileError("notAWorkbook", `${place} is no workbook`);
  const relationships = relationshipsOf(parts, place);
  const partOf = (wanted: string) => {
    const target = relationships.find(({ type }) => type === wanted)?.target ?? null;
    return target !== null && parts.has(target) ? target : null;
  };
  const own = ownSheets(xml);
  const listed = tagsOf(xml, "sheet");
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const isOwn = ({ name = "" }: (typeof listed)[number]) => [...own.values()].includes(name);
  const sheets = listed
    .filter((sheet) => !isOwn(sheet))
    .map(({ name = "", state, id }) => ({
      name,
      hidden: state === "hidden" || state === "veryHidden",
      part: existing(parts, targets.get(id ?? ""), name),
    }));
  // As many sheets as somebody likes would otherwise cost no more than one.
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) {
    throw new FileError("damaged", "two sheets are one part");
  }
  return {
    sheets,
    ownNames: [...own].flatMap(([name, sheetName]) => (listed.some((sheet) => sheet.name === sheetName) ? [name] : [])),
    date1904: tagsOf(xml, "workbookPr").some(({ date1904 }) => isTrue(date1904)),
    styles: partOf("styles"),
    sharedStrings: partOf("sharedStrings"),
  };
}

/** The sheets that the add-in's names refer to, by those names: "'Nämndens mål'!$A$1:$G$50". */
function ownSheets(xml: string): ReadonlyMap<string, string> {
  const names = [...xml.matchAll(/<(?:[\w.-]+:)?definedName\s([^<>]*)>([^<]*)</gu)];
  return new Map(
    names.flatMap(([, attributes = "", reference = ""]): [string, string][] => {
      const name = /(?:^|\s)name="([^"]*)"/u.exec(attributes)?.[1] ?? "";
      return name.startsWith(ownNamePrefix) ? [[name, sheetOf(resolveEntities(reference))]] : [];
    }),
  );
}

function sheetOf(reference: string): string {
  const sheet = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function existing(parts: PackageParts, part: string | undefined, sheetName: string): string {
  if (part === undefined || !parts.has(part)) throw new FileError("damaged", `the sheet ${sheetName} is missing`);
  return part;
}

/** What a part points to within the package; the package's own relationships for "". */
function relationshipsOf(parts: PackageParts, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = parts.text(`${folder}_rels/${part.slice(slash + 1)}.rels`) ?? "";
  return tagsOf(xml, "Relationship")
    .filter(({ TargetMode: mode }) => mode !== "External")
    .map(({ Id: id = "", Type: type = "", Target: target = "" }) => ({
      id,
      type: type.split("/").pop() ?? "",
      target: resolve(folder, target),
    }));
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
