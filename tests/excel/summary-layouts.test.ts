/**
 * Summaries of real layouts: what the sheet shows, worked out by the embedded Excel and by LibreOffice where it is installed,
 * is what the core counts; and the sheet as exported is one that can be read by ear.
 */

import { createSummary } from "../../src/excel/actions";
import { otherCount } from "../../src/core/totals";
import { messagesFor } from "../../src/messages";
import { summaryWording } from "../../src/messages/summary-wording";
import { hasLibreOffice, recalculated } from "../builders/libre-office";
import { layouts } from "../fixtures/layouts/layouts";
import { toXlsx } from "../fixtures/layouts/to-xlsx";
import { partsOf } from "../workbench/book/packages";
import { close, open, run, sheetIdOf, type OpenedExcel } from "./opened";

const wording = summaryWording(messagesFor("sv-SE"), "1.2.3");

/** One in two: enough of every kind, in a third of the time. */
const chosen = layouts.filter((_, index) => index % 2 === 0);

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sheets that were written, with what they show. */
  readonly sheets: readonly { readonly sheetName: string; readonly texts: readonly (readonly string[])[] }[];
  /** Klart, enligt plan, avvikelse, övriga and all, of each visible table now. */
  readonly counted: readonly (readonly number[])[];
}

async function make(index: number): Promise<Made | null> {
  const layout = chosen[index];
  if (layout === undefined) return null;
  const excel = await open(toXlsx(layout));
  const { workbook, written } = await run((context) => createSummary(context, wording, "2026-01-01 12:00"));
  const counted = workbook.tables
    .filter(({ followUp }) => !followUp.hidden)
    .map(({ totals: { current, commitments } }) => [
      current.done,
      current.onPlan,
      current.deviation,
      otherCount(current),
      commitments,
    ]);
  const sheets = written.map(({ sheetName }) => ({ sheetName, texts: textsOf(excel, sheetName) }));
  return { name: `layout${index}`, bytes: await excel.book.save(), sheets, counted };
}

function textsOf({ book }: OpenedExcel, sheetName: string): string[][] {
  const { getters } = book.model;
  const sheetId = sheetIdOf(book, sheetName);
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: getters.getNumberCols(sheetId) }, (_cell, column) => book.cell(sheetId, row, column).text),
  );
}

let all: Made[] = [];

beforeAll(async () => {
  for (let index = 0; index < chosen.length; index++) {
    const made = await make(index);
    if (made !== null && made.sheets.length > 0) all.push(made);
  }
  close();
}, 240_000);

afterAll(() => {
  all = [];
});

test("there are enough of them", () => {
  expect(all.length).toBeGreaterThanOrEqual(12);
});

/** The last row of the numbers of one sheet: the statuses in the current period. */
function numbersOf(texts: readonly (readonly string[])[]): number[] {
  const equation = texts.flat().find((text) => /klart \+ .* = \d+ rader: stämmer/u.test(text)) ?? "";
  return (equation.match(/\d+/gu) ?? []).map(Number);
}

test("every sheet's equation holds with the core's totals", () => {
  for (const { sheets, counted } of all) {
    const perTable = sheets.filter(({ texts }) => numbersOf(texts).length > 0);
    expect(perTable.map(({ texts }) => numbersOf(texts))).toEqual(counted);
  }
});

(hasLibreOffice() ? test : test.skip)(
  "LibreOffice works out the same in every cell",
  () => {
    const sheets = recalculated(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])));
    let compared = 0;
    for (const { name, sheets: made } of all) {
      for (const { sheetName, texts } of made) {
        const theirs = sheets.get(`${name}-${sheetName}`.normalize("NFC")) ?? [];
        const ours = texts.map((row) => row.map((text) => text.trim()));
        theirs.forEach((row, index) => {
          row.forEach((text, column) => {
            compared++;
            expect(`${name} ${index + 1}:${column} ${text.trim()}`).toBe(
              `${name} ${index + 1}:${column} ${ours[index]?.[column] ?? ""}`,
            );
          });
        });
      }
    }
    expect(compared).toBeGreaterThan(2000);
  },
  120_000,
);

