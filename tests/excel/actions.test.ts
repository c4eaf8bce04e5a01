/**
 * The three actions against the embedded Excel: Microsoft's own client, talking to our host over its own protocol. Each
 * round trip is counted at the bridge.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { changeSettings, checkWorkbook, createSummary, setHighlight } from "../../src/excel/actions";
import { readSelectedRow } from "../../src/excel/read-selected-row";
import { toHostError } from "../../src/excel/host-errors";
import { leftToDo } from "../../src/core/check";
import { cellName } from "../../src/core/address";
import { highlightMarker } from "../../src/core/plan/highlight";
import { noSettings } from "../../src/core/settings";
import { messagesFor } from "../../src/messages";
import { summaryWording } from "../../src/messages/summary-wording";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";
import { Book } from "../../src/workbench/book/book";
import { header } from "../builders/grid";

const sample = readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx"));
const time = "2023-12-31 14:05";
const wording = summaryWording(messagesFor("sv-SE"), "1.2.3");

let opened: OpenedExcel | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
});

/** Opens a workbook in the embedded Excel, and gives the code under test its global. */
async function open(workbook: Uint8Array | Book, options: Parameters<typeof openExcel>[1] = {}): Promise<OpenedExcel> {
  opened = await openExcel(workbook, options);
  Object.assign(globalThis, { Excel: opened.Excel });
  return opened;
}

/** A workbook of one sheet, "Blad1", that holds these rows. */
function bookOf(rows: readonly (readonly (string | number)[])[]): Book {
  const book = Book.empty("Blad1");
  const sheetId = book.model.getters.getActiveSheetId();
  book.write(
    sheetId,
    rows.flatMap((row, index) =>
      row.map((value, column) => ({ row: index, column, value: value === "" ? null : value })),
    ),
  );
  return book;
}

/** What a sheet shows, as rows of displayed texts. */
function textsOf({ book }: OpenedExcel, sheetName: string): string[][] {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheetName) ?? "";
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => book.cell(sheetId, row, column).text),
  );
}

async function roundTrips<Result>(excel: OpenedExcel, work: () => Promise<Result>): Promise<[Result, number]> {
  const before = excel.host.trips.count;
  const result = await work();
  return [result, excel.host.trips.count - before];
}

/** The first table of the workbook, `null` where there is none. */
const check = async (excel: OpenedExcel) =>
  (await excel.Excel.run((context) => checkWorkbook(context))).tables[0] ?? null;
const highlight = async (excel: OpenedExcel, on?: boolean) =>
  (await excel.Excel.run((context) => setHighlight(context, on))).checked;
const summarise = async (excel: OpenedExcel) => {
  const { workbook, written } = await excel.Excel.run((context) => createSummary(context, wording, time));
  const [shown = null] = written;
  return shown === null ? null : { written: shown, checked: workbook.tables[0] ?? null };
};

