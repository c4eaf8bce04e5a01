/** What the user chooses and decides in the pane: the table, the period, the words; and what is told on asking. */

import { noSettings } from "../../src/core/settings";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import type { Work } from "../../src/taskpane/work";
import { gridOf, seedGrid, statusRows, tableOf } from "../builders/grid";
import { workbookOf } from "./checked";
import { choose, click, clickItem, clickTab, focus, oddGrid, openPane, texts } from "./open-pane";

describe("several tables", () => {
  const statuses = statusRows([
    ["Klart", "Klart", "Klart"],
    ["Klart", "Klart", "Pausad"],
  ]);
  const odd = tableOf(statuses, { sheetName: "Dolt", hidden: true });

  test("one table in sight needs no choice", async () => {
    await openPane(seedGrid());
    expect(document.querySelector("label")).toBeNull();
    expect(texts("main p").join()).not.toContain("Arbetsboken");
  });

  test("are told of, and the chosen one is what the pane is about, after another check too", async () => {
    const { works } = await openPane([seedGrid(), odd]);
    expect(texts("main p")[0]).toBe("Arbetsboken har 2 tabeller, varav 1 på ett dolt blad.");
    expect(texts("main div:has(> label) option")).toEqual(["Utvecklingsåtaganden", "Dolt · dolt blad"]);
    await choose("Tabell", "Dolt · dolt blad");
    expect(texts("h2")[0]).toBe("1 sak kvar");
    expect(texts('[role="status"]')).toEqual(["1 sak kvar"]);
    expect(texts("dd")).toEqual(["1", "0", "0", "1"]);
    await click("Kontrollera igen");
    expect(texts("h2")[0]).toBe("1 sak kvar");
    await click("Skapa sammanfattning");
    expect(works.at(-1)).toEqual({ kind: "summary" });
  });

  test("it is ready to be reported when every table in sight is", async () => {
    const other = tableOf(statuses, { sheetName: "Social" });
    await openPane([seedGrid(), other]);
    expect(texts("h2")[0]).toBe("Klart i Utvecklingsåtaganden");
    expect(texts("section p")).toContain("Social: 1 sak kvar.");
    await choose("Tabell", "Social");
    expect(texts("h2")[0]).toBe("1 sak kvar");
    expect(texts("section p").join()).not.toContain("Utvecklingsåtaganden:");
  });

  test("on a hidden sheet there is no cell to go to and no row to highlight", async () => {
    await openPane([odd]);
    expect(texts("main p")[0]).toBe("Arbetsboken har 1 tabell, på ett dolt blad.");
    expect(texts("li")[0]).toMatch(/^F3”Pausad”/);
    expect(texts("li button")).toEqual(["Räknas som …", "Acceptera"]);
    expect(texts("button")).not.toContain("Nästa");
    expect(texts("button")).not.toContain("Markera avvikelser");
  });
});

