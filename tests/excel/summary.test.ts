/**
 * The summary sheet as Excel holds it: Microsoft's own client against our host. What stands on the sheet, what a second
 * summary leaves alone, and what of the reader's survives.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { archiveSummary, changeSettings, checkWorkbook, createSummary, takeBack } from "../../src/excel/actions";
import { palette } from "../../src/core/plan/palette";
import { noSettings } from "../../src/core/settings";
import { messagesFor } from "../../src/messages";
import { summaryWording } from "../../src/messages/summary-wording";
import { header } from "../builders/grid";
import { bookOf, change, close, codeOf, open, run, saved, sheetIdOf, tripsOf, type, type OpenedExcel } from "./opened";

const sample = readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx"));
const wording = summaryWording(messagesFor("sv-SE"), "1.2.3");
const time = "2023-12-31 14:05";
const now = "2023-12-31T13:05:00.000Z";
const summarise = (at = time) => run((context) => createSummary(context, wording, at, { now }));

afterEach(close);

/** What a sheet shows, as rows of displayed texts. */
function textsOf({ book }: OpenedExcel, sheetName: string): string[][] {
  const { getters } = book.model;
  const sheetId = sheetIdOf(book, sheetName);
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: getters.getNumberCols(sheetId) }, (_cell, column) => book.cell(sheetId, row, column).text),
  );
}

interface Standing {
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly { readonly name: string; readonly title: string; readonly series: readonly string[] }[];
}

/** The tables and charts of a sheet, as Excel tells them. */
async function standing(sheetName: string): Promise<Standing> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.tables.load({ name: true });
    sheet.charts.load({ name: true, title: { text: true } });
    await context.sync();
    const ranges = sheet.tables.items.map((table) => table.getRange());
    ranges.forEach((range) => range.load({ address: true }));
    const series = sheet.charts.items.map((chart) => chart.series);
    series.forEach((all) => all.load({ name: true }));
    await context.sync();
    return {
      tables: sheet.tables.items.map(({ name }, index) => ({
        name: name.replace(/_[a-z0-9]+$/u, ""),
        address: ranges[index]?.address.split("!")[1] ?? "",
      })),
      charts: sheet.charts.items.map(({ name, title }, index) => ({
        name,
        title: title.text,
        series: series[index]?.items.map((one) => one.name) ?? [],
      })),
    };
  });
}

describe("the sample's summary", () => {
  test("takes three round trips beyond its check, twice", async () => {
    const excel = await open(sample);
    expect(await tripsOf(excel, summarise)).toBeLessThanOrEqual(6);
    expect(await tripsOf(excel, summarise)).toBeLessThanOrEqual(6);
  });

  test("has named tables and two charts whose titles state the finding", async () => {
    await open(sample);
    await summarise();
    const { tables, charts } = await standing("Sammanfattning");
    expect(tables.map(({ name }) => name)).toEqual([
      "Avstamt_Status",
      "Avstamt_Mal",
      "Avstamt_Delmal",
      "Avstamt_Rorelse",
      "Avstamt_Matris",
      "Avstamt_Avvikelser",
    ]);
    expect(charts).toEqual([
      {
        name: "Avstämt mål",
        title: "9 av 10 avvikelser finns under Bra att leva och bo.",
        series: ["Klart", "Enligt plan", "Avvikelse", "Övriga"],
      },
      {
        name: "Avstämt status",
        title: "Status per period – klara: 1 i delår 1, 2 i delår 2 och 17 i helår",
        series: ["Klart", "Enligt plan", "Avvikelse från plan", "Övriga"],
      },
    ]);
  });

  test("is the same workbook when it is made again", async () => {
    const excel = await open(sample);
    await summarise();
    const first = await saved(excel);
    await summarise();
    expect(await saved(excel)).toBe(first);
  });

  test("says nothing of its own age when it is made again after an edit, and its copy for the archive neither", async () => {
    const excel = await open(sample);
    await summarise();
    type(excel, "F2", A, "Utvecklingsåtaganden");
    expect(textsOf(excel, "Sammanfattning")[2]?.[0]).toBe("Tabellen har ändrats. Kontrollera igen.");
    const { title } = messagesFor("sv-SE").rules["summary-current"];
    await run((context) => archiveSummary(context, wording, time, { now }));
    await summarise();
    for (const sheetName of ["Sammanfattning", "Arkiv 2023-12-31"]) {
      const texts = textsOf(excel, sheetName);
      // The closing line, which says 17, is all that is left.
      expect(texts[2]?.[0]).toBe("1 sak kvar före rapportering (se nedan, fryst 2023-12-31 14:05)");
      expect(texts.flat()).not.toContain(title);
    }
  });

  test("changes in its time stamp alone when time has passed", async () => {
    const excel = await open(sample);
    await summarise();
    const before = textsOf(excel, "Sammanfattning");
    await summarise("2024-01-02 08:00");
    const changed = textsOf(excel, "Sammanfattning").flatMap((row, index) =>
      row.filter((text, column) => text !== before[index]?.[column]),
    );
    expect(changed).toEqual([expect.stringContaining("skapad 2024-01-02 08:00")]);
  });
});

