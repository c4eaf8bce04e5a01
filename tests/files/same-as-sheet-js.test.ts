/**
 * The reader of .xlsx beside SheetJS's: what both find in random workbooks, and in real ones where they are at hand, must
 * be the same cells with the same values and formats. Where SheetJS is known to be wrong, the tests of the reader say so.
 */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import fc from "fast-check";
import { cellName } from "../../src/core/address";
import { isErrorValue } from "../../src/core/grid";
import { builtInFormats, general } from "../../src/files/number-format";
import { toAreas, toCells } from "../../src/files/other/sheet-js";
import type { CellRows, SheetContent } from "../../src/files/sheet-content";
import { usualLimits } from "../../src/files/workbook-file";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { PackageParts } from "../../src/files/zip/package-parts";
import { packageOf, type PackageOptions } from "./workbook-package";

/** Rows that are compared of each sheet. */
const mostRows = 3_000;

function readByUs(bytes: Uint8Array): SheetContent[] {
  return readXlsx(new PackageParts(bytes, usualLimits), usualLimits).sheets;
}

/** Without formulas: to SheetJS, a formula that nobody has calculated is 0. */
function readBySheetJs(bytes: Uint8Array): WorkBook {
  return read(bytes, { dense: true, cellFormula: false, cellText: false, cellNF: true, sheetRows: mostRows });
}

/** Formats of which SheetJS knows nothing. */
const unknownFormats = new Set([5, 6, 7, 8, 41, 42, 43, 44].map((id) => builtInFormats.get(id)));

/** One line a cell, in reading order. */
function listed(cells: CellRows, isLeftOut: (row: number, column: number) => boolean): string[] {
  return cells.slice(0, mostRows).flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => {
      if (cell === undefined || cell.value === null || isLeftOut(row, column)) return [];
      // Times of day are divided in another order, which shows in the last digit.
      const value = typeof cell.value === "number" ? cell.value.toPrecision(15) : JSON.stringify(cell.value);
      return [`${cellName(row, column)} ${value} ${unknownFormats.has(cell.format) ? general : cell.format}`];
    }),
  );
}

function expectSame(sheets: readonly SheetContent[], workbook: WorkBook): void {
  for (const { sheetName, cells, merges } of sheets) {
    const sheet = workbook.Sheets[sheetName];
    const isUncalculated = (row: number, column: number) => {
      const value = cells[row]?.[column]?.value ?? null;
      return isErrorValue(value) && value.error === "#CALC!";
    };
    const theirs = toCells(sheet, workbook.Workbook?.WBProps?.date1904);
    expect(listed(cells, isUncalculated)).toEqual(listed(theirs, isUncalculated));
    expect(merges).toEqual(toAreas(sheet?.["!merges"]));
  }
}

/** Texts with what XML and ST_Xstring must escape, with characters of one to four bytes. */
const anyText = fc.string({
  unit: fc.constantFrom("a", "Ö", "–", "🟢", " ", "\n", "&", "<", ">", '"', "'", "_x", "1", ".", "="),
  maxLength: 12,
});
const plainText = fc.string({ unit: fc.constantFrom("K", "å", " ", "-", "9", "🟢"), maxLength: 8 });
const escapeXml = (text: string) => text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);

const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 60_000 }),
  fc.constantFrom("1E3", "-0", "0.1", "1234567890123456789", "007", "1e-7", "+5"),
);
const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];
const formats = [14, "0.00", "yyyy\\-mm\\-dd", 9, "@", 22, 37, "h:mm", 44, "#,##0 &quot;kr&quot;"] as const;
const strings = ["Klart", " Enligt plan ", "", "a &amp; &lt;b&gt;", "rad&#10;två", "å_x000D__x005F_x"] as const;
const stringItems =
  strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("") +
  '<si><r><t>Avvikelse </t></r><r><rPr><b/></rPr><t xml:space="preserve">från plan</t></r></si>' +
  "<si><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh></si>";

const formula = fc.constantFrom("", "<f>A1</f>", '<f t="shared" ref="A1:B2" si="0">1+1</f>', "<f><![CDATA[</c>]]></f>");