describe("the sample", () => {
  test("is checked in three round trips", async () => {
    const excel = await open(sample);
    const [checked, trips] = await roundTrips(excel, () => check(excel));
    expect(trips).toBeLessThanOrEqual(3);
    expect(checked?.totals.periods.map(({ done, onPlan, deviation }) => [done, onPlan, deviation])).toEqual([
      [1, 24, 2],
      [2, 21, 4],
      [17, 0, 10],
    ]);
    expect(checked?.totals.goals).toHaveLength(6);
    expect(checked?.followUp.claim?.stated).toEqual({ total: 27, done: 17, notDone: 10 });
    expect(checked?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      Array.from({ length: 6 }, () => "late-surprise info"),
    );
  });

  test("is highlighted in one round trip more, never twice, and without a trace when switched off", async () => {
    const excel = await open(sample);
    const before = await excel.book.save();
    const [on, trips] = await roundTrips(excel, () => highlight(excel));
    expect(trips).toBeLessThanOrEqual(4);
    expect(on?.highlighted).toBe(true);
    await highlight(excel, true);
    expect(await ownFormats(excel)).toHaveLength(1);
    const off = await highlight(excel);
    expect(off?.highlighted).toBe(false);
    expect(Buffer.from(await excel.book.save()).equals(Buffer.from(before))).toBe(true);
  });

  test("is summed up in two round trips more, with the numbers of the check", async () => {
    const excel = await open(sample);
    const [result, trips] = await roundTrips(excel, () => summarise(excel));
    expect(trips).toBeLessThanOrEqual(5);
    expect(result?.written).toEqual({ sheetName: "Sammanfattning", takenName: null });
    const rows = textsOf(excel, "Sammanfattning");
    const row = (label: string) => rows.find(([first]) => first === label)?.slice(1, 7);
    expect(row("Klart")).toEqual(["1", "2", "17", "4 %", "7 %", "63 %"]);
    expect(row("Enligt plan")).toEqual(["24", "21", "0", "89 %", "78 %", "0 %"]);
    expect(row("Avvikelse från plan")).toEqual(["2", "4", "10", "7 %", "15 %", "37 %"]);
    expect(row("Bra att leva och bo")).toEqual(["8", "0", "9", "0", "17", "47 %"]);
    expect(rows.flat()).toContain("17 klart + 0 enligt plan + 10 avvikelse + 0 övriga = 27 rader: stämmer");
    expect(rows.flat()).toContain("Slutraden stämmer: 27 stycken: 17 klart, 10 ej klara");
  });

  test("is summed up on the same sheet again, with nothing changed", async () => {
    const excel = await open(sample);
    await summarise(excel);
    const first = await excel.book.save();
    const again = await summarise(excel);
    expect(again?.written).toEqual({ sheetName: "Sammanfattning", takenName: null });
    expect(Buffer.from(await excel.book.save()).equals(Buffer.from(first))).toBe(true);
  });

  test("its summary follows an edit without the add-in", async () => {
    const excel = await open(sample);
    await summarise(excel);
    await type(excel, "Utvecklingsåtaganden", "F2", "Avvikelse från plan");
    const rows = textsOf(excel, "Sammanfattning");
    expect(rows.find(([first]) => first === "Klart")?.[3]).toBe("16");
    expect(rows.flat()).toContain("16 klart + 0 enligt plan + 11 avvikelse + 0 övriga = 27 rader: stämmer");
    expect(rows.flat()).toContain("Slutraden stämmer inte: 27 stycken: 17 klart, 10 ej klara");
  });

  test("its equation turns false when a commitment is added below the table", async () => {
    const excel = await open(sample);
    await summarise(excel);
    await type(excel, "Utvecklingsåtaganden", "C29", "Ett åtagande till");
    expect(textsOf(excel, "Sammanfattning").flat()).toContain(
      "17 klart + 0 enligt plan + 10 avvikelse + 0 övriga är inte 28 rader: tabellen har vuxit, skapa sammanfattningen igen",
    );
  });

  test("is not mistaken for its own summary when that sheet is active", async () => {
    const excel = await open(sample);
    await summarise(excel);
    expect((await check(excel))?.followUp.sheetName).toBe("Utvecklingsåtaganden");
  });
});

describe("statuses in other spellings", () => {
  const odd = [
    "klart ",
    "Enligt\u00a0plan",
    "AVVIKELSE från plan",
    "Kl\u200bart",
    "Enligt\nplan",
    "Avvikelse fra\u030an\u2009plan",
  ];

  test("are counted by the sheet's formulas as the check counts them", async () => {
    const excel = await open(
      bookOf([header, ...odd.map((status, index) => ["Mål", "Delmål", `Åtagande ${index}`, status])]),
    );
    const result = await summarise(excel);
    expect(result?.checked?.totals.current).toMatchObject({ done: 2, onPlan: 2, deviation: 2 });
    expect(textsOf(excel, "Sammanfattning").find(([first]) => first === "Klart")?.[1]).toBe("2");
  });
});