const A = "Avvikelse från plan";
const rowsOf = (...names: string[]) => names.map((name) => ["Mål A", "Delmål A", name, "Enligt plan", A]);
const two = header.slice(0, 5);

/** The notes on the summary, by the commitments they stand beside. */
function notesOf(excel: OpenedExcel): Record<string, string> {
  const rows = textsOf(excel, "Sammanfattning");
  const notes = rows.flatMap((heads, top) => {
    const column = heads.indexOf("Egen anteckning");
    if (column < 0) return [];
    const end = rows.findIndex((row, index) => index > top && row.every((text) => text === ""));
    return rows
      .slice(top + 1, end < 0 ? undefined : end)
      .filter((row) => row[column] !== "")
      .map((row): [string, string] => [row[0] ?? "", row[column] ?? ""]);
  });
  return Object.fromEntries(notes);
}

/** Writes a note beside a commitment of the summary. */
function note(excel: OpenedExcel, commitment: string, text: string): void {
  const rows = textsOf(excel, "Sammanfattning");
  const column = rows.find((row) => row.includes("Egen anteckning"))?.indexOf("Egen anteckning") ?? 0;
  const row = rows.findLastIndex(([first]) => first === commitment);
  excel.book.write(sheetIdOf(excel.book, "Sammanfattning"), [{ row, column, value: text }]);
}

describe("the reader's notes survive", () => {
  test("a summary made again", async () => {
    const excel = await open(bookOf([two, ...rowsOf("Ett", "Två")]));
    await summarise();
    note(excel, "Två", "ring Åsa");
    await summarise();
    expect(notesOf(excel)).toEqual({ Två: "ring Åsa" });
  });

  test("rows that are inserted, deleted, sorted and reworded", async () => {
    const excel = await open(bookOf([two, ...rowsOf("Ett", "Bygga om biblioteket", "Tre")]));
    await summarise();
    note(excel, "Ett", "första");
    note(excel, "Bygga om biblioteket", "andra");
    note(excel, "Tre", "tredje");
    await change(excel, (sheet) => {
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2:E5").values = rowsOf("Nytt", "Tre", "Bygga om biblioteket i Flen", "Ett").map((row) => [
        ...row,
      ]);
    });
    await summarise();
    expect(notesOf(excel)).toEqual({ Ett: "första", "Bygga om biblioteket i Flen": "andra", Tre: "tredje" });
  });

  test("a commitment that recovers, and find their way back when it deviates again", async () => {
    const excel = await open(bookOf([two, ...rowsOf("Ett", "Två")]));
    await summarise();
    note(excel, "Två", "ring Åsa");
    type(excel, "E3", "Klart");
    await summarise();
    expect(textsOf(excel, "Sammanfattning").flat()).toContain(wording.words.orphanedNotes);
    expect(notesOf(excel)).toEqual({ Två: "ring Åsa" });
    type(excel, "E3", A);
    await summarise();
    expect(textsOf(excel, "Sammanfattning").flat()).not.toContain(wording.words.orphanedNotes);
    expect(notesOf(excel)).toEqual({ Två: "ring Åsa" });
  });

  test("every deviation recovering", async () => {
    const excel = await open(bookOf([two, ...rowsOf("Ett")]));
    await summarise();
    note(excel, "Ett", "=1+1");
    type(excel, "E2", "Klart");
    await summarise();
    await summarise();
    expect(notesOf(excel)).toEqual({ Ett: "=1+1" });
  });
});

