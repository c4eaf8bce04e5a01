/** Random workbooks: follow-up tables as people make and break them, between noise, and sheets of noise alone. */

import fc from "fast-check";
import { general } from "../../src/files/number-format";
import type { Area, CellValue, Grid } from "../../src/core/grid";
import type { Settings } from "../../src/core/settings";
import { evilTexts } from "./evil-text";

const headerWords = {
  goal: ["Mål", "Nämndmål", "Inriktningsmål", "Goal", "Hovedmål", "MÅL ", "Må\u00ADl"],
  subgoal: ["Delmål", "Effektmål", "Sub-goal", "Delma\u030Al"],
  commitment: ["Utvecklingsåtaganden", "Åtagande", "Aktivitet", "Uppdrag", "Commitment", "Tiltak", "Åtgärd(er)"],
  period: [
    "Status delår 1",
    "Delår 2",
    "Helår",
    "Status",
    "T1",
    "31 mars",
    "December",
    "Status per 31\naugusti 2023",
    "År",
  ],
  other: ["Kommentar", "Ansvarig", "Klart datum", "Avvikelse (tkr)", "Budget", "Owner", "Nr"],
} as const;
const allHeaders = Object.values(headerWords).flat();

const statuses = ["Klart", "Enligt plan", "Avvikelse från plan", "Completed", "On track", "Fullført", "Avvik fra plan"];
const otherWords = [
  "Ej klart",
  "Pågår",
  "Försenad",
  "Delvis",
  "Inte enligt plan",
  "Summa",
  "Totalt 27",
  "-",
  "Grön",
  "🟢",
];
const claims = [
  "27 stycken: 17 klart, 10 ej klara",
  "Av 3 åtaganden är tre klara och noll ej klara",
  '12 st "klart" och 9 klara av 30',
  `99999999999999999999 klara av 3 ${"å".repeat(900)}`,
  `3 st: 1 klart, 2 ej klara ${'"'.repeat(900)}`,
  `3 st: 1 klart, 2 ej klara ${"😀".repeat(400)}`,
];

/** White space, zero-width characters and letters in two pieces: what a formula must look through. */
const oddCharacters = [..."\u00A0\u2009\u3000\u2028\t\n\u200B\uFEFF\u00AD\u2060", "a\u030A", "e\u0301", "o\u0308"];
/** Hundreds of different letters in two pieces. */
const manyMarks = fc
  .array(fc.tuple(fc.constantFrom(..."aeiouycnszlrgAEIOUYCNSZLRG"), fc.integer({ min: 0x300, max: 0x345 })), {
    maxLength: 80,
  })
  .map((pairs) => pairs.map(([letter, mark]) => letter + String.fromCharCode(mark)).join(""));

const evilText = fc.constantFrom(...Object.values(evilTexts));
const anyText = fc.oneof(
  { arbitrary: fc.string({ maxLength: 20 }), weight: 3 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 20 }), weight: 2 },
  { arbitrary: evilText, weight: 2 },
  { arbitrary: manyMarks, weight: 1 },
);

/** A word with a character put in, taken out, or another case. */
const damagedWord = (words: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom("", " ", "e", "x", "ej ", ...oddCharacters), fc.nat(3))
    .map(([word, at, put, how]) => {
      const place = at % (word.length + 1);
      const changed = word.slice(0, place) + put + word.slice(how === 0 ? place + 1 : place);
      return how === 1 ? changed.toUpperCase() : changed;
    });

const plainValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1, max: 60_000 }),
  fc.constantFrom("#N/A", "#REF!", "#CALC!").map((error) => ({ error })),
);
const noise: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: plainValue, weight: 3 },
  { arbitrary: anyText, weight: 2 },
  { arbitrary: fc.constantFrom(...allHeaders, ...statuses, ...otherWords, ...claims), weight: 3 },
);
const statusValue: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: fc.constantFrom(...statuses.slice(0, 3)), weight: 6 },
  { arbitrary: damagedWord([...statuses, ...otherWords]), weight: 3 },
  { arbitrary: noise, weight: 1 },
  { arbitrary: manyMarks, weight: 1 },
);
const rarely = <Value>(usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: rare, weight: 1 });

type Row = readonly CellValue[];
type Kind = keyof typeof headerWords;

/** A header of one or two rows, and rows below it, its columns in any order. */
const table: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.array(fc.constantFrom<Kind>("goal", "subgoal", "period", "other"), { maxLength: 7 }),
    fc.nat(),
    fc.boolean(),
  )
  .chain(([others, place, hasHalves]) => {
    const kinds: Kind[] = [...others, "period"];
    kinds.splice(place % (kinds.length + 1), 0, "commitment");
    const headerOf = (kind: Kind) =>
      rarely(fc.constantFrom<CellValue>(...headerWords[kind]), damagedWord(headerWords[kind]));
    const header = fc.tuple(...kinds.map(headerOf));
    const above = header.map((names) => names.map((_, index) => (kinds[index] === "period" ? "Status" : null)));
    const rows = fc.array(rarely(fc.tuple(...kinds.map(cellOf)), fc.array(noise, { maxLength: 8 })), { maxLength: 25 });
    return fc.tuple(above, header, rows).map(([upper, lower, body]) => [...(hasHalves ? [upper] : []), lower, ...body]);
  });

function cellOf(kind: Kind): fc.Arbitrary<CellValue> {
  if (kind === "period") return statusValue;
  if (kind === "goal" || kind === "subgoal") return rarely(fc.constantFrom<CellValue>("A", "B", " a", null), noise);
  return rarely(fc.string({ minLength: 1, maxLength: 30 }), noise);
}