describe("what somebody else made", () => {
  test("a sheet of the same name is left alone", async () => {
    const excel = await open(sample);
    await excel.Excel.run(async (context) => {
      const theirs = context.workbook.worksheets.add("Sammanfattning");
      theirs.getRange("A1").values = [["Vår egen"]];
      await context.sync();
    });
    const result = await summarise(excel);
    expect(result?.written).toEqual({ sheetName: "Sammanfattning (2)", takenName: "Sammanfattning" });
    expect(textsOf(excel, "Sammanfattning")[0]?.[0]).toBe("Vår egen");
  });

  test("our sheet is found again when it has been renamed", async () => {
    const excel = await open(sample);
    await summarise(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sammanfattning").name = "Till nämnden";
      await context.sync();
    });
    expect((await summarise(excel))?.written).toEqual({ sheetName: "Till nämnden", takenName: null });
  });

  test("our sheet is made anew when it has been deleted", async () => {
    const excel = await open(sample);
    await summarise(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sammanfattning").delete();
      await context.sync();
    });
    expect((await summarise(excel))?.written).toEqual({ sheetName: "Sammanfattning", takenName: null });
  });

  test("notes below our block are moved down when the block grows", async () => {
    const excel = await open(sample);
    await summarise(excel);
    const length = textsOf(excel, "Sammanfattning").findLastIndex((row) => row.some((text) => text !== "")) + 1;
    await type(excel, "Sammanfattning", cellName(length + 1, 0), "Min anteckning");
    await type(excel, "Utvecklingsåtaganden", "F2", "Avvikelse från plan");
    await summarise(excel);
    const rows = textsOf(excel, "Sammanfattning");
    const last = rows.findLastIndex((row) => row.some((text) => text !== ""));
    expect(last).toBeGreaterThan(length + 1);
    expect(rows[last]?.[0]).toBe("Min anteckning");
    expect(rows[last - 1]?.join("")).toBe("");
    expect(rows.flat()).toContain("Avvikelser (11), fryst lista");
  });

  test("a conditional format of the user's own stays when ours is switched on and off", async () => {
    const excel = await open(sample);
    await excel.Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getItem("Utvecklingsåtaganden")
        .getRange("D2:F28")
        .conditionalFormats.add("Custom");
      format.custom.rule.formula = '=D2="Klart"';
      format.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    const before = await excel.book.save();
    await highlight(excel);
    await highlight(excel);
    expect(Buffer.from(await excel.book.save()).equals(Buffer.from(before))).toBe(true);
  });
});

describe("cell text is data", () => {
  const typed = ["=1+1", "+46 70 123", "'citat", "00123", "12 %", "#N/A", "-", "@namn", "TRUE", "1 mars"];

  test("the summary shows a commitment's text as it is typed", async () => {
    const book = Book.empty("Blad1");
    const sheetId = book.model.getters.getActiveSheetId();
    const rows = [header, ...typed.map((text) => ["Mål", "Delmål", text, "Avvikelse från plan"])];
    book.write(
      sheetId,
      rows.flatMap((row, index) => row.map((value, column) => ({ row: index, column, value }))),
    );
    const excel = await open(book);
    await summarise(excel);
    const rowsShown = textsOf(excel, "Sammanfattning");
    const top = rowsShown.findIndex(([first]) => first === "Utvecklingsåtagande");
    expect(rowsShown.slice(top + 1, top + 1 + typed.length).map(([first]) => first)).toEqual(typed);
  });
});