describe("several tables", () => {
  const board = (name: string, ...names: string[]) => [
    [name],
    two,
    ...rowsOf(...names),
    ["Mål B", "Delmål B", "Klar", "Klart", "Klart"],
  ];

  test("get a sheet each and one over them all, which is shown", async () => {
    const excel = await open(bookOf([...board("Nämnd A", "Ett"), [], ...board("Nämnd B", "Ett", "Två")]));
    const { written } = await summarise();
    expect(written.map(({ sheetName }) => sheetName)).toEqual([
      "Sammanfattning alla",
      "Sammanfattning Blad1 (1)",
      "Sammanfattning Blad1 (2)",
    ]);
    expect(textsOf(excel, "Sammanfattning Blad1 (2)")[0]?.[0]).toBe("Sammanfattning – Blad1 (2), delår 2");
    const total = textsOf(excel, "Sammanfattning alla");
    expect(total.find(([first]) => first === "Summa")?.slice(2, 9)).toEqual(["2", "0", "3", "0", "5", "40 %", "0"]);
    expect(total.flat()).toContain(
      "Av 5 utvecklingsåtaganden är 2 klara (40 %), 0 enligt plan (0 %) och 3 avviker (60 %).",
    );
    expect(total[2]?.[0]).toBe("Klart att rapportera: alla 2 tabeller");
    type(excel, "E3", "Klart");
    const after = textsOf(excel, "Sammanfattning alla");
    expect(after.find(([first]) => first === "Summa")?.[2]).toBe("3");
    expect(after[2]?.[0]).toBe("Någon tabell har ändrats. Kontrollera igen.");
  });

  test("are ready together only when each of them is, and not when one has grown", async () => {
    const excel = await open(bookOf([...board("Nämnd A", "Ett"), [], [], ...board("Nämnd B", "Ett", "Två")]));
    type(excel, "E3", "Avviklse från plan");
    await summarise();
    const left = textsOf(excel, "Sammanfattning alla");
    expect(left[2]?.[0]).toBe("1 sak kvar före rapportering, i 1 av 2 tabeller (fryst 2023-12-31 14:05)");
    expect(left.slice(6, 9).map((row) => row[8])).toEqual(["1", "0", "1"]);
    type(excel, "E3", A);
    await summarise();
    expect(textsOf(excel, "Sammanfattning alla")[2]?.[0]).toBe("Klart att rapportera: alla 2 tabeller");
    type(excel, "C5", "Ett åtagande till");
    expect(textsOf(excel, "Sammanfattning alla")[2]?.[0]).toBe("Någon tabell har ändrats. Kontrollera igen.");
  });

  test("hidden ones are left out with a word", async () => {
    const excel = await open(bookOf([...board("Nämnd A", "Ett"), [], ...board("Nämnd B", "Ett", "Två")]));
    await change(excel, (_, { workbook }) => {
      const archive = workbook.worksheets.add("Arkiv");
      archive.getRange("A1:E2").values = [two, ...rowsOf("Gammal")];
      archive.visibility = "Hidden";
    });
    await summarise();
    const texts = textsOf(excel, "Sammanfattning alla").flat();
    expect(texts).toContain("Dolda blad är inte inräknade: Arkiv");
    expect(texts).not.toContain("Arkiv");
  });
});

