/** The whole way, in a browser: the sample on screen, the add-in beside it, one click at a time. */

import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { hasLibreOffice, recalculated } from "../builders/libre-office";
import { picture, workbenchUrl, type OpenOptions } from "./browser";
import { looks, says, untilChecked, useWorkbench } from "./session";
import { highlightedRows, paneOf, savedParts, textsOf, tripCount, typeInto } from "./workbook";

const source = "Utvecklingsåtaganden";
const deviating = [4, 6, 7, 8, 11, 13, 15, 16, 18, 21];

const session = useWorkbench();

/** Opens the workbench and waits for the pane's first verdict. */
async function open(options: OpenOptions = {}): Promise<Page> {
  const page = await session.open(options);
  await untilChecked(page);
  return page;
}

const press = (page: Page, name: string) => paneOf(page).getByRole("button", { name }).click();
const rowNamed = (rows: readonly string[][], label: string) => rows.find(([first]) => first === label) ?? [];

describe("from the sample", () => {
  test("the pane says what it found before anything is done", async () => {
    const page = await open();
    await says(page, "Hittade 27 åtaganden i Utvecklingsåtaganden!A1:F28, 6 mål, 14 delmål");
    await says(page, "Klart att rapportera");
    await says(page, "Slutraden stämmer: 27 stycken: 17 klart, 10 ej klara");
    // Three to check, and one to hear of changes from then on.
    expect(await tripCount(page)).toBeLessThanOrEqual(4);
    await picture(page, "workbench");
  }, 30_000);

  test("one click makes the summary, with the numbers that were counted by hand", async () => {
    const page = await open();
    const before = await tripCount(page);
    await press(page, "Skapa sammanfattning");
    await says(page, "Sammanfattningen finns på bladet Sammanfattning.");
    expect((await tripCount(page)) - before).toBeLessThanOrEqual(6);
    const rows = await textsOf(page, "Sammanfattning");
    // Numbers first, then shares, a column a period.
    expect(rowNamed(rows, "Klart").slice(1, 7)).toEqual(["1", "2", "17", "4 %", "7 %", "63 %"]);
    expect(rowNamed(rows, "Enligt plan").slice(1, 7)).toEqual(["24", "21", "0", "89 %", "78 %", "0 %"]);
    expect(rowNamed(rows, "Avvikelse från plan").slice(1, 7)).toEqual(["2", "4", "10", "7 %", "15 %", "37 %"]);
    expect(rowNamed(rows, "Bra att leva och bo").slice(1, 7)).toEqual(["8", "0", "9", "0", "17", "47 %"]);
    expect(rows.flat()).toContain("17 klart + 0 enligt plan + 10 avvikelse + 0 övriga = 27 rader: stämmer");
    await picture(page, "summary");
  }, 30_000);

  test("the highlight colours exactly the ten rows, and leaves no trace", async () => {
    const page = await open();
    const before = await savedParts(page);
    const trips = await tripCount(page);
    await press(page, "Markera avvikelser");
    await says(page, "10 rader är markerade. Markeringen följer ändringar.");
    expect((await tripCount(page)) - trips).toBeLessThanOrEqual(4);
    expect(await highlightedRows(page)).toEqual(deviating);
    await picture(page, "highlight");
    await press(page, "Markera avvikelser");
    await says(page, "Markeringen är borttagen.");
    expect(await highlightedRows(page)).toEqual([]);
    expect(await savedParts(page)).toBe(before);
  }, 30_000);

  test("numbers and colours follow an edit without the add-in", async () => {
    const page = await open();
    await press(page, "Markera avvikelser");
    await says(page, "10 rader är markerade.");
    await press(page, "Skapa sammanfattning");
    await says(page, "Sammanfattningen finns på bladet Sammanfattning.");
    await page
      .getByRole("button", { name: /^Stäng/ })
      .first()
      .click();
    const trips = await tripCount(page);
    await typeInto(page, "F2", "avvikelse från plan ");
    expect(await highlightedRows(page)).toEqual([2, ...deviating]);
    const rows = await textsOf(page, "Sammanfattning");
    expect(rowNamed(rows, "Klart")[3]).toBe("16");
    expect(rowNamed(rows, "Avvikelse från plan")[3]).toBe("11");
    expect(rows.flat()).toContain("Slutraden stämmer inte: 27 stycken: 17 klart, 10 ej klara");
    expect(await tripCount(page)).toBe(trips);
  }, 30_000);

  test("the downloaded workbook holds the same numbers when LibreOffice has recalculated it", async () => {
    const page = await open();
    await press(page, "Skapa sammanfattning");
    await says(page, "Sammanfattningen finns på bladet Sammanfattning.");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Ladda ner" }).click(),
    ]);
    const file = await download.path();
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
    if (!hasLibreOffice()) return;
    const rows = recalculated({ downloaded: readFileSync(file) }).get("downloaded-Sammanfattning") ?? [];
    expect(rowNamed(rows, "Klart").slice(1, 7)).toEqual(["1", "2", "17", "4 %", "7 %", "63 %"]);
    expect(rowNamed(rows, "Bra att leva och bo").slice(1, 7)).toEqual(["8", "0", "9", "0", "17", "47 %"]);
    expect(rows.flat()).toContain("17 klart + 0 enligt plan + 10 avvikelse + 0 övriga = 27 rader: stämmer");
  }, 90_000);
});

