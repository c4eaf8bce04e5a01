/** Which Excel is played: chosen in the bar, kept in the address, told to the add-in. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openWorkbench, picture, untilReady } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const toldToThePane = (page: Page) =>
  page
    .frameLocator("[data-frame='pane']")
    .locator("body")
    .evaluate(() => [
      ["1.13", "1.14", "1.15", "1.17", "1.21"].map((set) =>
        Office.context.requirements.isSetSupported("ExcelApi", set),
      ),
      Office.context.platform,
      Office.context.officeTheme === undefined,
    ]);

test("is Microsoft 365, until another is chosen, with the same workbook", async () => {
  const opened = await openWorkbench(browser, { width: 1024, height: 700 });
  const { page } = opened;
  expect(await toldToThePane(page)).toEqual([[true, true, true, true, true], "PC", false]);
  await page.evaluate(() =>
    window.embeddedExcel?.book.setValue(window.embeddedExcel.book.model.getters.getActiveSheetId(), 0, 9, "kvar"),
  );
  await page.locator("[data-edition]").selectOption("web");
  await untilReady(page);
  expect(new URL(page.url()).searchParams.get("edition")).toBe("web");
  expect(await toldToThePane(page)).toEqual([[true, true, true, true, true], "OfficeOnline", true]);
  expect(
    await page.evaluate(
      () => window.embeddedExcel?.book.cell(window.embeddedExcel.book.model.getters.getActiveSheetId(), 0, 9).text,
    ),
  ).toBe("kvar");
  await page.frameLocator("[data-frame='pane']").getByRole("button", { name: "Kontrollera igen" }).waitFor();
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  expect(size).toEqual([1024, 700]);
  await picture(page, "edition-1024");
  const { violations } = await new AxeBuilder({ page }).include(".page-bar").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(opened.errors).toEqual([]);
  await page.context().close();
});

test("is what the address says", async () => {
  const opened = await openWorkbench(browser, { query: "?edition=2021&lang=en" });
  expect(await toldToThePane(opened.page)).toEqual([[true, true, false, false, false], "PC", false]);
  expect(await opened.page.locator("[data-edition]").inputValue()).toBe("2021");
  await picture(opened.page, "edition-2021");
  expect(opened.errors).toEqual([]);
  await opened.page.context().close();
});
