/**
 * The zip package of a workbook: its parts under clean names, and the relationships between them. Writers differ (absolute
 * targets, backslashes, other spellings of case), so nobody else looks at names.
 */
import { strFromU8, unzipSync } from "fflate";
import { BookError } from "../book-error";
import { parseXml } from "../xml/parse-xml";
import type { XmlNode } from "../xml/parse-xml";
import { childrenOf } from "../xml/xml-node";

/** More than this unpacked is no workbook for a task pane: a bomb, or a data dump. */
const largestPackageBytes = 400_000_000;

export interface Relationship {
  readonly id: string;
  /** the last word of the type's address: `worksheet`, `hyperlink`, … */
  readonly type: string;
  /** a part's clean name, or an address when `external` */
  readonly target: string;
  readonly external: boolean;
}

export class PackageParts {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly names = new Map<string, string>();

  /** @throws BookError notAWorkbook, encrypted, tooLarge */
  constructor(bytes: Uint8Array) {
    for (const [name, content] of Object.entries(unzip(bytes))) {
      const clean = name.replaceAll("\\", "/").replace(/^\/+/u, "");
      if (clean === "" || clean.endsWith("/")) continue;
      this.parts.set(clean, content);
      this.names.set(clean.toLowerCase(), clean);
    }
  }

  list(): readonly string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(this.names.get(name.toLowerCase()) ?? name);
  }

  text(name: string): string | undefined {
    const content = this.bytes(name);
    if (content === undefined) return undefined;
    const mark = ((content[0] ?? 0) << 8) | (content[1] ?? 0);
    if (mark === 0xfffe || mark === 0xfeff)
      return new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be").decode(content);
    return strFromU8(content).replace(/^\ufeff/u, "");
  }

  /** A part as XML; undefined where there is none. @throws BookError damaged */
  xml(name: string): XmlNode | undefined {
    const source = this.text(name);
    if (source === undefined) return undefined;
    try {
      return parseXml(source);
    } catch (cause) {
      throw new BookError("damaged", `${name}: ${cause instanceof Error ? cause.message : ""}`);
    }
  }

  /** What a part points to; the package's own relationships for "". */
  relationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf("/");
    const folder = part.slice(0, slash + 1);
    return childrenOf(this.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`), "Relationship").map(
      ({ attributes }) => {
        const external = attributes["TargetMode"] === "External";
        const target = attributes["Target"] ?? "";
        return {
          id: attributes["Id"] ?? "",
          type: (attributes["Type"] ?? "").split("/").pop() ?? "",
          target: external ? target : resolve(folder, target),
          external,
        };
      },
    );
  }
}

/** A relationship's target as a part's name. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  const starts = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new BookError(isEncrypted(bytes) ? "encrypted" : "notAWorkbook");
  if (!starts(0x50, 0x4b)) throw new BookError("notAWorkbook");
  let total = 0;
  const filter = (file: { readonly originalSize: number }): boolean => {
    total += file.originalSize;
    if (total > largestPackageBytes) throw new BookError("tooLarge");
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof BookError) throw cause;
    throw new BookError("notAWorkbook", cause instanceof Error ? cause.message : "");
  }
}

/** A compound file holds either an old .xls or an encrypted package, which has a stream of this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (char) => `${char}\0`).join("");
  return strFromU8(bytes, true).includes(name);
}