describe("what goes to the board", () => {
  /** What the clipboard holds, as a page that may read it is told. */
  const copied = (page: Page, type: string) =>
    page.evaluate(async (wanted) => {
      window.focus();
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text() ?? "";
    }, type);

  test("is copied as text and as a table, and kept as a frozen copy", async () => {
    const page = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(page, "Till nämnden");
    await press(page, "Kopiera text");
    await says(page, "Texten är kopierad. Klistra in den i rapporten.");
    expect(await copied(page, "text/plain")).toContain(
      "Av 27 utvecklingsåtaganden är 17 klara (63 %) och 10 ej klara.",
    );
    await press(page, "Kopiera tabell");
    await says(page, "Tabellen är kopierad. Klistra in den i rapporten.");
    const html = await copied(page, "text/html");
    expect(html).toContain("<table");
    expect(html).toContain("17 (63 %)");
    await picture(page, "board");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await press(page, "Spara fryst kopia");
    await says(page, /En kopia utan formler finns på bladet Arkiv \d{4}-\d\d-\d\d\./);
  }, 60_000);
});

describe("what is wrong", () => {
  test("is said with its cell, and a click goes there", async () => {
    const page = await open();
    await typeInto(page, "D7", "Enlight plan");
    await typeInto(page, "F9", "Pausad");
    await press(page, "Kontrollera igen");
    await says(page, "3 saker kvar");
    await says(page, "”Enlight plan” i Status delår 1 räknas inte. Skriv ”Enligt plan” om det är vad som menas.");
    await picture(page, "findings");
    await paneOf(page).getByRole("button", { name: "Gå till F9" }).click();
    await page.waitForFunction(() => {
      const zone = window.embeddedExcel?.book.model.getters.getSelectedZone();
      return zone?.top === 8 && zone.left === 5;
    });
  }, 30_000);

  test("a workbook without a table is answered with what is looked for", async () => {
    const page = await open();
    await typeInto(page, "C1", "Något annat");
    await press(page, "Kontrollera igen");
    await says(page, "Det här ser inte ut som en uppföljningstabell");
  }, 30_000);
});

describe("the ribbon", () => {
  const ribbon = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

  test("works with the pane closed", async () => {
    const page = await open();
    await page
      .getByRole("button", { name: /^Stäng/ })
      .first()
      .click();
    await ribbon(page, "Markera avvikelser").click();
    await until(async () => (await highlightedRows(page)).length === deviating.length);
    await ribbon(page, "Skapa sammanfattning").click();
    await until(async () => (await textsOf(page, "Sammanfattning")).length > 0);
  }, 30_000);

  test("tells the pane, which shows the highlight as it is", async () => {
    const page = await open();
    const toggle = paneOf(page).getByRole("button", { name: "Markera avvikelser", pressed: true });
    await ribbon(page, "Markera avvikelser").click();
    await toggle.waitFor();
    await ribbon(page, "Markera avvikelser").click();
    await toggle.waitFor({ state: "detached" });
  }, 30_000);

  test("and the pane take turns when both are pressed at once", async () => {
    const page = await open();
    await Promise.all([press(page, "Skapa sammanfattning"), ribbon(page, "Skapa sammanfattning").click()]);
    await says(page, /Sammanfattningen finns på bladet/);
    await page.waitForTimeout(1500);
    const names = await page.evaluate(() => {
      const { getters } = window.embeddedExcel?.book.model ?? {};
      return getters?.getSheetIds().map((id) => getters.getSheetName(id));
    });
    expect(names).toEqual([source, "Sammanfattning"]);
  }, 30_000);
});

