/** What the pane says, and what its buttons start. */

import { HostError } from "../../src/core/errors";
import { noSettings } from "../../src/core/settings";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import { gridOf, seedGrid, statusRows, tableOf } from "../builders/grid";
import { workbookOf } from "./checked";
import { button, choose, click, oddGrid, openPane, texts } from "./open-pane";

/** The key of the real table. */
const table = "'Utvecklingsåtaganden'!A1";

describe("a table with nothing left to do", () => {
  test("the verdict comes first, then what it stands on", async () => {
    await openPane(seedGrid());
    expect(texts("h1, h2, h3")).toEqual([
      "Avstämt",
      "Klart att rapportera",
      "Status helår",
      "Till nämnden",
      "Bra att veta: Sena överraskningar 6",
      "Det här är kontrollerat 18",
      "Snygga till tabellen",
    ]);
    expect(texts("main p")).toEqual(
      expect.arrayContaining([
        "Hittade 27 åtaganden i Utvecklingsåtaganden!A1:F28, 6 mål, 14 delmål",
        "Slutraden stämmer: 27 stycken: 17 klart, 10 ej klara",
        "Version 1.2.3",
      ]),
    );
  });

  test("the counts of the current period, as figures and as a bar with the same words", async () => {
    await openPane(seedGrid());
    expect(texts("dt")).toEqual(["Klart · 63 %", "Avvikelse", "Enligt plan", "Övriga"]);
    expect(texts("dd")).toEqual(["17", "10", "0", "0"]);
    const bar = document.querySelector('[role="img"]');
    expect(bar?.getAttribute("aria-label")).toBe("17 klart, 0 enligt plan, 10 avvikelse, 0 övriga");
    expect([...(bar?.children ?? [])].map((part) => (part as HTMLElement).style.flexGrow)).toEqual(["17", "10"]);
  });

  test("in English too", async () => {
    await openPane(seedGrid(), {}, "en-US");
    expect(texts("h2")).toEqual([
      "Ready to report",
      "Status helår",
      "To the board",
      "What has been checked 18",
      "Tidy the table",
    ]);
    expect(texts("footer span")).toEqual(["Checked 14:02"]);
  });
});

describe("findings", () => {
  test("stand under their severity and their rule, with the number of each", async () => {
    await openPane(oddGrid);
    expect(texts("h2")).toEqual(["4 saker kvar", "Status helår", "Till nämnden", "Snygga till tabellen"]);
    expect(texts("h3")).toEqual([
      "Måste rättas: Okänd status 1",
      "Måste rättas: Felskriven status 1",
      "Måste rättas: Status saknas 1",
      "Bör ses över: Klart som inte förblev klart 1",
      "Bra att veta: Dolda rader räknas 1",
      "Bra att veta: Status med extra mellanslag eller annan skrivning 1",
    ]);
    expect(texts("main p")).toContain("1 dold rad är inräknad.");
  });

  test("a closing line that does not agree is one of them, and not praised above", async () => {
    const grid = tableOf([...statusRows([["Klart", "Klart", "Klart"]]), [], ["27 stycken: 17 klart, 10 ej klara"]]);
    await openPane(grid);
    expect(texts("h3")).toEqual(["Måste rättas: Slutraden stämmer inte 1"]);
    expect(texts("main p").filter((sentence) => sentence?.startsWith("Slutraden"))).toEqual([]);
  });

  test("lead to their cell, which stays marked", async () => {
    const { visits } = await openPane(oddGrid);
    await click("Gå till E2");
    expect(visits).toEqual([{ sheetName: "Blad1", row: 1, column: 4 }]);
    expect(texts('li[aria-current="true"]')).toEqual([
      "E2Enlight plan →  blir Enligt plan”Enlight plan” i Status delår 2 räknas inte. Skriv ”Enligt plan” om det är vad som menas.Räknas som ”Enligt plan”AccepteraRätta",
    ]);
  });

  test("that need nothing done are closed until they are asked for", async () => {
    await openPane(oddGrid);
    const title = "Bra att veta: Status med extra mellanslag eller annan skrivning 1";
    expect(button(title).getAttribute("aria-expanded")).toBe("false");
    await click(title);
    expect(texts("li").at(-1)).toMatch(/^D2klart  →  blir Klart”klart ” i Status delår 1 räknas som ”Klart”/);
  });

  test("by the thousand are drawn a hundred at a time, and the keyboard goes on where it was", async () => {
    await openPane(tableOf(statusRows(Array.from({ length: 250 }, () => ["Klart", "Klart", "Pausad"]))));
    expect(texts("li")).toHaveLength(100);
    await click("Visa 100 till");
    expect(texts("li")).toHaveLength(200);
    expect(document.activeElement?.textContent).toBe("F102");
    await click("Visa 50 till");
    expect(texts("li")).toHaveLength(250);
    expect(document.activeElement?.textContent).toBe("F202");
  });

  test("whose texts look like markup are shown as text", async () => {
    await openPane(tableOf(statusRows([["Klart", "Klart", '<img src="x" onerror="alert(1)">']])));
    expect(texts("li")[0]).toContain('<img src="x" onerror="alert(1)">');
    expect(document.querySelectorAll("li img")).toHaveLength(0);
  });
});

