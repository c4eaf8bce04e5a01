/** Damaged files of every format that is read: bytes, zip directories, XML within sound zips, and bytes of nothing. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { evilTexts } from "./evil-text";
import { header, packageOf, tableRows } from "./package-of";
import { zipOf } from "./zip-file";

/** A file, and the name by which it is opened. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const fixture = (path: string) => new Uint8Array(readFileSync(join(__dirname, path)));
const table = tableRows([
  ["A", "B", "C", "Klart", "Klrat", "Avvikelse från plan"],
  ["", "", "D", "klart ", "", "Enligt plan"],
  ["2 stycken: 1 klart, 1 ej klara"],
]);
const rich = packageOf({
  rows: `${table}<row r="8" hidden="1"><c r="A8" t="s"><v>0</v></c><c r="B8" s="1"><f>1+1</f><v>45000</v></c><c r="C8" t="e"><v>#N/A</v></c></row>`,
  strings: "<si><t>Ett</t></si><si><r><t>Två</t></r><rPh><t>x</t></rPh></si>",
  after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
  parts: {
    "customXml/item1.xml":
      '<settings xmlns="urn:avstamt:settings:1">{"words":[{"text":"Klar","countsAs":"done"}]}</settings>',
  },
});
const csv = new TextEncoder().encode(
  [header.join(";"), 'A;B;"C; ""d""";Klart;Klrat;Klart', "1 st: 1 klar"].join("\r\n"),
);

const bases: readonly NamedFile[] = [
  { name: "a.xlsx", bytes: fixture("../../assets/uppfoljning-exempel.xlsx") },
  { name: "b.xlsx", bytes: rich },
  { name: "a.xls", bytes: fixture("../files/fixtures/sheets.xls") },
  { name: "a.ods", bytes: fixture("../files/fixtures/sheets.ods") },
  { name: "a.csv", bytes: csv },
];
const zips = bases.filter(({ name }) => /\.(xlsx|ods)$/u.test(name));

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const oddNumber = fc.constantFrom(
  0,
  1,
  2,
  0x7f,
  0x80,
  0xff,
  0x7fff,
  0xffff,
  0x7fffffff,
  0x80000000,
  0xfffffffe,
  0xffffffff,
);

/** One change of some bytes. */
type Change = (bytes: Uint8Array) => Uint8Array;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(
    ([at, bit]): Change =>
      (bytes) =>
        withByte(bytes, at, (byte) => byte ^ (1 << bit)),
  ),
  fc.tuple(place, fc.nat(255)).map(
    ([at, value]): Change =>
      (bytes) =>
        withByte(bytes, at, () => value),
  ),
  fc.tuple(place, oddNumber).map(
    ([at, value]): Change =>
      (bytes) =>
        withNumber(bytes, at, value),
  ),
  place.map(
    (kept): Change =>
      (bytes) =>
        bytes.slice(0, Math.ceil(bytes.length * kept)),
  ),
  fc.tuple(place, place, place).map(
    ([at, from, to]): Change =>
      (bytes) =>
        withCopy(bytes, at, from, to),
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 40 })).map(
    ([at, more]): Change =>
      (bytes) =>
        inserted(bytes, at, more),
  ),
);

function withByte(bytes: Uint8Array, at: number, changed: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  const index = Math.floor(at * copy.length);
  if (index < copy.length) copy[index] = changed(copy[index] ?? 0);
  return copy;
}

function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const index = Math.floor(at * copy.length);
  if (index + 4 <= copy.length) new DataView(copy.buffer).setUint32(index, value, true);
  return copy;
}

function inserted(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  const index = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, index), ...more, ...bytes.subarray(index)]);
}

function withCopy(bytes: Uint8Array, at: number, from: number, to: number): Uint8Array {
  const [first, last] = [from, to].map((end) => Math.floor(end * bytes.length)).sort((one, other) => one - other);
  return inserted(bytes, at, bytes.subarray(first, Math.min(last ?? 0, (first ?? 0) + 2000)));
}

/** Any file with up to ten changes. */
export const damagedFile: fc.Arbitrary<NamedFile> = fc
  .tuple(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 10 }))
  .map(([{ name, bytes }, changes]) => ({ name, bytes: changes.reduce((damaged, one) => one(damaged), bytes) }));

