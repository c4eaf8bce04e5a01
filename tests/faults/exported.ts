/** What a workbook holds, as a thing that two workbooks can be compared by: the parts of its file, and what is ours apart. */

import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { parseRecord, recordNamespace, type RecordedChange } from "../../src/core/change-record";
import { settingsNamespace, type Settings } from "../../src/core/settings";
import { settingsIn } from "../../src/excel/kept";
import type { Book } from "../../src/workbench/book/book";
import { setExtra } from "../../src/workbench/book/extras/extras-plugin";
import type { CustomXmlPart } from "../../src/workbench/book/extras/extras-state";

export interface Exported {
  /** The file's parts without our own two and the shared texts, by name: a digest each. */
  readonly parts: ReadonlyMap<string, string>;
  readonly settings: Settings;
  /** What the record says was written, whatever the entries are called. */
  readonly recorded: readonly RecordedChange[];
}

export async function exported(book: Book): Promise<Exported> {
  const all = customXmlOf(book);
  const ours = (namespace: string) => all.filter(({ xml }) => xml.includes(`"${namespace}"`));
  const [settings, record] = [ours(settingsNamespace), ours(recordNamespace)];
  writeCustomXml(
    book,
    all.filter((part) => !settings.includes(part) && !record.includes(part)),
  );
  const bytes = await book.save();
  writeCustomXml(book, all);
  const contents = settings.map(({ xml }) => xml);
  return {
    parts: digestsOf(unzipSync(bytes)),
    settings: settingsIn({ namespace: settingsNamespace, ids: settings.map(({ id }) => id), contents }),
    recorded: record.flatMap(({ xml }) => parseRecord(xml).flatMap(({ changes }) => changes)),
  };
}

/**
 * The order of the shared texts, and ones that no cell has any more, depend on how a workbook came to be and not on what it
 * holds: each cell is compared with its text in its place.
 */
function digestsOf({ [sharedTexts]: texts, ...parts }: Readonly<Record<string, Uint8Array>>): Exported["parts"] {
  const shared = [...(texts === undefined ? "" : strFromU8(texts)).matchAll(/<si>.*?<\/si>|<si\/>/gsu)].map(
    ([item]) => item,
  );
  const whole = (content: Uint8Array) =>
    strFromU8(content).replace(
      /(<c [^>]*t="s"[^>]*>)<v>(\d+)<\/v>/gu,
      (_, cell: string, index: string) => `${cell}${shared[Number(index)] ?? "?"}`,
    );
  const digest = (content: Uint8Array | string) => createHash("sha1").update(content).digest("base64");
  return new Map(
    Object.entries(parts).map(([name, content]) => [name, digest(isSheet.test(name) ? whole(content) : content)]),
  );
}

const sharedTexts = "xl/sharedStrings.xml";
const isSheet = /^xl\/worksheets\/[^/]+\.xml$/u;

export function customXmlOf({ extras }: Book): readonly CustomXmlPart[] {
  return extras.state.workbook.customXml ?? [];
}

export function writeCustomXml({ model }: Book, parts: readonly CustomXmlPart[]): void {
  setExtra(model, ["workbook", "customXml"], parts.length === 0 ? undefined : parts);
}

/** What differs between two workbooks, record aside; "" where nothing does. */
export function differentParts(one: Exported, other: Exported): string {
  const names = [...new Set([...one.parts.keys(), ...other.parts.keys()])];
  const parts = names.filter((name) => one.parts.get(name) !== other.parts.get(name));
  const settings = JSON.stringify(one.settings) === JSON.stringify(other.settings) ? [] : ["settings"];
  return [...parts, ...settings].sort().join(", ");
}
