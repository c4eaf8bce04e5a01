/** The check sum of zip parts (ISO 3309, polynomial 0xEDB88320), four bytes a step: a damaged status must not be read. */

const tables = makeTables();

export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  let sum = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    sum ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    sum =
      entry(fourth, sum & 255) ^
      entry(third, (sum >>> 8) & 255) ^
      entry(second, (sum >>> 16) & 255) ^
      entry(first, sum >>> 24);
  }
  for (; at < bytes.length; at++) sum = entry(first, (sum ^ byte(bytes, at)) & 255) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function makeTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let sum = index;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const next = (table: Int32Array) => table.map((sum) => entry(first, sum & 255) ^ (sum >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function entry(table: Int32Array, index: number): number {
  return table[index] ?? 0;
}