/** The directory of a zip, from its first entry on, with numbers of its own. */
export const damagedDirectory: fc.Arbitrary<NamedFile> = fc
  .tuple(
    fc.constantFrom(...zips),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(2, 4), oddNumber), { minLength: 1, maxLength: 4 }),
  )
  .map(([{ name, bytes }, changes]) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const first = view.getUint32(copy.length - 6, true);
    for (const [at, width, value] of changes) {
      const index = first + (at % (copy.length - first - 4));
      if (width === 2) view.setUint16(index, value & 0xffff, true);
      else view.setUint32(index, value, true);
    }
    return { name, bytes: copy };
  });

const oddText = fc.constantFrom(
  ...[
    "",
    "0",
    "-1",
    "1e9",
    "99999999999999999999",
    "NaN",
    "A0",
    "XFD1048577",
    "ZZZZZZZ9",
    "A1:XFD1048576",
    "B9:A1",
    "1048577",
  ],
  ...[
    "<",
    ">",
    "/>",
    "</x>",
    "<!--",
    "]]>",
    "<![CDATA[",
    "&#x110000;",
    "&#0;",
    "&lt",
    "_xD800_",
    "_x0000_",
    't="s"',
    'r="',
    "inlineStr",
  ],
  ...Object.values(evilTexts).map((text) => text.slice(0, 200)),
);

/** XML cut at its tags, with pieces taken out, doubled, exchanged, or holding another number or text. */
const xmlChange = fc
  .tuple(place, place, fc.nat(4), oddText)
  .map(([at, other, how, text]) => (pieces: readonly string[]): string[] => {
    const [index, second] = [at, other].map((one) => Math.floor(one * pieces.length));
    const piece = pieces[index ?? 0] ?? "";
    const values = [...piece.matchAll(/"[^"]*"|[0-9]+/gu)];
    const found = values[Math.floor(other * values.length)];
    const valued =
      found === undefined
        ? piece + text
        : piece.slice(0, found.index) + JSON.stringify(text) + piece.slice(found.index + found[0].length);
    const changed = [[], [piece, piece], [pieces[second ?? 0] ?? ""], [valued], [text]][how] ?? [];
    return pieces.toSpliced(index ?? 0, 1, ...changed);
  });

/** A sound zip in which one part's XML is damaged. */
export const damagedXml: fc.Arbitrary<NamedFile> = fc.constantFrom(...zips).chain(({ name, bytes }) => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((part) => /\.(xml|rels)$/u.test(part));
  return fc
    .tuple(fc.constantFrom(...names), fc.array(xmlChange, { minLength: 1, maxLength: 5 }))
    .map(([part, changes]) => {
      const pieces = Buffer.from(parts[part] ?? [])
        .toString()
        .split(/(?<=>)|(?=<)/u);
      const content = changes.reduce((damaged, one) => one(damaged), pieces).join("");
      return {
        name,
        bytes: zipOf(
          Object.entries({ ...parts, [part]: content }).map(([each, what]) => ({ name: each, content: what })),
        ),
      };
    });
});

/** The beginnings by which formats are told apart. */
const marks = [
  [],
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [9, 8, 0, 6],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0x22],
];

export const anyBytes: fc.Arbitrary<NamedFile> = fc
  .tuple(
    fc.constantFrom(...marks),
    fc.oneof(
      fc.uint8Array({ maxLength: 1500 }),
      fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)),
    ),
    fc.constantFrom("a.xlsx", "a.xls", "a.ods", "a.csv", "~$a.xlsx", "a", ".csv", "mapp\\a.CSV"),
  )
  .map(([mark, rest, name]) => ({ name, bytes: Uint8Array.from([...mark, ...rest]) }));

/** Separators, quotes and line ends in any order, between words that mean something. */
export const anyCsv: fc.Arbitrary<NamedFile> = fc
  .array(
    fc.oneof(
      fc.constantFrom(";", ",", "\t", '"', '""', "\n", "\r\n", "sep=", "=", ...header, "Klart", "1,5", "2023-01-01"),
      oddText,
    ),
    { maxLength: 60 },
  )
  .map((pieces) => ({ name: "a.csv", bytes: Buffer.from(pieces.join("")) }));