describe("a workbook that refuses", () => {
  const codeOf = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return "nothing";
    } catch (thrown) {
      const error = toHostError(thrown);
      return error instanceof Error && "code" in error ? error.code : String(error);
    }
  };

  test("while a cell is being edited", async () => {
    const excel = await open(sample);
    excel.host.cellEditing = true;
    expect(await codeOf(() => check(excel))).toBe("cellEditing");
  });

  test("a protected sheet is checked, not highlighted, and its summary goes to its own sheet", async () => {
    const excel = await open(sample);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Utvecklingsåtaganden").protection.protect();
      await context.sync();
    });
    expect(leftToDo((await check(excel))?.findings ?? [])).toEqual([]);
    const before = await excel.book.save();
    expect(await codeOf(() => highlight(excel))).toBe("sheetProtected");
    expect(Buffer.from(await excel.book.save()).equals(Buffer.from(before))).toBe(true);
    expect((await summarise(excel))?.written.sheetName).toBe("Sammanfattning");
  });

  test("a protected structure takes no new sheet", async () => {
    const excel = await open(sample);
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await excel.book.save();
    expect(await codeOf(() => summarise(excel))).toBe("structureProtected");
    expect(Buffer.from(await excel.book.save()).equals(Buffer.from(before))).toBe(true);
  });
});

test("a workbook without a table is answered with nothing, and nothing is written", async () => {
  const excel = await open(bookOf([["Hej"], ["Budget", 12]]));
  const before = await excel.book.save();
  expect(await check(excel)).toBeNull();
  expect(await highlight(excel)).toBeNull();
  expect(await summarise(excel)).toBeNull();
  expect(Buffer.from(await excel.book.save()).equals(Buffer.from(before))).toBe(true);
});

test("an empty workbook has no table", async () => {
  expect(await check(await open(Book.empty()))).toBeNull();
});

/** The formulas of the custom conditional formats that carry our marker. */
async function ownFormats(excel: OpenedExcel, sheetName = "Utvecklingsåtaganden"): Promise<string[]> {
  return excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheetName).getRange().conditionalFormats;
    formats.load({ type: true, customOrNullObject: { rule: { formula: true } } });
    await context.sync();
    return formats.items
      .map(({ customOrNullObject }) => customOrNullObject.rule.formula)
      .filter((formula) => formula.includes(highlightMarker));
  });
}

async function type(excel: OpenedExcel, sheetName: string, cell: string, value: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(cell).values = [[value]];
    await context.sync();
  });
}

describe("several tables", () => {
  const two = () => {
    const rows = [header, ["Mål", "Delmål", "Ett", "Klart"], ["Mål", "Delmål", "Två", "Avvikelse från plan"]];
    return bookOf([["Nämnd A"], ...rows, [], ["Nämnd B"], ...rows, ["Mål", "Delmål", "Tre", "Avvikelse från plan"]]);
  };

  test("are all checked", async () => {
    const excel = await open(two());
    const { tables } = await excel.Excel.run((context) => checkWorkbook(context));
    expect(tables.map(({ key, totals }) => [key, totals.commitments])).toEqual([
      ["'Blad1'!A2", 2],
      ["'Blad1'!A7", 3],
    ]);
  });

  test("of one sheet are highlighted together", async () => {
    const excel = await open(two());
    const { workbook } = await excel.Excel.run((context) => setHighlight(context, true));
    expect(workbook.tables.map(({ highlighted }) => highlighted)).toEqual([true, true]);
    const off = await excel.Excel.run((context) => setHighlight(context));
    expect(off.workbook.tables.map(({ highlighted }) => highlighted)).toEqual([false, false]);
  });

  test("a highlight of another period than the current is no highlight of the deviating rows, and is renewed", async () => {
    const rows = [["Mål", "Delmål", "Ett", "Avvikelse från plan", ""]];
    const excel = await open(bookOf([[...header.slice(0, 3), "Status delår 1", "Status helår"], ...rows]));
    expect((await highlight(excel, true))?.highlighted).toBe(true);
    expect((await check(excel))?.highlighted).toBe(true);
    await type(excel, "Blad1", "E2", "Klart");
    expect((await check(excel))?.highlighted).toBe(false);
    await highlight(excel);
    expect((await check(excel))?.highlighted).toBe(true);
    expect(await ownFormats(excel, "Blad1")).toHaveLength(1);
    await highlight(excel);
    expect(await ownFormats(excel, "Blad1")).toEqual([]);
  });

  test("a highlight that rows have been put in above is still one", async () => {
    const excel = await open(bookOf([header, ["Mål", "Delmål", "Ett", "Avvikelse från plan"]]));
    await highlight(excel, true);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("1:2").insert("Down");
      await context.sync();
    });
    expect((await check(excel))?.highlighted).toBe(true);
  });

  test("a cell full of odd characters keeps neither the highlight nor the summary from being made", async () => {
    const spaces = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\v\f\u1680";
    const marks = [...Array(70).keys()].map(
      (kind) => `${String.fromCharCode(97 + (kind % 26))}${"\u0301\u0302".repeat(kind)}`,
    );
    const odd = `${spaces}${marks.join("")}${"e\u0301".repeat(9000)}`;
    const rows = [odd, `Avvikelse${spaces}från${spaces}plan`, "Klart"].map((status, row) => [
      "Mål",
      "Delmål",
      `Nr ${row}`,
      status,
    ]);
    const excel = await open(bookOf([header, ...rows]));
    expect((await highlight(excel, true))?.highlighted).toBe(true);
    await summarise(excel);
    expect(textsOf(excel, "Sammanfattning").find(([first]) => first === "Avvikelse från plan")?.[1]).toBe("1");
  });

  test("nothing is written for one that is no longer there", async () => {
    const excel = await open(two());
    const before = await excel.book.save();
    const gone = () => excel.Excel.run((context) => setHighlight(context, true, { table: "'Blad1'!A99" }));
    await expect(gone()).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect(Buffer.from(await excel.book.save()).equals(Buffer.from(before))).toBe(true);
  });
});