/** A cell's attributes and content, of every type. */
const anyContent = fc.oneof(
  fc.tuple(formula, anyNumber).map(([before, value]) => ["", `${before}<v>${value}</v>`] as const),
  fc.tuple(formula, anyNumber).map(([before, value]) => [' t="n"', `${before}<v>${value}</v>`] as const),
  fc.nat(strings.length + 1).map((index) => [' t="s"', `<v>${index}</v>`] as const),
  fc.tuple(formula, plainText).map(([before, text]) => [' t="str"', `${before}<v>${text}</v>`] as const),
  anyText.map((text) => [' t="inlineStr"', `<is><t>${escapeXml(text)}</t></is>`] as const),
  fc.tuple(formula, fc.constantFrom("0", "1", "true", "false")).map(([f, v]) => [' t="b"', `${f}<v>${v}</v>`] as const),
  fc.tuple(formula, fc.constantFrom(...errors)).map(([f, v]) => [' t="e"', `${f}<v>${v}</v>`] as const),
  fc.constantFrom("2023-03-31", "2023-08-31T12:30:00").map((day) => [' t="d"', `<v>${day}</v>`] as const),
  fc.constantFrom(["", ""] as const, ["", "<v/>"] as const, [' t="str"', "<v></v>"] as const),
);

const anyCell = fc.record({
  content: anyContent,
  format: fc.option(fc.nat(formats.length + 1)),
  skipped: fc.nat(3),
  isNamed: fc.boolean(),
});

const anySheet = fc.record({
  rows: fc.array(fc.record({ cells: fc.array(anyCell, { maxLength: 6 }), skipped: fc.nat(4), isNamed: fc.boolean() }), {
    maxLength: 8,
  }),
  merges: fc.array(fc.constantFrom("A1:B2", "C3:C9", "D1:XFD1", "AA10:AB11"), { maxLength: 2 }),
});
type AnySheet = typeof anySheet extends fc.Arbitrary<infer Sheet> ? Sheet : never;

function sheetOf({ rows, merges }: AnySheet, name: string) {
  let row = 0;
  const lines = rows.map((line) => {
    row += 1 + (line.isNamed ? line.skipped : 0);
    let column = -1;
    const cells = line.cells.map(({ content: [type, inner], format, skipped, isNamed }) => {
      column += 1 + (isNamed ? skipped : 0);
      const reference = isNamed ? ` r="${cellName(row - 1, column)}"` : "";
      const start = `<c${reference}${format === null ? "" : ` s="${format}"`}${type}`;
      return inner === "" ? `${start}/>` : `${start}>${inner}</c>`;
    });
    return `<row${line.isNamed ? ` r="${row}"` : ""}>${cells.join("")}</row>`;
  });
  const areas = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return { name, rows: lines.join("\n"), after: areas === "" ? "" : `<mergeCells>${areas}</mergeCells>` };
}

test("random workbooks", () => {
  const options = (date1904: boolean): PackageOptions => ({
    strings: stringItems,
    formats,
    workbookProperties: date1904 ? '<workbookPr date1904="1"/>' : "",
  });
  fc.assert(
    fc.property(anySheet, anySheet, fc.boolean(), (one, other, date1904) => {
      const bytes = packageOf([sheetOf(one, "Ett"), sheetOf(other, "Två")], options(date1904));
      expectSame(readByUs(bytes), readBySheetJs(bytes));
    }),
    { numRuns: 300 },
  );
});

test("random workbooks that SheetJS has written, with shared strings and without", () => {
  const value = fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 10 }), fc.boolean(), (rows, bookSST) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Blad1");
      const bytes = write(book, { type: "buffer", bookSST }) as Uint8Array;
      expectSame(readByUs(bytes), readBySheetJs(bytes));
    }),
    { numRuns: 100 },
  );
});

const folder = join(__dirname, "../../../shared/corpus");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/u.test(name)) : [];
const whereCorpusIs = files.length > 0 ? test : test.skip;
const mostBytes = 2_000_000;

const knownDifferences = [
  "apache_poi__duplicate-filename.xlsx", // a part that stands in the zip twice: the last one counts
  "tafia_calamine__minimal_package.xlsx", // runs behind a text, which SheetJS drops
];

/** `null` where a reader refuses. */
function orNull<Result>(step: () => Result): Result | null {
  try {
    return step();
  } catch {
    return null;
  }
}

/** Says which file it was. */
function named(name: string, step: () => void): void {
  try {
    step();
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
}

whereCorpusIs(
  "real workbooks, where both can read them",
  () => {
    const compared = files.filter((name) => {
      const file = join(folder, name);
      if (statSync(file).size > mostBytes || knownDifferences.includes(name)) return false;
      const bytes = readFileSync(file);
      const [ours, theirs] = [orNull(() => readByUs(bytes)), orNull(() => readBySheetJs(bytes))];
      if (ours === null || theirs === null) return false;
      named(name, () => {
        expectSame(ours, theirs);
      });
      return true;
    });
    expect(compared.length).toBeGreaterThan(0.9 * files.length);
  },
  120_000,
);