/** Blank rows and rows of noise, and claims as they stand below tables. */
const between: fc.Arbitrary<Row[]> = fc.array(
  fc.oneof(
    fc.constant<Row>([]),
    fc.array(noise, { maxLength: 8 }),
    fc.constantFrom(...claims).map((claim): Row => [claim]),
  ),
  { maxLength: 4 },
);
/** Up to 3,000 blank rows in a line. */
const void_: fc.Arbitrary<Row[]> = fc.integer({ min: 0, max: 3000 }).map((count) => new Array<Row>(count).fill([]));

const sheetRows = fc
  .array(
    fc.oneof({ arbitrary: table, weight: 5 }, { arbitrary: between, weight: 4 }, { arbitrary: void_, weight: 1 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.flat());

/** As Excel allows it: at most 31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
const sheetName = fc.oneof(
  fc.constantFrom(
    "Blad1",
    "Nämndens mål",
    "O'Brien",
    "a''b",
    "1",
    "TRUE",
    "R1C1",
    '"',
    "!",
    "=1+1",
    "å;,å",
    "😀".repeat(15),
  ),
  fc
    .string({ unit: "grapheme-composite", minLength: 1, maxLength: 31 })
    .map((name) => name.replace(/[\\/?*[\]:\u0000-\u001F]|^'+|'+$/gu, "x").slice(0, 31)),
);

const formats = ["General", "0%", "yyyy-mm-dd", "d mmm", '"Delår" 0', "[$-41D]mmmm", "[", '"', "@"];

/** Areas that touch the sheet, also ones that overlap and reach beyond it. */
const mergesOf = (rowCount: number, columnCount: number) =>
  fc.array(fc.tuple(fc.nat(Math.max(0, rowCount - 1)), fc.nat(Math.max(0, columnCount - 1)), fc.nat(40), fc.nat(6)), {
    maxLength: 8,
  });

/** One sheet, anywhere on Excel's million rows. */
export const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(
    sheetRows,
    sheetName,
    fc.constantFrom(0, 0, 0, 1, 7, 1_040_000),
    fc.constantFrom(0, 0, 0, 2, 16_300),
    fc.boolean(),
  )
  .chain(([rows, name, topRow, leftColumn, hidden]) => {
    const columnCount = Math.max(1, ...rows.map((row) => row.length));
    const oddities = fc.array(fc.tuple(fc.nat(rows.length), fc.nat(columnCount), fc.constantFrom(...formats)), {
      maxLength: 6,
    });
    const hiddenRows = fc.uniqueArray(fc.nat(Math.max(0, rows.length - 1)), { maxLength: 6 });
    return fc.tuple(mergesOf(rows.length, columnCount), oddities, hiddenRows).map(([merges, odd, hiddenOnes]): Grid => {
      const numberFormats = rows.map(() => new Array<string>(columnCount).fill(general));
      for (const [row, column, format] of odd)
        numberFormats[row]?.splice(column, column < columnCount ? 1 : 0, ...(column < columnCount ? [format] : []));
      return {
        sheetName: name,
        hidden: hidden && hiddenOnes.length > 3,
        topRow,
        leftColumn,
        rowCount: rows.length,
        columnCount,
        values: rows.map((row) => Array.from({ length: columnCount }, (_, column) => blankToNull(row[column]))),
        numberFormats,
        merges: merges.map(([row, column, more, wider]): Area => ({
          topRow: topRow + row,
          leftColumn: leftColumn + column,
          rowCount: 1 + more,
          columnCount: 1 + wider,
        })),
        hiddenRows: hiddenOnes.sort((one, other) => one - other).map((row) => topRow + row),
      };
    });
  });

function blankToNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}

/** Sheets of different names. */
export const anyWorkbook: fc.Arbitrary<Grid[]> = fc.uniqueArray(anyGrid, {
  minLength: 1,
  maxLength: 3,
  selector: ({ sheetName: name }) => name.toLowerCase(),
});

const word = fc.oneof(fc.constantFrom(...statuses, ...otherWords), anyText);
const names = fc.oneof(fc.constantFrom<string>(...allHeaders), anyText);

/** An object like any other: the library's own have no prototype now and then. */
const record = <Shape>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) =>
  fc.record(shape, { noNullPrototype: true });

/** What a user, or whoever wrote the file, may have settled about a workbook. */
export const anySettings: fc.Arbitrary<Settings> = record({
  words: fc.array(
    record({
      text: word,
      countsAs: fc.constantFrom("done" as const, "onPlan" as const, "deviation" as const, "leftOut" as const),
    }),
    { maxLength: 12 },
  ),
  tables: fc.array(
    record({
      sheetName: fc.oneof(fc.constant("Blad1"), sheetName),
      goal: fc.option(names),
      subgoal: fc.option(names),
      commitment: names,
      periods: fc.array(names, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 2 },
  ),
  currentPeriod: fc.option(fc.oneof(fc.constantFrom("p1", "p2", "p9"), names)),
  rulesOff: fc.array(fc.constantFrom("status-typo", "claim-agrees", "none"), { maxLength: 1 }),
  accepted: fc.array(
    record({ subject: fc.string(), rule: fc.string(), reason: anyText, time: fc.constant("2023-12-31T12:00:00Z") }),
    { maxLength: 2 },
  ),
  summaries: fc.array(record({ blockName: fc.string(), table: fc.string(), fingerprint: fc.string() }), {
    maxLength: 1,
  }),
});