test("what is known of a hidden sheet's summary stays known", async () => {
  const excel = await open(bookOf([two, ...rowsOf("Ett")]));
  await change(excel, (_, { workbook }) => {
    workbook.worksheets.add("Andra").getRange("A1:E2").values = [two, ...rowsOf("Två")].map((row) => [...row]);
  });
  await summarise();
  const setVisibility = (visibility: "Hidden" | "Visible") =>
    change(excel, (_, { workbook }) => {
      workbook.worksheets.getItem("Andra").visibility = visibility;
    });
  await setVisibility("Hidden");
  await summarise();
  await setVisibility("Visible");
  type(excel, "E2", "Klart", "Andra");
  const { tables } = await run((context) => checkWorkbook(context));
  const told = tables.map(({ followUp, findings }) => [
    followUp.sheetName,
    findings.some(({ rule }) => rule === "summary-current"),
  ]);
  expect(told).toEqual([
    ["Blad1", false],
    ["Andra", true],
  ]);
});

test("nothing is decided in a workbook that can only be viewed", async () => {
  await open(bookOf([two, ...rowsOf("Ett")]), { readOnly: true });
  const settings = { ...noSettings, rulesOff: ["late-surprise"] };
  expect(await codeOf(() => run((context) => changeSettings(context, settings)))).toBe("readOnly");
});

test("several tables stand in the order of their sheets, whichever is looked at", async () => {
  const excel = await open(bookOf([two, ...rowsOf("Ett")]));
  await change(excel, (_, { workbook }) => {
    const other = workbook.worksheets.add("Andra");
    other.getRange("A1:E2").values = [two, ...rowsOf("Två")];
    other.activate();
  });
  await summarise();
  const names = textsOf(excel, "Sammanfattning alla").map(([first]) => first);
  expect(names.indexOf("Blad1")).toBeGreaterThan(0);
  expect(names.indexOf("Andra")).toBe(names.indexOf("Blad1") + 1);
});

test("where the only table is on a hidden sheet, that is said and nothing is made", async () => {
  const excel = await open(bookOf([two, ...rowsOf("Ett")]));
  await change(excel, (sheet, { workbook }) => {
    workbook.worksheets.add("Framsida");
    sheet.visibility = "Hidden";
  });
  const before = await saved(excel);
  expect(await codeOf(summarise)).toBe("onlyHidden");
  expect(await saved(excel)).toBe(before);
});

test("rules that are switched off are named on every sheet, and on a copy for the archive", async () => {
  const board = (name: string) => [[name], two, ...rowsOf("Ett"), []];
  const excel = await open(bookOf([...board("Nämnd A"), ...board("Nämnd B")]));
  await run((context) => changeSettings(context, { ...noSettings, rulesOff: ["deviation-explained"] }));
  const { written } = await summarise();
  await run((context) => archiveSummary(context, wording, time, { now }));
  const { title } = messagesFor("sv-SE").rules["deviation-explained"];
  const said = [...written.map(({ sheetName }) => sheetName), "Arkiv 2023-12-31"].map(
    (sheetName) => textsOf(excel, sheetName)[3]?.[0],
  );
  expect(said).toEqual(Array(4).fill(`Avstängda regler (fryst ${time}): ${title}`));
});

test.each([
  ["sv-SE", "(33 %)", "33 %", "Status per period – klara: 0 i delår 1, 0 i delår 2 och 1 i helår"],
  ["en-GB", "(33%)", "33%", "Status per period – done: 0 in delår 1, 0 in delår 2 and 1 at helår"],
])("in %s shares are written alike in sentences and cells", async (language, said, share, heading) => {
  const excel = await open(bookOf([header, ...rowsOf("Ett", "Två", "Tre").map((row) => [...row, A])]));
  type(excel, "F2", "Klart");
  const words = summaryWording(messagesFor(language), "1.2.3");
  const { written } = await run((context) => createSummary(context, words, time, { now }));
  const texts = textsOf(excel, written[0]?.sheetName ?? "").flat();
  expect(texts.some((text) => text.includes(said))).toBe(true);
  expect(texts).toContain(share);
  expect(texts).toContain(heading);
});