describe("the actions", () => {
  const never = new Promise<never>(() => undefined);
  const onlyChecks: PaneWorld["perform"] = ({ kind }) =>
    kind === "check" ? Promise.resolve({ workbook: workbookOf([seedGrid()]), notice: null }) : never;

  test("while one works the others can be reached but not pressed", async () => {
    const { works } = await openPane(seedGrid(), { perform: onlyChecks });
    await click("Skapa sammanfattning");
    await click("Skapa sammanfattning");
    await click("Markera avvikelser");
    await click("Kontrollera igen");
    expect(works.map(({ kind }) => kind)).toEqual(["check", "summary"]);
    expect(texts('button[aria-disabled="true"]')).toEqual([
      "Skapa sammanfattning",
      "Markera avvikelser",
      "Föregående",
      "Nästa",
      "Kontrollera igen",
    ]);
    expect(texts('[role="status"]')).toEqual(["Arbetar …"]);
    expect(texts("button")).toContain("Avbryt");
  });

  test("the highlight is a button that stays pressed, and asks for its opposite", async () => {
    const highlight: PaneWorld["perform"] = (work) => {
      const on = work.kind === "highlight" && work.on;
      const notice = on ? ({ kind: "highlightOn", rows: 10 } as const) : null;
      return Promise.resolve({ workbook: workbookOf([seedGrid()], noSettings, on), notice });
    };
    const { works } = await openPane(seedGrid(), { perform: highlight });
    expect(button("Markera avvikelser").getAttribute("aria-pressed")).toBe("false");
    await click("Markera avvikelser");
    expect(button("Markera avvikelser").getAttribute("aria-pressed")).toBe("true");
    expect(texts('[role="status"]')).toEqual(["10 rader är markerade. Markeringen följer ändringar."]);
    await click("Markera avvikelser");
    expect(works.slice(1)).toEqual([
      { kind: "highlight", on: true, table },
      { kind: "highlight", on: false, table },
    ]);
  });

  test.each([
    [null, "Sammanfattningen finns på bladet Till nämnden."],
    [
      "Sammanfattning",
      "Det finns redan ett blad som heter Sammanfattning och som inte är Avstämts. Sammanfattningen finns på bladet Till nämnden.",
    ],
  ])("a summary says where it is (name taken: %s)", async (takenName, sentence) => {
    const notice = { kind: "summaryMade", written: [{ sheetName: "Till nämnden", takenName }] } as const;
    await openPane(seedGrid(), { perform: () => Promise.resolve({ workbook: workbookOf([seedGrid()]), notice }) });
    await click("Skapa sammanfattning");
    expect(texts('[role="status"]')).toEqual([sentence]);
  });

  test("what goes to the board is folded away, and a frozen copy of it is asked for there", async () => {
    const { works } = await openPane(seedGrid());
    await click("Till nämnden");
    expect(texts("main p").join(" ")).toContain("Av 27 utvecklingsåtaganden är 17 klara (63 %) och 10 ej klara.");
    await click("Spara fryst kopia");
    expect(works.at(-1)).toEqual({ kind: "archive", table });
  });
});

