/**
 * The list at the end of a zip file: what it holds and how large each part says it is, before anything is unpacked.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12 to 4.3.16 and 4.5.3
 */

import { FileError } from "../file-error";

export interface ZipEntry {
  /** With forward slashes, none at the start. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  /** As the directory has it; a zip can lie, so unpacking is bounded by it. */
  readonly unpackedBytes: number;
  /** Where the entry's own header begins in the file. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const longestComment = 0xffff;
const in64 = 0xffffffff;

/**
 * Reads the directory.
 *
 * @throws FileError `damaged` where there is none (a file cut short has lost it), `tooLarge` beyond `mostEntries`
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > mostEntries) throw new FileError("tooLarge", `${count} parts`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) {
      throw new FileError("damaged", "the zip directory is cut short");
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    if (at + 46 + nameBytes + extraBytes > bytes.length) throw new FileError("damaged", "a name beyond the file's end");
    entries.push(readEntry(view, at, nameBytes, extraBytes));
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === in64 ? findDirectory64(view, at) : { count, offset };
  }
  throw new FileError("damaged", "the zip directory is missing");
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === locator64Signature) {
    const at = long(view, locator + 8);
    if (at + 56 <= view.byteLength && view.getUint32(at, true) === end64Signature) {
      return { count: long(view, at + 32), offset: long(view, at + 48) };
    }
  }
  throw new FileError("damaged", "the zip64 directory is missing");
}

function readEntry(view: DataView, at: number, nameBytes: number, extraBytes: number): ZipEntry {
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes);
  const sizes = { unpackedBytes: view.getUint32(at + 24, true), packedBytes: view.getUint32(at + 20, true) };
  const offset = view.getUint32(at + 42, true);
  return {
    name: new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/u, ""),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...largeSizes(view, at + 46 + nameBytes, extraBytes, { ...sizes, offset }),
  };
}

type Sizes = Pick<ZipEntry, "unpackedBytes" | "packedBytes" | "offset">;

/** Replaces what did not fit 32 bits by what the zip64 extra field has, which lists only those, in this order. */
function largeSizes(view: DataView, from: number, length: number, sizes: Sizes): Sizes {
  const large: { -readonly [Key in keyof Sizes]: Sizes[Key] } = { ...sizes };
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["unpackedBytes", "packedBytes", "offset"] as const) {
      if (sizes[key] !== in64 || field + 8 > from + length) continue;
      large[key] = long(view, field);
      field += 8;
    }
  }
  return large;
}

function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