describe("what the user has decided", () => {
  test("is kept in the workbook, shared with whoever opens it, and forgotten without a trace", async () => {
    const excel = await open(bookOf([header, ["Mål", "Delmål", "Ett", "Pågår"], ["Mål", "Delmål", "Två", "Klart"]]));
    const before = await excel.book.save();
    const settings = { ...noSettings, words: [{ text: "Pågår", countsAs: "onPlan" }] } as const;
    const decided = await excel.Excel.run((context) => changeSettings(context, settings));
    expect(decided.tables[0]?.totals.current).toMatchObject({ done: 1, onPlan: 1, unknown: 0 });
    const colleague = await open(await excel.book.save());
    const theirs = await colleague.Excel.run((context) => checkWorkbook(context));
    expect(theirs.settings).toEqual(settings);
    await colleague.Excel.run((context) => changeSettings(context, noSettings));
    const after = await colleague.book.save();
    expect(Object.keys(unzipSync(after)).sort()).toEqual(Object.keys(unzipSync(before)).sort());
  });

  test("counts in the summary's formulas and in the highlight", async () => {
    const excel = await open(bookOf([header, ["Mål", "Delmål", "Ett", "Försenad"], ["Mål", "Delmål", "Två", "Klart"]]));
    const settings = { ...noSettings, words: [{ text: "Försenad", countsAs: "deviation" }] } as const;
    await excel.Excel.run((context) => changeSettings(context, settings));
    await summarise(excel);
    expect(textsOf(excel, "Sammanfattning").find(([first]) => first === "Avvikelse från plan")?.[1]).toBe("1");
    await highlight(excel, true);
    expect((await ownFormats(excel, "Blad1"))[0]).toContain('="Försenad"');
  });
});

test("the selected row is read as headers, in two round trips", async () => {
  const excel = await open(bookOf([["Vår lista"], ["Vad ", "Vem", "", "Läget", 45016], ["Ett", "Ann", "", "Klart"]]));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("E2").numberFormat = [["d mmm"]];
    sheet.getRange("B2").select();
    await context.sync();
  });
  const [row, trips] = await roundTrips(excel, () => excel.Excel.run(readSelectedRow));
  expect(row).toEqual({ sheetName: "Blad1", headers: ["Vad", "Vem", "Läget", "2023-03-31"] });
  expect(trips).toBe(2);
});