describe("as exported, a summary", () => {
  /** Our sheets are those that hold tables. */
  const ownSheets = () =>
    all.flatMap(({ bytes }) =>
      Object.entries(partsOf(bytes)).filter(
        ([part, xml]) => /^xl\/worksheets\/sheet/u.test(part) && xml.includes("<tableParts"),
      ),
    );

  test("has no merged cells, a frozen title, a landscape page of one page's width, and its own foot", () => {
    const sheets = ownSheets();
    expect(sheets.length).toBeGreaterThanOrEqual(12);
    for (const [, xml] of sheets) {
      expect(xml).not.toContain("<mergeCell");
      expect(xml).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/u);
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/u);
      expect(xml).toMatch(/fitToHeight="0"|fitToWidth="1"/u);
      expect(xml).toContain("Sida &amp;P av &amp;N");
    }
  });

  test("has tables with names, and headers that are texts of their own, none of them blank", () => {
    const tables = all.flatMap(({ bytes }) =>
      Object.entries(partsOf(bytes)).filter(([part]) => /^xl\/tables\//u.test(part)),
    );
    expect(tables.length).toBeGreaterThan(50);
    for (const [, xml] of tables) {
      expect(xml).toMatch(/displayName="Avstamt_/u);
      expect(xml).not.toContain('headerRowCount="0"');
      const names = [...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/gu)].map(([, name = ""]) => name);
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter((name) => name.trim() === "")).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });

  test("has text that stands out from its cell, 4.5 to 1 at least", () => {
    const contrasts = all.flatMap(({ bytes }) => {
      const parts = partsOf(bytes);
      const styles = inksOf(parts["xl/styles.xml"] ?? "");
      const sheets = Object.values(parts).filter((xml) => xml.includes("<worksheet") && xml.includes("<tableParts"));
      const used = new Set(
        sheets.flatMap((xml) => [...xml.matchAll(/<c [^>]*\bs="(\d+)"/gu)].map(([, s]) => Number(s))),
      );
      return [...used].map((style) => styles[style] ?? { ink: "", paper: "" });
    });
    // The title's dark on white, white on the header's teal, quiet grey and teal: otherwise nothing was compared.
    expect(new Set(contrasts.map(({ ink, paper }) => `${ink} on ${paper}`)).size).toBeGreaterThanOrEqual(4);
    expect(contrasts.filter(({ ink, paper }) => !(contrast(ink, paper) >= 4.5))).toEqual([]);
  });
});

interface Inked {
  /** Red, green and blue as six hexadecimal digits. */
  readonly ink: string;
  readonly paper: string;
}

/** Each cell style of a workbook: black on white where it says nothing else. */
function inksOf(stylesXml: string): Inked[] {
  const within = (tag: string) => new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, "u").exec(stylesXml)?.[0] ?? "";
  const each = (xml: string, tag: string) =>
    xml.match(new RegExp(`<${tag}(?: [^>]*?)?(?:/>|>[\\s\\S]*?</${tag}>)`, "gu")) ?? [];
  const rgbIn = (xml = "", tag: string) => new RegExp(`<${tag} rgb="(?:FF)?([0-9A-Fa-f]{6})"`, "u").exec(xml)?.[1];
  const [fonts, fills] = [each(within("fonts"), "font"), each(within("fills"), "fill")];
  return each(within("cellXfs"), "xf").map((xf) => {
    const index = (name: string) => Number(new RegExp(`${name}="(\\d+)"`, "u").exec(xf)?.[1] ?? 0);
    return {
      ink: rgbIn(fonts[index("fontId")], "color") ?? "000000",
      paper: rgbIn(fills[index("fillId")], "fgColor") ?? "FFFFFF",
    };
  });
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(rgb: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((start) => {
    const part = parseInt(rgb.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
