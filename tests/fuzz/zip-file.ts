/** Zip files whose directories say what they are told to say: sound ones, and ones that lie. */

import { constants, crc32, deflateRawSync } from "node:zlib";

/** A piece of a part's content, and how often it comes. */
export type Piece = readonly [piece: string | Uint8Array, times: number];

export interface ZipPart {
  readonly name: string;
  /** Pieces cost no more memory than they have before they are repeated. */
  readonly content: string | Uint8Array | readonly Piece[];
  /** What the directory says of the size, where it lies. */
  readonly saysBytes?: number;
  /** Another part's place in the list: this one has no content of its own, and points at that one's. */
  readonly sameAs?: number;
}

interface Packed {
  readonly packed: Buffer;
  readonly crc: number;
  readonly bytes: number;
}

/** The whole file. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const placed: (Packed & { offset: number })[] = [];
  let offset = 0;
  for (const { name, content, sameAs } of parts) {
    const twin = sameAs === undefined ? undefined : placed[sameAs];
    placed.push(twin ?? { ...pack(content), offset });
    if (twin !== undefined) continue;
    const local = localOf(name, placed.at(-1));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(parts.map((part, index) => entryOf(part, placed[index])));
  return new Uint8Array(Buffer.concat([...locals, directory, endOf(parts.length, directory.length, offset)]));
}

/** At the fastest level, each piece once: flushed in full, it may be repeated as it is. */
function pack(content: ZipPart["content"]): Packed {
  const pieces: readonly Piece[] =
    typeof content === "string" || content instanceof Uint8Array ? [[content, 1]] : content;
  let [crc, bytes] = [0, 0];
  const packed = pieces.flatMap(([piece, times]) => {
    const raw = Buffer.from(piece as string);
    for (let count = 0; count < times; count++) crc = crc32(raw, crc);
    bytes += raw.length * times;
    const block = deflateRawSync(raw, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
    return new Array<Buffer>(times).fill(block);
  });
  return { packed: Buffer.concat([...packed, Buffer.from([3, 0])]), crc, bytes };
}

function localOf(name: string, entry: (Packed & { offset: number }) | undefined): Buffer {
  if (entry === undefined) throw new RangeError(`${name} has no content`);
  return Buffer.concat([headerOf(0x04034b50, 30, 4, entry, name), Buffer.from(name), entry.packed]);
}

function entryOf({ name, saysBytes }: ZipPart, entry: (Packed & { offset: number }) | undefined): Buffer {
  if (entry === undefined) throw new RangeError(`${name} points at no part`);
  const header = headerOf(0x02014b50, 46, 6, entry, name);
  header.writeUInt32LE(saysBytes ?? entry.bytes, 24);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

/** What local headers and directory entries share, from `at` on: version, flags, method, time, sum, sizes, name. */
function headerOf(signature: number, length: number, at: number, { packed, crc, bytes }: Packed, name: string): Buffer {
  const header = Buffer.alloc(length);
  header.writeUInt32LE(signature, 0);
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(bytes, at + 18);
  header.writeUInt16LE(Buffer.byteLength(name), at + 22);
  return header;
}

function endOf(count: number, directoryBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
