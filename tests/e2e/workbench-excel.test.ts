/** The workbench as Excel: what the add-in does is seen in the sheet, and what the user does is seen by the add-in. */
import type { Page } from "playwright-core";
import { picture, untilReady } from "./browser";
import { useWorkbench } from "./session";
import { withFormula, workbookFile, type TestFile } from "./workbooks";

const session = useWorkbench();

let page: Page;
beforeEach(async () => {
  page = await session.open();
  await untilChecked();
});

const noTable = workbookFile("utan tabell.xlsx", { Blad: [["Ingenting att följa upp"], [1], [2]] });

async function choose(file: TestFile): Promise<void> {
  await page.locator("[data-file]").setInputFiles({ ...file });
  await page.getByRole("heading", { name: file.name }).waitFor();
  await untilReady(page);
  await untilChecked();
}

/** The pane checks when it opens: until that is over, its round trips would be taken for those of the test. */
async function untilChecked(): Promise<void> {
  await page.frameLocator("[data-frame='pane']").getByRole("button", { name: "Kontrollera igen" }).waitFor();
}

/** A press of a button of the ribbon, until its function is done. */
async function press(control: string): Promise<void> {
  await page.locator(`[data-control='${control}']`).click();
  await page.locator(`[data-control='${control}']:not([aria-busy='true'])`).waitFor();
}

/** Where the middle of a cell is on screen (0-based). */
async function pointAt(row: number, column: number): Promise<{ x: number; y: number }> {
  const { x, y } = (await page.locator(".o-grid-overlay").boundingBox()) ?? { x: 0, y: 0 };
  const inside = await page.evaluate(
    ([top = 0, left = 0]) => {
      const getters = window.embeddedExcel?.book.model.getters;
      const zone = { top, left, bottom: top, right: left };
      const rect = getters?.getVisibleRectWithoutHeaders(zone) ?? { x: 0, y: 0, width: 0, height: 0 };
      const zoom = getters?.getViewportZoomLevel() ?? 1;
      return { x: (rect.x + rect.width / 2) * zoom, y: (rect.y + rect.height / 2) * zoom };
    },
    [row, column],
  );
  return { x: x + inside.x, y: y + inside.y };
}

/** The active cell, as the sheet on screen has it. */
function activeCell(): Promise<{ sheet: string; row: number; column: number }> {
  return page.evaluate(() => {
    const getters = window.embeddedExcel?.book.model.getters;
    if (getters === undefined) throw new Error("No workbook is on screen.");
    const { sheetId, row, col } = getters.getActivePosition();
    return { sheet: getters.getSheetName(sheetId), row, column: col };
  });
}

describe("the add-in", () => {
  test("writes a sheet, which is shown, and the line below tells what it cost", async () => {
    const trips = await page.evaluate(() => window.embeddedExcel?.host.trips.log.length ?? 0);
    await press("Avstamt.Summary");
    await page.locator(".o-sheet.active", { hasText: "Sammanfattning" }).waitFor();
    const log = await page.evaluate(
      (before) => window.embeddedExcel?.host.trips.log.slice(before).filter(({ isCleanup }) => !isCleanup) ?? [],
      trips,
    );
    const kilobytes = (sum: number) => (sum / 1000).toFixed(1).replace(".", ",");
    const sent = kilobytes(log.reduce((sum, { bytesOut }) => sum + bytesOut, 0));
    const received = kilobytes(log.reduce((sum, { bytesIn }) => sum + bytesIn, 0));
    expect(await page.locator(".trips").textContent()).toBe(
      `${log.length} anrop · ${sent} kB till Excel · ${received} kB från Excel`,
    );
    await picture(page, "page-summary");
  });

  test("is refused while a cell is being edited, and the typed text waits", async () => {
    const pane = page.frameLocator("[data-frame='pane']");
    const { x, y } = await pointAt(4, 1);
    await page.mouse.click(x, y);
    await page.keyboard.type("halvvägs");
    await pane.getByRole("button", { name: "Kontrollera igen" }).click();
    await pane.getByText("Avsluta redigeringen").first().waitFor();
    const refused = await page.evaluate(() => window.embeddedExcel?.host.trips.log.at(-1)?.refused);
    expect(refused).toBe("InvalidOperationInCellEditMode");
    expect(await page.locator(".o-grid-composer .o-composer").textContent()).toBe("halvvägs");
    const other = await pointAt(6, 1);
    await page.mouse.click(other.x, other.y);
    const typed = await page.evaluate(() => {
      const book = window.embeddedExcel?.book;
      return book?.cell(book.model.getters.getActiveSheetId(), 4, 1).value;
    });
    expect(typed).toBe("halvvägs");
  });

  test("can say a sentence in a dialog, which the user closes", async () => {
    await choose(noTable);
    await page.locator("[data-control='Avstamt.Summary']").click();
    const dialog = page.getByRole("dialog", { name: "Avstämt" });
    await dialog.waitFor();
    await page.frameLocator("[data-frame='dialog']").getByRole("button").waitFor();
    await picture(page, "page-dialog");
    const button = page.locator("[data-control='Avstamt.Summary']");
    expect(await button.getAttribute("aria-busy")).toBe("true");
    await dialog.getByRole("button", { name: "Stäng", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await page.locator("[data-control='Avstamt.Summary']:not([aria-busy])").waitFor();
    // And once more, closed by the dialog's own page through messageParent.
    await button.click();
    await page.frameLocator("[data-frame='dialog']").getByRole("button").click();
    await dialog.waitFor({ state: "detached" });
    await page.locator("[data-control='Avstamt.Summary']:not([aria-busy])").waitFor();
  });
});

describe("a command that never reports back", () => {
  test("gets its button back after thirty seconds, with a sentence", async () => {
    await page.route("**/commands.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<script src="office.js"></script><script defer src="never.js"></script>`,
      }),
    );
    await page.route("**/never.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: `Office.actions.associate("toggleHighlight", () => {});` }),
    );
    await page.clock.install();
    await page.locator("[data-control='Avstamt.Highlight']").click();
    await page.locator("[data-frame='commands'][data-excel='ready']").waitFor({ state: "attached" });
    await page.clock.runFor(29_000);
    expect(await page.locator("[data-control='Avstamt.Highlight']").getAttribute("aria-busy")).toBe("true");
    await page.clock.runFor(2_000);
    await page.locator("[data-control='Avstamt.Highlight']:not([aria-busy])").waitFor();
    expect(await page.locator(".notice p").textContent()).toMatch(/^”Markera avvikelser” har inte sagt till/);
  });
});

describe("a link to a place in the workbook", () => {
  const file = withFormula(
    workbookFile("länkar.xlsx", { "Blad ett": [["Gå", "hit", "=1+1"]], "Blad två": [[1], [2], ["mål"]] }),
    "A1",
    `HYPERLINK("#'Blad två'!A3","Gå")`,
    "Gå",
  );

  test("goes there by one click on its cell", async () => {
    await choose(file);
    const { x, y } = await pointAt(0, 0);
    await page.mouse.click(x, y);
    expect(await activeCell()).toEqual({ sheet: "Blad två", row: 2, column: 0 });
  });

  test("stays a cell for a drag and for a click with a key held", async () => {
    await choose(file);
    const from = await pointAt(0, 0);
    const to = await pointAt(0, 1);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.down("Control");
    await page.mouse.click(from.x, from.y);
    await page.keyboard.up("Control");
    expect((await activeCell()).sheet).toBe("Blad ett");
  });
});