describe("what the user decides", () => {
  const saving: PaneWorld["perform"] = (work) => {
    const settings = work.kind === "settings" ? work.settings : noSettings;
    return Promise.resolve({ workbook: workbookOf([oddGrid], settings), notice: null });
  };
  const decided = (works: readonly Work[]) =>
    works.flatMap((work) => (work.kind === "settings" ? [work.settings] : []));

  test("another period is current until the table decides again", async () => {
    const { works } = await openPane(oddGrid, { perform: saving });
    expect(texts("select option")).toEqual(["Status delår 1", "Status delår 2", "Status helår (senast ifylld)"]);
    await choose("Aktuell period", "Status delår 1");
    expect(texts("h2")[1]).toBe("Status delår 1");
    expect(texts("dd")).toEqual(["3", "0", "0", "0"]);
    expect(document.querySelector("select")?.value).toBe("0");
    await choose("Aktuell period", "Status helår (senast ifylld)");
    expect(texts("h2")[1]).toBe("Status helår");
    expect(decided(works).map(({ currentPeriod }) => currentPeriod)).toEqual(["Status delår 1", null]);
  });

  test("a table of one period has none to choose", async () => {
    await openPane(
      gridOf([
        ["Åtagande", "Status"],
        ["Öka antalet platser", "Klart"],
      ]),
    );
    expect(document.querySelector("select")).toBeNull();
    expect(texts("h2")[1]).toBe("Status");
  });

  test("an unknown word counts as what is chosen, is listed, and can be forgotten", async () => {
    const { works } = await openPane(oddGrid, { perform: saving });
    await focus("Räknas som … (”Pausad”)");
    await click("Räknas som … (”Pausad”)");
    expect(texts('[role="menuitem"]')).toEqual([
      "Klart",
      "Enligt plan",
      "Avvikelse från plan",
      "Övriga (räknas som ej klart)",
    ]);
    await clickItem("Avvikelse från plan");
    expect(texts("h3")).not.toContain("Måste rättas: Okänd status 1");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Gå till E2");
    await clickTab("Inställningar");
    expect(texts("section:has(> h2 + ul) li")).toEqual(["”Pausad” räknas som ”Avvikelse från plan”Glöm"]);
    await click("Glöm ”Pausad”");
    expect(texts("h2")).not.toContain("Egna ord");
    await clickTab("Kontroll");
    expect(texts("h3")).toContain("Måste rättas: Okänd status 1");
    expect(decided(works).map(({ words }) => words)).toEqual([[{ text: "Pausad", countsAs: "deviation" }], []]);
  });

  test("a misspelt status is accepted as it is read", async () => {
    const { works } = await openPane(oddGrid, { perform: saving });
    await click("Gå till E2");
    await click("”Enlight plan” räknas som ”Enligt plan”");
    expect(decided(works)[0]?.words).toEqual([{ text: "Enlight plan", countsAs: "onPlan" }]);
    expect(texts("h3")).not.toContain("Måste rättas: Felskriven status 1");
  });

  test("a word that stands in many cells is asked for once", async () => {
    await openPane(
      tableOf(
        statusRows([
          ["Klart", "pausad", "Pausad"],
          ["Klart", "Klart", "Stoppad"],
          ["Klart", "Klart", "Pausad "],
        ]),
      ),
    );
    expect(texts("li button").filter((text) => text === "Räknas som …")).toHaveLength(2);
  });
});

describe("why the table was read so", () => {
  const rows = [
    ["Mål A", "Delmål A", "Ett", "Klart", "Klart", "Klart"],
    ["", "", "Två", "Klart", "Klart", "Klart"],
    ["Summa", "", "", 2, 2, 2],
  ];
  const grid = tableOf([...rows, [], ["2 stycken: 2 klart, 0 ej klara"]], { hiddenRows: [2] });

  test("is told when it is asked for, with a way to each row that is no commitment", async () => {
    const { visits } = await openPane(grid);
    await clickTab("Inställningar");
    expect(texts("li")).toEqual([]);
    await click("Så lästes tabellen");
    expect(texts("main section:last-of-type p")).toEqual([
      "Rubrikerna står på rad 1.",
      "Kolumner: A mål, B delmål, C åtagande, D Status delår 1, E Status delår 2, F Status helår.",
      "1 rad får sitt mål från raden ovanför.",
      "1 rad får sitt delmål från raden ovanför.",
      "1 dold rad är inräknad.",
      "2 rader är inga åtaganden:",
    ]);
    expect(texts("li")).toEqual(["A4summarad", "A6slutrad: 2 stycken: 2 klart, 0 ej klara"]);
    await click("Gå till A6");
    expect(visits).toEqual([{ sheetName: "Blad1", row: 5, column: 0 }]);
  });

  test("merged goals are counted", async () => {
    await openPane(seedGrid());
    await clickTab("Inställningar");
    await click("Så lästes tabellen");
    expect(texts("main section:last-of-type p")[2]).toBe("21 rader får sitt mål från en sammanfogad cell.");
  });
});

describe("a long reading", () => {
  test("says how far it has come, and can be cancelled", async () => {
    let checks = 0;
    const { works } = await openPane(seedGrid(), {
      perform: (_, __, { onProgress, signal }) => {
        if (checks++ === 0) return Promise.resolve({ workbook: workbookOf([seedGrid()]), notice: null });
        onProgress?.(12000, 20000);
        return new Promise((___, reject) => {
          signal?.addEventListener("abort", () => {
            reject(signal.reason as Error);
          });
        });
      },
    });
    await click("Kontrollera igen");
    expect(texts('[role="status"]')).toEqual(["Läser rad 12\u00a0000 av 20\u00a0000"]);
    await focus("Avbryt");
    await click("Avbryt");
    expect(texts('[role="alert"]')).toEqual([""]);
    expect(texts("h2")[0]).toBe("Klart att rapportera");
    expect(texts("button")).not.toContain("Avbryt");
    expect(document.activeElement?.tagName).toBe("MAIN");
    await click("Kontrollera igen");
    expect(works).toHaveLength(3);
  });
});
