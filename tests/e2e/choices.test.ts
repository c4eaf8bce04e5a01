/** What the user decides in the pane: which table, which period, what a word counts as; kept in the workbook. */

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Layout } from "../fixtures/layouts/layout";
import { toXlsx } from "../fixtures/layouts/to-xlsx";
import { picture, untilReady } from "./browser";
import { says, untilChecked, useWorkbench } from "./session";
import { paneOf, textsOf } from "./workbook";

const header = ["Mål", "Delmål", "Utvecklingsåtaganden", "Status delår 1", "Status helår"];
const boards: Layout = {
  name: "boards",
  tables: [],
  sheets: [
    {
      name: "Kultur",
      rows: [
        header,
        ["Mål A", "Delmål A", "Öppna biblioteket", "Pågår", "Klart"],
        ["Mål A", "Delmål A", "Bygga scenen", "Pågår", "Avvikelse från plan"],
      ],
    },
    { name: "Social", rows: [header, ["Mål B", "Delmål B", "Anställa tre", "Klart", "Klart"]] },
    { name: "Förra året", rows: [header, ["Mål C", "Delmål C", "Gammalt", "Klart", "Klart"]], hidden: true },
  ],
};

const session = useWorkbench();

async function open(layout: Layout): Promise<Page> {
  const page = await session.open();
  const buffer = Buffer.from(toXlsx(layout));
  await page
    .locator("input[type='file']")
    .setInputFiles({ name: "namnder.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByText("namnder.xlsx").first().waitFor();
  await untilReady(page);
  await untilChecked(page);
  return page;
}

test("one table among several", async () => {
  const page = await open(boards);
  await says(page, "Arbetsboken har 3 tabeller, varav 1 på ett dolt blad.");
  await picture(page, "tables");
  await paneOf(page).getByLabel("Tabell").selectOption({ index: 1 });
  await says(page, /Hittade 1 åtagande i Social!A1:E2/);
});

test("each table that can be seen has its summary, and they have one together", async () => {
  const page = await open(boards);
  await says(page, "Arbetsboken har 3 tabeller, varav 1 på ett dolt blad.");
  await paneOf(page).getByRole("button", { name: "Skapa sammanfattning" }).click();
  await says(page, "Sammanfattningen finns på bladet Sammanfattning alla, och varje tabells egen på 2 blad till.");
  expect((await textsOf(page, "Sammanfattning Social"))[0]?.[0]).toContain("Social");
  await picture(page, "summaries");
});

test("a word of one's own, remembered in the workbook and forgotten again", async () => {
  const page = await open(boards);
  await says(page, "2 saker kvar");
  await paneOf(page)
    .getByRole("button", { name: /Räknas som/ })
    .first()
    .click();
  const menu = paneOf(page).getByRole("menu");
  await menu.waitFor();
  // Fluent's own guards at the ends of a menu can take focus although they are hidden.
  const { violations } = await new AxeBuilder({ page })
    .exclude(["[data-frame='pane']", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await picture(page, "word-menu");
  await menu.getByRole("menuitem", { name: "Enligt plan" }).click();
  await says(page, "Klart att rapportera");
  await picture(page, "own-word");
  await paneOf(page).getByRole("tab", { name: "Inställningar" }).click();
  await paneOf(page).getByRole("button", { name: /^Glöm/ }).first().click();
  await says(page, "2 saker kvar");
});

test("another period is made the current one, and stays so", async () => {
  const page = await open(boards);
  const period = paneOf(page).getByRole("combobox").last();
  const chosen = () => period.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
  expect(await chosen()).toContain("Status helår");
  await says(page, "Klart · 50 %");
  await period.selectOption({ label: "Status delår 1" });
  await says(page, "Klart · 0 %");
  await paneOf(page).getByRole("button", { name: "Kontrollera igen" }).click();
  await says(page, "Klart · 0 %");
  expect(await chosen()).toBe("Status delår 1");
});

test("no table: what comes close to one, on which sheet, and the way there", async () => {
  const page = await open({
    name: "near",
    tables: [],
    sheets: [
      {
        name: "Verksamhetsplan",
        rows: [
          ["Mål", "Åtgärd", "Ansvarig"],
          ["Bra vård", "Anställa tre", "Ann"],
        ],
      },
      { name: "Budget", rows: [["Budget 2024"], [], [], ["Uppdrag", "December"], ["Bygga scenen", 1200]] },
    ],
  });
  await says(page, /^Rad 1 på bladet Verksamhetsplan liknar en rubrikrad/);
  await says(page, /^Rad 4 på bladet Budget liknar en rubrikrad: där finns Uppdrag och December, men under December/);
  await picture(page, "no-table");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await paneOf(page).getByRole("button", { name: "Gå till A4" }).click();
  await page.waitForFunction(() => {
    const { getters } = window.embeddedExcel?.book.model ?? {};
    return getters?.getActivePosition().row === 3 && getters.getSheetName(getters.getActiveSheetId()) === "Budget";
  });
});

test("a table that is not found is pointed at, and remembered", async () => {
  const rows = [["Vår lista"], ["Vad", "Vem", "Läget", "Slut"], ["Öppna", "Ann", "Enligt plan", "Klart"]];
  const page = await open({ name: "own", tables: [], sheets: [{ name: "Lista", rows }] });
  const pane = paneOf(page);
  await says(page, "Det här ser inte ut som en uppföljningstabell");
  await says(page, /^Under Läget och Slut på rad 2 på bladet Lista står statusar/);
  await pane.getByRole("button", { name: "Gå till C2" }).click();
  await page.waitForFunction(() => window.embeddedExcel?.book.model.getters.getActivePosition().row === 1);
  await pane.getByRole("button", { name: "Peka ut tabellen" }).click();
  await pane.getByRole("button", { name: "Läs den markerade raden" }).click();
  await pane.getByLabel("Vad", { exact: true }).selectOption("commitment");
  await pane.getByLabel("Läget", { exact: true }).selectOption("period");
  await pane.getByLabel("Slut", { exact: true }).selectOption("period");
  await picture(page, "point-at-table");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await pane.getByRole("button", { name: "Läs tabellen så här" }).click();
  await says(page, /Hittade 1 åtagande i Lista!A2:D3/);
  await pane.getByRole("tab", { name: "Inställningar" }).click();
  await pane.getByRole("button", { name: "Peka ut tabellen" }).click();
  await pane.getByRole("button", { name: "Glöm det som pekats ut på Lista" }).click();
  await says(page, "Det här ser inte ut som en uppföljningstabell");
});
