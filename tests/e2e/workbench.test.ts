/** The workbench's page: the sample, the ribbon of the manifest, the pane, the languages, and who can use it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { attribute, elements, parseXml, type XmlElement } from "../fixtures/xml-tree";
import { picture, untilReady, workbenchUrl } from "./browser";
import { useWorkbench } from "./session";
import { sampleBytes, valuesIn, withFormula, workbookFile } from "./workbooks";

const session = useWorkbench();
const open = (query = "") => session.open({ query });

const paneFrame = "[data-frame='pane']";

describe("at the start", () => {
  test("the sample is on screen, every cell of it, with the add-in beside it", async () => {
    const page = await open();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("uppfoljning-exempel.xlsx");
    expect(await page.locator(".o-sheet-name").allTextContents()).toEqual(Object.keys(valuesIn(sampleBytes())));
    expect(await cellsOnScreen(page)).toEqual(cellsOf(Object.values(valuesIn(sampleBytes()))[0] ?? []));
    const { width } = (await page.locator(paneFrame).boundingBox()) ?? { width: 0 };
    expect(width).toBe(350);
    await picture(page, "page");
  });

  test("everything is drawn inside the window, also in a small one", async () => {
    const page = await session.open({ width: 1024, height: 700 });
    const [right, bottom] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect([right, bottom]).toEqual([1024, 700]);
    await picture(page, "page-1024");
  });

  test("nothing leaves the machine, not even for a link to the web under the pointer", async () => {
    const page = await open();
    const plain = workbookFile("länk.xlsx", { Blad: [["Karta"]] });
    const link = withFormula(plain, "A1", `HYPERLINK("https://example.com/karta","Karta")`, "Karta");
    await page.locator("[data-file]").setInputFiles({ ...link });
    await page.getByRole("heading", { name: "länk.xlsx" }).waitFor();
    await untilReady(page);
    const box = await page.locator(".o-grid-overlay").boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 10, { steps: 3 });
    await page.locator(".o-link").waitFor();
    const { requests } = session.opened();
    const outside = requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(workbenchUrl()));
    expect(outside).toEqual([]);
    // The count is no accident of an empty list: page, templates, manifest, sample, client and pane are among them.
    expect(requests.length).toBeGreaterThan(10);
  });
});

describe("the ribbon", () => {
  let manifest: XmlElement;
  beforeAll(async () => {
    manifest = await parseXml(readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8"));
  });

  test.each([
    { query: "", locale: "sv-SE", tab: "Start" },
    { query: "?lang=en", locale: "en-US", tab: "Home" },
  ])("has the manifest's labels, tips and pictures in $locale", async ({ query, locale, tab }) => {
    const page = await open(query);
    expect(await page.locator(".tab").allTextContents()).toEqual([tab]);
    const drawn = await page.locator(".ribbon-button").evaluateAll((buttons) =>
      buttons.map((button) => ({
        label: button.textContent,
        tip: button.getAttribute("title"),
        picture: new URL(button.querySelector("img")?.src ?? "").pathname,
        isDrawn: (button.querySelector("img")?.naturalWidth ?? 0) >= 32,
      })),
    );
    expect(drawn).toEqual(buttonsIn(manifest, locale));
    expect(await page.locator(".group-label").allTextContents()).toEqual([word(manifest, "Group.Label", locale)]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
  });

  test("a button for the pane opens exactly its page, and the same button leaves it alone", async () => {
    const page = await open();
    const shown = () =>
      page.locator(paneFrame).evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.href);
    expect(await shown()).toBe(`${workbenchUrl()}taskpane.html`);
    await page.locator("[data-control='Avstamt.Check']").click();
    await page.locator(`${paneFrame}[data-excel='ready']`).waitFor();
    expect(await shown()).toBe(`${workbenchUrl()}taskpane.html?check`);
    await page.locator(paneFrame).evaluate((frame) => frame.setAttribute("data-mark", "same"));
    await page.locator("[data-control='Avstamt.Check']").click();
    expect(await page.locator(paneFrame).getAttribute("data-mark")).toBe("same");
  });

  test("a closed pane comes back by its button, and gives its room to the sheet meanwhile", async () => {
    const page = await open();
    const widthOfSheet = async () => (await page.locator("main").boundingBox())?.width ?? 0;
    const beside = await widthOfSheet();
    await page.getByRole("button", { name: "Stäng Avstämt" }).click();
    await page.locator(paneFrame).waitFor({ state: "detached" });
    expect(await widthOfSheet()).toBe(beside + 351);
    await page.locator("[data-control='Avstamt.Open']").click();
    await page.locator(`${paneFrame}[data-excel='ready']`).waitFor();
    expect(await widthOfSheet()).toBe(beside);
  });
});

describe("for everyone", () => {
  test("axe finds nothing, with menus and a notice on screen either", async () => {
    const page = await open();
    expect(await violations(page)).toEqual([]);
    await page.locator("[data-file]").setInputFiles({ name: "x.xlsx", mimeType: "", buffer: Buffer.from("x") });
    await page.locator(".notice[data-tone='warning']").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("the keyboard goes from the skip link over files, ribbon and sheet to the pane, and sets its width", async () => {
    const page = await open();
    const ribbon = await page.locator(".ribbon-button").allTextContents();
    const files = await page.locator(".file-buttons button").allTextContents();
    await page.getByRole("link", { name: "Hoppa till kalkylbladet" }).focus();
    const stops: string[] = [];
    while (stops.length < files.length + ribbon.length) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(stops).toEqual([...files, ...ribbon]);
    const edge = page.getByRole("separator", { name: "Rutans bredd" });
    await edge.press("ArrowLeft");
    expect((await page.locator(paneFrame).boundingBox())?.width).toBe(360);
    expect(await edge.getAttribute("aria-valuenow")).toBe("360");
  });
});

/** What axe objects to on the page and in the sheet; the add-in's own pages have tests of their own. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Every filled cell of the first sheet, as the workbook on screen holds it. */
function cellsOnScreen(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const book = window.embeddedExcel?.book;
    if (book === undefined) throw new Error("No workbook is on screen.");
    const { getters } = book.model;
    const sheetId = getters.getActiveSheetId();
    const filled: Record<string, unknown> = {};
    for (let row = 0; row < getters.getNumberRows(sheetId); row += 1) {
      for (let column = 0; column < getters.getNumberCols(sheetId); column += 1) {
        const { value } = book.cell(sheetId, row, column);
        if (value !== null && value !== "") filled[`${row}:${column}`] = value;
      }
    }
    return filled;
  });
}

