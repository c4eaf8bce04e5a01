/** Random damage: whatever happens to a file, it is read or refused with a code, and soon. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { FileError } from "../../src/files/file-error";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, name)));
const files = {
  "a.xlsx": fixture("../../assets/uppfoljning-exempel.xlsx"),
  "a.xls": fixture("fixtures/sheets.xls"),
  "a.ods": fixture("fixtures/sheets.ods"),
};

/** Some bytes set to others, and perhaps the end cut off. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
    maxLength: 20,
  }),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});

function damaged(bytes: Uint8Array, { changes, kept }: { changes: [number, number][]; kept: number }): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * kept));
  for (const [place, byte] of changes) copy[Math.floor(place * copy.length)] = byte;
  return copy;
}

function readsOrRefuses(bytes: Uint8Array, name: string): boolean {
  try {
    readWorkbookFile(bytes, name);
    return true;
  } catch (thrown) {
    if (thrown instanceof FileError) return true;
    throw thrown;
  }
}

test.each(Object.entries(files))("bytes of %s", (name, bytes) => {
  fc.assert(
    fc.property(damage, (how) => readsOrRefuses(damaged(bytes, how), name)),
    { numRuns: 200 },
  );
});

test.each(["a.xlsx", "a.ods"] as const)("a part of %s within a sound zip", (name) => {
  const parts = unzipSync(files[name]);
  const names = Object.keys(parts).filter((part) => part.endsWith(".xml") || part.endsWith(".rels"));
  fc.assert(
    fc.property(fc.constantFrom(...names), damage, (part, how) => {
      const content = damaged(parts[part] ?? new Uint8Array(), how);
      return readsOrRefuses(zipSync({ ...parts, [part]: content }, { level: 0 }), name);
    }),
    { numRuns: 200 },
  );
});
