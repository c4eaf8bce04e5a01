/** The add-in's own custom XML parts in a package. */

import type { PackageParts } from "../zip/package-parts";
import { settingsNamespace } from "../../core/settings";

/** More than this is nothing of ours. */
const largestPart = 1_000_000;

/** What they hold, in their order: usually one. @throws FileError */
export function findSettings(parts: PackageParts): string[] {
  const numberOf = (name: string) => Number(/^customxml\/item(\d+)\.xml$/u.exec(name)?.[1]);
  return parts.names
    .filter((name) => numberOf(name) >= 0)
    .sort((one, other) => numberOf(one) - numberOf(other))
    .map((name) => (parts.sizeOf(name) > largestPart ? "" : (parts.text(name) ?? "")))
    .filter((xml) => rootNamespace(xml) === settingsNamespace);
}

/** The root element's start tag is no longer, in characters, whatever else it declares. */
const longestTag = 2000;

/** The namespace of the root element. */
function rootNamespace(xml: string): string | undefined {
  const root = /^<(?:([\w.-]+):)?[\w.-]+(?=[\s/>])([^>]*)>/u.exec(xml.slice(startOfRoot(xml)).slice(0, longestTag));
  const declared = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const attributes = [...(root?.[2] ?? "").matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)];
  const found = attributes.find(([, name]) => name === declared);
  return found?.[2] ?? found?.[3];
}

/** Behind declarations and comments, gone through once: ones without an end must not take longer than ones with it. */
function startOfRoot(xml: string): number {
  for (let at = 0; ;) {
    const start = xml.indexOf("<", at);
    const closes = xml.startsWith("<?", start) ? "?>" : xml.startsWith("<!--", start) ? "-->" : null;
    const end = start < 0 || closes === null ? -1 : xml.indexOf(closes, start);
    if (end < 0 || closes === null) return Math.max(0, start);
    at = end + closes.length;
  }
}
