/** One part of a zip file, unpacked: never more than its directory says, and exactly what was packed. */

import { Inflate, inflateSync } from "fflate";
import { damagedUnless, FileError } from "../file-error";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

const headerSignature = 0x04034b50;

/**
 * Deflate makes at most about a thousand bytes of one. So much at once is unpacked in a few seconds whatever it holds;
 * more is unpacked in steps, and the bound looked at after each.
 */
const mostAtOnce = 4_000_000;
const stepBytes = 65_536;

/** @throws FileError `encrypted`; `damaged` where the content is not what the directory says */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new FileError("encrypted", entry.name);
  const packed = packedContent(bytes, entry);
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (content.length !== entry.unpackedBytes) throw new FileError("damaged", `${entry.name} is cut short`);
  if (crc32(content) !== entry.crc) throw new FileError("damaged", `${entry.name} has changed since it was packed`);
  return content;
}

function packedContent(bytes: Uint8Array, { name, offset, packedBytes, method }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (method !== 0 && method !== 8) throw new FileError("damaged", `${name} is packed in an unknown way (${method})`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== headerSignature) {
    throw new FileError("damaged", `${name} is missing`);
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedBytes > bytes.length) throw new FileError("damaged", `${name} is cut short`);
  return bytes.subarray(from, from + packedBytes);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  return damagedUnless(() =>
    packed.length <= mostAtOnce ? inflateAtOnce(packed, entry) : inflateInSteps(packed, entry),
  );
}

/** Into room for one byte more than there should be, which shows where there are more. */
function inflateAtOnce(packed: Uint8Array, { name, unpackedBytes }: ZipEntry): Uint8Array {
  const content = inflateSync(packed, { out: new Uint8Array(unpackedBytes + 1) });
  if (content.length > unpackedBytes) throw new FileError("damaged", `${name} is larger than it says`);
  return content;
}

function inflateInSteps(packed: Uint8Array, { name, unpackedBytes }: ZipEntry): Uint8Array {
  const content = new Uint8Array(unpackedBytes);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > unpackedBytes) throw new FileError("damaged", `${name} is larger than it says`);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let from = 0; from < packed.length; from += stepBytes) {
    inflater.push(packed.subarray(from, from + stepBytes), from + stepBytes >= packed.length);
  }
  return content.subarray(0, filled);
}