describe("what stands in the way", () => {
  test("no table: what is looked for, and what can be done", async () => {
    await openPane(null);
    expect(texts("h2")).toEqual(["Det här ser inte ut som en uppföljningstabell", "Peka ut tabellen"]);
    expect(texts("button")).toEqual(["Peka ut tabellen", "Kontrollera igen"]);
    expect(texts("main p")[0]).toContain("till exempel Delår 1");
    expect(texts("li")).toEqual([]);
  });

  test("no table, but rows that come close to one: what each lacks, what to do, and the way there", async () => {
    const rows = [["Budget 2024"], [], ["Uppdrag", "December"], ["Bygga", 12]];
    const plan = [
      ["Vad", "Läget", "Slut"],
      ["Öppna", "Enligt plan", "Klart"],
    ];
    const { visits } = await openPane([
      gridOf(rows, { sheetName: "Budget", topRow: 1 }),
      gridOf(plan, { sheetName: "Plan" }),
    ]);
    expect(texts("main li")).toEqual([
      "B1Under Läget och Slut på rad 1 på bladet Plan står statusar, men rubrikerna känns inte igen. Peka ut tabellen i Avstämt.",
      "A4Rad 4 på bladet Budget liknar en rubrikrad: där finns Uppdrag och December, men under December står tal och inga statusar. Peka ut tabellen i Avstämt om det ändå är den.",
    ]);
    await click("Gå till A4");
    expect(visits).toEqual([{ sheetName: "Budget", row: 3, column: 0 }]);
  });

  test("values far from everything else: where they are and that they are not counted, first of all", async () => {
    const places = [{ topRow: 200, leftColumn: 16_383, rowCount: 1, columnCount: 1 }];
    const workbook = { ...workbookOf([seedGrid()]), leftOut: [{ sheetName: "Utvecklingsåtaganden", places }] };
    await openPane(seedGrid(), { perform: () => Promise.resolve({ workbook, notice: null }) });
    expect(texts("main section:first-of-type p").at(-1)).toBe(
      "På bladet Utvecklingsåtaganden står något i XFD201, långt till höger om allt annat, och det är inte med i räkningen. Ta bort det om det är skräp, flytta det annars till tabellen.",
    );
  });

  test("values far from everything else in a workbook without a table are told too", async () => {
    const places = [{ topRow: 0, leftColumn: 1000, rowCount: 5, columnCount: 3 }];
    const workbook = { ...workbookOf([]), leftOut: [{ sheetName: "Blad1", places }] };
    await openPane(null, { perform: () => Promise.resolve({ workbook, notice: null }) });
    expect(texts("main section:first-of-type p").at(-1)).toMatch(/^På bladet Blad1 står något i ALM1:ALO5, /);
  });

  test("a decision that is saved before Excel refuses to be read: said beside the refusal, under the old numbers' name", async () => {
    const perform: PaneWorld["perform"] = (work, _, { onSaved }) => {
      if (work.kind !== "settings") return Promise.resolve({ workbook: workbookOf([seedGrid()]), notice: null });
      onSaved?.(work.settings);
      return Promise.reject(new HostError("cellEditing"));
    };
    const { works } = await openPane(seedGrid(), { perform });
    await choose("Aktuell period", "Status delår 1");
    expect(texts('[role="alert"]')).toEqual([
      "En cell redigeras just nu. Avsluta redigeringen i cellen (Enter) och försök igen. Ditt val är sparat i arbetsboken, men det som visas är från innan.",
    ]);
    expect(texts("dd")).toEqual(["17", "10", "0", "0"]);
    expect(document.querySelector("select")?.value).toBe("2");
    await click("Försök igen");
    expect(works.at(-1)).toMatchObject({ kind: "settings", settings: { currentPeriod: "Status delår 1" } });
  });

  test("a refusal: a sentence, a way to try again, and the keyboard not lost", async () => {
    let refusals = 1;
    const { works } = await openPane(seedGrid(), {
      perform: () =>
        refusals-- > 0
          ? Promise.reject(new HostError("cellEditing"))
          : Promise.resolve({ workbook: workbookOf([seedGrid()]), notice: null }),
    });
    expect(texts('[role="alert"]')).toEqual([
      "En cell redigeras just nu. Avsluta redigeringen i cellen (Enter) och försök igen.",
    ]);
    expect(texts("button")).toEqual(["Försök igen", "Kontrollera"]);
    await click("Försök igen");
    expect(works).toHaveLength(2);
    expect(texts('[role="alert"]')).toEqual([""]);
    expect(texts("h2")[0]).toBe("Klart att rapportera");
    expect(document.activeElement?.tagName).toBe("MAIN");
  });
});
