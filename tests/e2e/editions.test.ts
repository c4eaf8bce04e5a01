/** Which Excel is played: chosen in the bar, kept in the address, told to the add-in. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { picture, untilReady } from "./browser";
import { useWorkbench } from "./session";

const session = useWorkbench();

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
  const page = await session.open({ width: 1024, height: 700 });
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
});

test("is what the address says", async () => {
  const page = await session.open({ query: "?edition=2021&lang=en" });
  expect(await toldToThePane(page)).toEqual([[true, true, false, false, false], "PC", false]);
  expect(await page.locator("[data-edition]").inputValue()).toBe("2021");
  await picture(page, "edition-2021");
});
