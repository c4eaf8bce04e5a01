/**
 * The parts of a zip package by name, unpacked one at a time when they are asked for, and all of them together within
 * the limit. Writers differ in spelling and in encoding, so nobody else looks at names or bytes' order.
 */

import { strToU8 } from "fflate";
import { FileError } from "../file-error";
import type { Limits } from "../workbook-file";
import { unpackEntry } from "./unpack-entry";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly zip: Uint8Array;
  private roomLeft: number;

  /** @throws FileError `damaged`, `tooLarge` */
  constructor(zip: Uint8Array, { zipEntries, unpackedBytes }: Limits) {
    const entries = readZipDirectory(zip, zipEntries);
    this.zip = zip;
    // Part names are case-insensitive (ECMA-376 part 2, 6.2.2.3).
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    this.roomLeft = unpackedBytes;
  }

  /** The parts' names in lower case. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** A part's size, 0 where there is none. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.unpackedBytes ?? 0;
  }

  /**
   * A part as UTF-8, whatever the writer chose; `null` where there is none.
   *
   * @throws FileError `damaged`, `encrypted`, `tooLarge`
   */
  bytes(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    this.roomLeft -= entry.unpackedBytes;
    if (this.roomLeft < 0) throw new FileError("tooLarge", `${name} unpacks to ${entry.unpackedBytes} bytes`);
    return asUtf8(unpackEntry(this.zip, entry));
  }

  text(name: string): string | null {
    const bytes = this.bytes(name);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }
}

/** What an XML declaration has room in, in characters. */
const longestDeclaration = 200;

/** XML may be written in UTF-16, with a byte order mark (XML 1.0, 4.3.3). */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (encoding === null) return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  const declared = text.slice(0, longestDeclaration);
  const undeclared = declared.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/u, "$1");
  return strToU8(undeclared + text.slice(longestDeclaration));
}