describe("everybody can use it", () => {
  test.each(looks)(
    "axe finds nothing: %s",
    async (name, options) => {
      const page = await open(options);
      await typeInto(page, "D7", "Enlight plan");
      await press(page, name === "english" ? "Check again" : "Kontrollera igen");
      await says(page, name === "english" ? "1 thing left" : /sak(er)? kvar/);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      await picture(page, `pane-${name}`);
    },
    60_000,
  );

  test("everything in the pane is reached and done by keyboard", async () => {
    const page = await open();
    const pane = paneOf(page);
    await pane.getByRole("button", { name: "Skapa sammanfattning" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await says(page, "10 rader är markerade.");
    expect(await pane.getByRole("button", { name: "Markera avvikelser" }).getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await says(page, "Sammanfattningen finns på bladet Sammanfattning.");
  }, 30_000);
});

describe("its policy", () => {
  test("is in force, and nothing that the add-in does breaks it or leaves the machine", async () => {
    const page = await open();
    const frame = await paneFrame(page);
    await watchPolicy(frame);
    await press(page, "Skapa sammanfattning");
    await says(page, "Sammanfattningen finns på bladet Sammanfattning.");
    await press(page, "Markera avvikelser");
    await says(page, "10 rader är markerade.");
    await typeInto(page, "D7", "Enlight plan");
    await press(page, "Kontrollera igen");
    await says(page, /sak(er)? kvar/);
    expect(await violations(frame)).toEqual([]);
    const requests = session.opened().requests;
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((url) => !/^(http:\/\/localhost:\d+\/|data:|blob:http:\/\/localhost)/.test(url))).toEqual(
      [],
    );
  }, 30_000);

  test("stops what a text of the workbook would do if it were ever taken for more", async () => {
    const page = await open();
    const frame = await paneFrame(page);
    await watchPolicy(frame);
    const caught = await frame.evaluate(async () => {
      const markup = document.createElement("div");
      markup.innerHTML = '<img src="assets/none.png" onerror="globalThis.caught = 1"><b style="color: red">a</b>';
      const script = document.createElement("script");
      script.textContent = "globalThis.caught = 1";
      const elsewhere = document.createElement("script");
      elsewhere.src = "https://elak.example/a.js";
      document.body.append(markup, script, elsewhere);
      await fetch("https://elak.example/").catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return (globalThis as { caught?: number }).caught ?? null;
    });
    expect(caught).toBeNull();
    expect((await violations(frame)).sort()).toEqual([
      "connect-src https://elak.example/",
      "script-src-attr inline",
      "script-src-elem https://elak.example/a.js",
      "script-src-elem inline",
      "style-src-attr inline",
    ]);
    // The browser tells the console of each refusal, and of the picture that is not there.
    session.opened().errors.splice(0);
  }, 30_000);
});

test("outside Excel the pane says what it is", async () => {
  const page = await session.newPage({ locale: "sv-SE" });
  await page.route("**/office.js", (route) => route.abort());
  await page.goto(`${workbenchUrl()}taskpane.html`);
  await page.getByText("Avstämt är ett tillägg till Excel.").waitFor();
  await page.context().close();
}, 30_000);

/** The pane's own window, in which its policy holds. */
async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator("[data-frame='pane']").elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("The pane has no page");
  return frame;
}

/** Notes what the page's policy refuses from now on. */
function watchPolicy(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
}

const violations = (frame: Frame) => frame.evaluate(() => (globalThis as { refused?: string[] }).refused ?? []);

/** Waits for something that nothing on the page tells of; the test's own limit ends the waiting. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