test("what is left is told in another colour than what is ready", async () => {
  const inkOf = async (status: string) => {
    await open(bookOf([two, ...rowsOf("Ett").map((row) => [...row.slice(0, 4), status])]));
    await summarise();
    return run(async (context) => {
      const { font } = context.workbook.worksheets.getItem("Sammanfattning").getRange("A3").format;
      font.load({ color: true, bold: true });
      await context.sync();
      return [font.color, font.bold];
    });
  };
  expect([await inkOf(A), await inkOf("Klat")]).toEqual([
    [palette.accent, true],
    [palette.deviationInk, true],
  ]);
});

describe("a copy for the archive", () => {
  const archive = () => run((context) => archiveSummary(context, wording, time, { now }));

  test("stands still when the table changes, and is left alone by the next summary", async () => {
    const excel = await open(sample);
    expect((await archive()).written?.sheetName).toBe("Arkiv 2023-12-31");
    const before = textsOf(excel, "Arkiv 2023-12-31");
    expect(before.flat()).toContain("Av 27 utvecklingsåtaganden är 17 klara (63 %) och 10 ej klara.");
    type(excel, "F2", A, "Utvecklingsåtaganden");
    await summarise();
    expect(textsOf(excel, "Arkiv 2023-12-31")).toEqual(before);
    expect(textsOf(excel, "Sammanfattning").flat()).toContain(
      "16 klart + 0 enligt plan + 11 avvikelse + 0 övriga = 27 rader: stämmer",
    );
  });

  test("holds what the reader has written on the summary", async () => {
    const excel = await open(bookOf([two, ...rowsOf("Ett")]));
    await summarise();
    const rows = textsOf(excel, "Sammanfattning");
    const row = rows.findIndex((texts) => texts.includes("Egen anteckning"));
    const column = rows[row]?.indexOf("Egen anteckning") ?? 0;
    type(excel, `${String.fromCharCode(65 + column)}${row + 2}`, "Prata med Ann", "Sammanfattning");
    await archive();
    expect(textsOf(excel, "Arkiv 2023-12-31").flat()).toContain("Prata med Ann");
  });

  test("holds no formula, and is no table to be checked", async () => {
    const excel = await open(sample);
    await archive();
    const formulas = await run(async (context) => {
      const used = context.workbook.worksheets.getItem("Arkiv 2023-12-31").getUsedRange();
      used.load({ formulas: true });
      await context.sync();
      return used.formulas.flat().filter((one) => String(one).startsWith("="));
    });
    expect(formulas).toEqual([]);
    expect((await run(checkWorkbook)).tables).toHaveLength(1);
    expect((await archive()).written?.sheetName).toBe("Arkiv 2023-12-31 (2)");
    expect(excel.book.model.getters.getSheetIds()).toHaveLength(3);
  });
});

test("a summary taken back leaves nothing of itself", async () => {
  const excel = await open(sample);
  const before = await saved(excel);
  await summarise();
  await run((context) => takeBack(context, "all"));
  expect(await saved(excel)).toBe(before);
});

test("20,000 rows of which 1,000 deviate are summed up with less than a megabyte written", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [
    `Mål ${Math.floor(index / 1000)}`,
    `Delmål ${Math.floor(index / 200)}`,
    `Utvecklingsåtagande nummer ${index} med en text av vanlig längd`,
    "Enligt plan",
    index % 20 === 0 ? A : "Klart",
  ]);
  const excel = await open(bookOf([two, ...rows]));
  const before = excel.host.trips.bytesOut;
  // What is written is weighed and then refused: working it all out is the workbook's business, and takes the stand-in long.
  excel.host.beforeTrip = ({ names }) =>
    names.includes("FreezePanes") ? { kind: "refuse", code: "GeneralException" } : undefined;
  expect(await codeOf(summarise)).toBe("refused");
  const written = excel.host.trips.bytesOut - before;
  expect(written).toBeGreaterThan(300_000);
  expect(written).toBeLessThan(1_000_000);
});
