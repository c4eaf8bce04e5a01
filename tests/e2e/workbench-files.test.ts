/** Files in and out of the workbench: opened, refused, opened in part, and downloaded. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { untilReady } from "./browser";
import { useWorkbench } from "./session";
import { sampleBytes, valuesIn, withMacros, workbookFile, xlsxType, type TestFile } from "./workbooks";

const session = useWorkbench();

let page: Page;
beforeEach(async () => {
  page = await session.open();
});

const other = workbookFile("Nämnden 2024.xlsx", {
  "Blad ett": [
    ["Text", "Tal", "Ja/nej"],
    ["00123", 12.5, true],
    ["=1+1", -3, false],
  ],
  "Blad 2": [["Å, ä och ö"]],
});

const heading = () => page.getByRole("heading", { level: 1 }).textContent();
const notice = () => page.locator(".notice p").textContent();

async function choose(file: TestFile): Promise<void> {
  await page.locator("[data-file]").setInputFiles({ ...file });
  await page.getByRole("heading", { name: file.name }).waitFor();
  await untilReady(page);
}

describe("opening", () => {
  test("another workbook renews everything: sheet, Excel, pane and commands", async () => {
    await page.evaluate(() => {
      document.querySelector("[data-frame='pane']")?.setAttribute("data-mark", "old");
    });
    const before = await page.evaluateHandle(() => window.embeddedExcel);
    await page.locator("[data-control='Avstamt.Highlight']").click();
    await page.locator("[data-frame='commands'][data-excel='ready']").waitFor({ state: "attached" });
    await choose(other);
    expect(await page.locator(".o-sheet-name").allTextContents()).toEqual(["Blad ett", "Blad 2"]);
    expect(await page.evaluate((old) => old !== window.embeddedExcel, before)).toBe(true);
    expect(await page.locator("[data-frame='pane']").getAttribute("data-mark")).toBeNull();
    expect(await page.locator("[data-frame='commands']").count()).toBe(0);
    expect(await page.locator(".notice-box").isVisible()).toBe(false);
  });

  test("a dropped file is opened as a chosen one", async () => {
    const data = await page.evaluateHandle(
      ({ base64, name, type }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name, { type }));
        return transfer;
      },
      { base64: other.buffer.toString("base64"), name: other.name, type: xlsxType },
    );
    await page.dispatchEvent("body", "dragenter", { dataTransfer: data });
    const veil = page.getByText("Släpp arbetsboken här");
    await veil.waitFor();
    await page.dispatchEvent(".drop-veil", "drop", { dataTransfer: data });
    await page.getByRole("heading", { name: other.name }).waitFor();
    expect(await veil.isVisible()).toBe(false);
  });

  test("the sample comes back by its button", async () => {
    await choose(other);
    await page.getByRole("button", { name: "Exempel" }).click();
    await page.getByRole("heading", { name: "uppfoljning-exempel.xlsx" }).waitFor();
    await untilReady(page);
    expect(await page.locator(".o-sheet-name").allTextContents()).toEqual(Object.keys(valuesIn(sampleBytes())));
  });

  test.each([
    { what: "no workbook at all", bytes: Buffer.from("Hej"), says: /^trasig\.xlsx är ingen Excel-arbetsbok/ },
    { what: "half a workbook", bytes: sampleBytes().subarray(0, 4000), says: /^trasig\.xlsx (är ingen|går inte)/ },
    { what: "an empty file", bytes: Buffer.alloc(0), says: /^trasig\.xlsx är ingen Excel-arbetsbok/ },
  ])("$what gives a sentence and changes nothing", async ({ bytes, says }) => {
    const before = await page.evaluateHandle(() => window.embeddedExcel);
    await page.locator("[data-file]").setInputFiles({ name: "trasig.xlsx", mimeType: xlsxType, buffer: bytes });
    await page.locator(".notice[data-tone='warning']").waitFor();
    expect(await notice()).toMatch(says);
    expect(await heading()).toBe("uppfoljning-exempel.xlsx");
    expect(await page.evaluate((old) => old === window.embeddedExcel, before)).toBe(true);
    await page.getByRole("button", { name: "Stäng", exact: true }).click();
    expect(await page.locator(".notice-box").isVisible()).toBe(false);
  });

  test("what could not be carried is listed in words", async () => {
    await choose(withMacros(other));
    expect(await notice()).toMatch(/^Allt i filen kunde inte öppnas\..* 1 makroprojekt[,.]/);
  });
});

describe("downloading", () => {
  async function download(): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Ladda ner" }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  test.each([
    { what: "the sample", file: null, name: "uppfoljning-exempel (kopia).xlsx" },
    { what: "another workbook", file: other, name: "Nämnden 2024 (kopia).xlsx" },
  ])("$what comes out as a new file with the same cells", async ({ file, name }) => {
    if (file !== null) await choose(file);
    const saved = await download();
    expect(saved.name).toBe(name);
    expect(valuesIn(saved.bytes)).toEqual(valuesIn(file?.buffer ?? sampleBytes()));
    expect(await notice()).toContain(name);
  });

  test("what was typed on screen is in the file", async () => {
    await choose(other);
    await page.keyboard.type("Ändrad");
    await page.keyboard.press("Enter");
    expect(valuesIn((await download()).bytes)["Blad ett"]?.[0]).toEqual(["Ändrad", "Tal", "Ja/nej"]);
  });

  test("numbers are typed and shown as Swedish writes them, and are numbers in the file", async () => {
    await choose(other);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("1234,5");
    await page.keyboard.press("Enter");
    const shown = await page.evaluate(() => {
      const { getters } = window.embeddedExcel?.book.model ?? {};
      const sheetId = getters?.getActiveSheetId() ?? "";
      return getters?.getEvaluatedCell({ sheetId, row: 0, col: 1 }).formattedValue;
    });
    expect(shown).toBe("1234,5");
    expect(valuesIn((await download()).bytes)["Blad ett"]?.[0]).toEqual(["Text", 1234.5, "Ja/nej"]);
  });
});
