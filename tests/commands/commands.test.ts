/** The ribbon's functions, pressed in the embedded Excel: what they do, what they say, and that they always end. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { highlightMarker } from "../../src/core/plan/highlight";
import { Book } from "../../src/workbench/book/book";
import { header, statusRows } from "../builders/grid";
import { openRibbon, type Ribbon } from "./ribbon";

const root = join(__dirname, "../..");
const sample = readFileSync(join(root, "assets/uppfoljning-exempel.xlsx"));

let ribbon: Ribbon | null = null;

afterEach(() => {
  ribbon?.excel.close();
  ribbon = null;
});

async function open(...[workbook, options]: Parameters<typeof openRibbon>): Promise<Ribbon> {
  ribbon = await openRibbon(workbook, options);
  return ribbon;
}

/** A workbook of one sheet that holds these rows. */
function bookOf(rows: readonly (readonly unknown[])[]): Book {
  const book = Book.empty("Blad1");
  const cells = rows.flatMap((row, index) =>
    row.map((value, column) => ({ row: index, column, value: String(value) })),
  );
  book.write(book.model.getters.getActiveSheetId(), cells);
  return book;
}

const highlights = ({ excel }: Ribbon) =>
  excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load({ customOrNullObject: { rule: { formula: true } } });
    await context.sync();
    return formats.items.filter((item) => item.customOrNullObject.rule.formula.includes(highlightMarker)).length;
  });

const activeSheet = ({ excel }: Ribbon) =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const head = sheet.getRange("A1:A2");
    sheet.load({ name: true });
    head.load({ values: true });
    await context.sync();
    return { name: sheet.name, head: head.values.flat() as unknown[] };
  });

/** Lets everything that is ready to happen happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

async function untilDialog({ dialogs }: Ribbon) {
  for (let turns = 0; dialogs.length === 0 && turns < 100; turns++) await settle();
  const [dialog] = dialogs;
  if (dialog === undefined) throw new Error("No dialog opened");
  return dialog;
}

test("every function that the manifest names is there", async () => {
  const { excel } = await open(sample);
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name = ""]) => name);
  expect(names).toHaveLength(2);
  expect(names.filter((name) => !excel.commands.has(name))).toEqual([]);
});

test("the highlight goes on, and off again, without a word", async () => {
  const opened = await open(sample);
  await opened.press("toggleHighlight");
  expect(await highlights(opened)).toBe(1);
  await opened.press("toggleHighlight");
  expect(await highlights(opened)).toBe(0);
  expect(opened.dialogs).toEqual([]);
});

test("a highlight that has nothing to mark yet says so", async () => {
  const opened = await open(bookOf([header, ...statusRows([["Klart", "Klart", "Klart"]])]));
  const over = opened.press("toggleHighlight");
  const dialog = await untilDialog(opened);
  expect(dialog.address.searchParams.get("say")).toBe("noDeviations");
  dialog.press();
  await over;
  expect(await highlights(opened)).toBe(1);
});

test.each([
  [
    "sv-SE",
    "Sammanfattning",
    "Sammanfattning – Utvecklingsåtaganden, helår",
    /^Källa: .* · skapad 20\d\d-\d\d-\d\d \d\d:\d\d · Avstämt 1\.2\.3$/,
  ],
  [
    "en-GB",
    "Summary",
    "Summary – Utvecklingsåtaganden, helår",
    /^Source: .* · created 20\d\d-\d\d-\d\d \d\d:\d\d · Avstämt 1\.2\.3$/,
  ],
])("in %s the summary is made and shown, without a word", async (displayLanguage, name, title, source) => {
  const opened = await open(sample, { displayLanguage });
  await opened.press("createSummary");
  expect(await activeSheet(opened)).toEqual({ name, head: [title, expect.stringMatching(source)] });
  expect(opened.dialogs).toEqual([]);
});

test("both pressed at once are done one after the other", async () => {
  const opened = await open(sample);
  await Promise.all([opened.press("toggleHighlight"), opened.press("createSummary")]);
  expect((await activeSheet(opened)).name).toBe("Sammanfattning");
  expect(opened.dialogs).toEqual([]);
});

test.each(["toggleHighlight", "createSummary"])("%s without a table says so, in a dialog of ours", async (name) => {
  const opened = await open(bookOf([["Hej"]]), { displayLanguage: "en-US" });
  let ended = false;
  const over = opened.press(name).then(() => (ended = true));
  const dialog = await untilDialog(opened);
  expect(dialog.address.href).toBe("https://localhost/dialog.html?say=noTable&language=en");
  await settle();
  expect(ended).toBe(false); // Excel may end the page with its event, and the dialog with the page.
  dialog.press();
  await over;
  expect(dialog.isClosed()).toBe(true);
});

test("a protected sheet is said with its code", async () => {
  const opened = await open(sample);
  await opened.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  const over = opened.press("toggleHighlight");
  const dialog = await untilDialog(opened);
  expect(dialog.address.searchParams.get("say")).toBe("sheetProtected");
  dialog.dismiss();
  await over;
});

test("a dialog that Excel does not open is reported, and the command ends all the same", async () => {
  const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const opened = await open(bookOf([["Hej"]]), { dialogsOpen: false });
  await opened.press("createSummary");
  expect(reported.mock.calls).toEqual([
    [expect.objectContaining({ message: expect.stringContaining("12009") as string })],
  ]);
  reported.mockRestore();
});