function cellsOf(rows: readonly (readonly unknown[])[]): Record<string, unknown> {
  const filled = rows.flatMap((row, top) => row.map((value, left) => [`${top}:${left}`, value] as const));
  return Object.fromEntries(filled.filter(([, value]) => value !== null && value !== ""));
}

function buttonsIn(manifest: XmlElement, locale: string): unknown[] {
  return elements(manifest, "Control").map((control) => {
    const [label] = elements(control, "Label");
    const [description] = elements(control, "Description");
    const image = elements(control, "bt:Image").find((one) => attribute(one, "size") === "32");
    if (label === undefined || description === undefined || image === undefined) throw new Error("A bare button");
    const words = word(manifest, attribute(label, "resid"), locale);
    return {
      label: words,
      tip: `${words}\n${word(manifest, attribute(description, "resid"), locale)}`,
      picture: new URL(word(manifest, attribute(image, "resid"), locale)).pathname,
      isDrawn: true,
    };
  });
}

/** A resource in a language: its override, or else what it says by default. */
function word(manifest: XmlElement, id: string, locale: string): string {
  const resources = ["bt:String", "bt:Url", "bt:Image"].flatMap((name) => elements(manifest, name));
  const resource = resources.find((one) => one.attributes.get("id") === id);
  if (resource === undefined) throw new Error(`No resource ${id}`);
  const override = resource.children.find((one) => one.attributes.get("Locale") === locale);
  return override === undefined ? attribute(resource, "DefaultValue") : attribute(override, "Value");
}
