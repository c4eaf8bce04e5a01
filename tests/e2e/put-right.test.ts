/** From a damaged workbook to one that can be reported, and back again: by keyboard alone, in a browser. */

import type { Page } from "playwright-core";
import { picture } from "./browser";
import { axe, button, damageCells, type Damage } from "./damaged";
import { says, useWorkbench } from "./session";
import { paneOf, textsOf } from "./workbook";

const source = "Utvecklingsåtaganden";

const session = useWorkbench();

/** Opens the sample and has it damaged, as if by others while the pane is open. */
const openDamaged = async (cells?: Damage) => damageCells(await session.open(), cells);

async function statusOf(page: Page, row: number): Promise<string[]> {
  return (await textsOf(page, source))[row - 1] ?? [];
}

/** What has the keyboard in the pane: its name, or its text. */
const focused = (page: Page) =>
  paneOf(page)
    .locator(":focus")
    .evaluate((element) => element.getAttribute("aria-label") ?? element.textContent);

/** Presses Tab until something has the keyboard. */
async function tabTo(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const now = await focused(page);
    if (typeof name === "string" ? now === name : name.test(now ?? "")) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} was not reached; the keyboard is at ${await focused(page)}`);
}

test("edits are counted, and the pane checks again by itself", async () => {
  const page = await openDamaged();
  await says(page, /ändring(ar)? sedan dess/);
  await says(page, "5 saker kvar");
  expect(await paneOf(page).getByText("sedan dess").count()).toBe(0);
  await picture(page, "damaged");
});

test("by keyboard alone: to the findings, through them, all fixed, and restored", async () => {
  const page = await openDamaged();
  const before = await textsOf(page, source);
  await says(page, "5 saker kvar");
  await button(page, "Nästa").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("F8");
  await tabTo(page, /^Gå till/);
  const first = await focused(page);
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).not.toBe(first);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await paneOf(page).locator('li[aria-current="true"]').waitFor();
  await picture(page, "current-finding");
  await tabTo(page, /^Rätta alla \d/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await button(page, "Rätta 3 celler").waitFor();
  await axe(page);
  await picture(page, "fix-all");
  await tabTo(page, "Rätta 3 celler");
  await page.keyboard.press("Enter");
  await says(page, "3 celler rättades.");
  expect((await statusOf(page, 7))[3]).toBe("Enligt plan");
  expect((await statusOf(page, 3))[5]).toBe("Klart");
  await says(page, "3 saker kvar");
  await picture(page, "fixed");
  await tabTo(page, "Återställ");
  await page.keyboard.press("Enter");
  await says(page, "3 ändringar återställdes.");
  expect(await textsOf(page, source)).toEqual(before);
  await says(page, "5 saker kvar");
}, 60_000);

test("the closing line is put right last, when every status has been read", async () => {
  const page = await openDamaged();
  await says(page, /Rätta statusarna i Status helår först: 1 är inte läst\./);
  expect(await button(page, "Rätta A30").count()).toBe(0);
  await button(page, "Räknas som … (”Pausad”)").click();
  await paneOf(page).getByRole("menuitem", { name: "Avvikelse från plan" }).click();
  await button(page, /^Rätta alla \d/).click();
  await button(page, "Rätta 4 celler").click();
  await says(page, "4 celler rättades.");
  const klara = (await textsOf(page, source)).slice(1, 28).filter((row) => row[5] === "Klart").length;
  expect((await statusOf(page, 30))[0]).toBe(`27 stycken: ${klara} klart, ${27 - klara} ej klara`);
  await says(page, "1 sak kvar");
}, 30_000);

test("one by one: the keyboard stays in the list as findings go", async () => {
  const page = await openDamaged();
  await says(page, "5 saker kvar");
  await button(page, "Gå till D7").focus();
  await tabTo(page, "Rätta D7");
  await page.keyboard.press("Enter");
  await says(page, "1 cell rättades.");
  expect(await focused(page)).toBe("Gå till E12");
}, 30_000);

test("what is accepted rests, with its reason, and is opened again", async () => {
  const page = await openDamaged();
  await says(page, "5 saker kvar");
  await button(page, "Gå till E14").focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "Acceptera E14");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await says(page, "Skriv ett skäl, så att andra förstår.");
  await page.keyboard.type("Följdes inte upp i delår 2");
  await axe(page);
  await picture(page, "accept");
  await page.keyboard.press("Enter");
  await says(page, "4 saker kvar");
  await says(page, "1 accepterat undantag.");
  await button(page, /^Accepterade/).focus();
  await page.keyboard.press("Enter");
  await says(page, /^Accepterat \d{4}-\d\d-\d\d \d\d:\d\d: Följdes inte upp i delår 2$/);
  await axe(page);
  await picture(page, "accepted");
  await tabTo(page, "Öppna E14 igen");
  await page.keyboard.press("Enter");
  await says(page, "5 saker kvar");
}, 60_000);

test("a hidden row is shown only to who agrees", async () => {
  const page = await openDamaged([["D7", "Enlight plan"]]);
  await says(page, "1 sak kvar");
  await page.evaluate(() => {
    const { model } = window.embeddedExcel?.book ?? {};
    model?.dispatch("HIDE_COLUMNS_ROWS", {
      sheetId: model.getters.getActiveSheetId(),
      dimension: "ROW",
      elements: [6],
    });
  });
  const isHidden = () =>
    page.evaluate(() => {
      const { getters } = window.embeddedExcel?.book.model ?? {};
      return getters?.isRowHidden(getters.getActiveSheetId(), 6);
    });
  await button(page, "Kontrollera igen").click();
  await says(page, "1 dold rad är inräknad.");
  await button(page, "Gå till D7").focus();
  await page.keyboard.press("Enter");
  await says(page, "Raden är dold eller bortfiltrerad. Visa den?");
  expect(await focused(page)).toBe("Visa");
  await axe(page);
  await picture(page, "hidden-row");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("Gå till D7");
  expect(await isHidden()).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => {
    const { getters } = window.embeddedExcel?.book.model ?? {};
    return getters?.isRowHidden(getters.getActiveSheetId(), 6) === false && getters.getActivePosition().row === 6;
  });
}, 30_000);

test("what was changed is there when the pane is opened again; a summary asks before it goes", async () => {
  const page = await openDamaged([["D7", "Enlight plan"]]);
  await says(page, "1 sak kvar");
  await button(page, "Rätta D7").click();
  await says(page, "1 cell rättades.");
  await button(page, "Skapa sammanfattning").click();
  await says(page, "Sammanfattningen finns på bladet Sammanfattning.");
  await page
    .getByRole("button", { name: /^Stäng/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Avstämt", exact: true }).first().click();
  await says(page, "Klart att rapportera");
  await button(page, /^Det Avstämt har ändrat/).click();
  await axe(page);
  await button(page, "Återställ allt").scrollIntoViewIfNeeded();
  await picture(page, "record");
  await button(page, "Återställ allt").click();
  await says(page, /Excels egen ångra-lista töms/);
  await axe(page);
  await picture(page, "take-back-summary");
  await button(page, "Ta bort och återställ").click();
  await says(page, "2 ändringar återställdes.");
  await says(page, "1 sak kvar");
  expect(await textsOf(page, "Sammanfattning")).toEqual([]);
}, 60_000);
