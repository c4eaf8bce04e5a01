/** The add-in's own custom XML part in a package. */

import type { PackageParts } from "../zip/package-parts";
import { settingsNamespace } from "../../core/settings";

/** More than this is nothing of ours. */
const largestPart = 1_000_000;

/** The part's content, `null` where the package has none, or several, of which none can be trusted. @throws FileError */
export function findSettings(parts: PackageParts): string | null {
  const candidates = parts.names.filter((name) => /^customxml\/item\d+\.xml$/u.test(name));
  const own = candidates
    .map((name) => (parts.sizeOf(name) > largestPart ? "" : (parts.text(name) ?? "")))
    .filter((xml) => rootNamespace(xml) === settingsNamespace);
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The namespace of the root element. */
function rootNamespace(xml: string): string | undefined {
  const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/gu, "");
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/u.exec(bare);
  const declared = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const attributes = [...(root?.[2] ?? "").matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)];
  const found = attributes.find(([, name]) => name === declared);
  return found?.[2] ?? found?.[3];
}
