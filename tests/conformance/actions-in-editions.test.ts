/**
 * The add-in's own actions in every edition that can be played: the same verdict, the same highlight, the same summary.
 * And what of an edition is not played, by name.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { summarise, toggleHighlight } from "../../src/commands/commands";
import { checkWorkbook } from "../../src/excel/actions";
import { inExcel } from "../../src/excel/run";
import { messagesFor } from "../../src/messages";
import { summaryWording } from "../../src/messages/summary-wording";
import { editionNames, editions, type EditionName } from "../../src/workbench/host/editions";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/uppfoljning-exempel.xlsx")));
const wording = summaryWording(messagesFor("sv-SE"), "1.2.3");
const now = new Date(2023, 11, 31, 14, 5);

let excel: OpenedExcel;
async function open(edition: EditionName): Promise<void> {
  excel = await openExcel(sample, { edition });
  const locks = { request: (_: string, __: object, work: () => unknown) => Promise.resolve(work()) };
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, navigator: { locks } });
}
afterEach(() => {
  excel.close();
});

/** What the three actions come to: the counts, the rules that highlight, and the summary as it is shown. */
async function outcome(): Promise<unknown> {
  const { tables } = await inExcel((context) => checkWorkbook(context));
  const said = [await toggleHighlight(), await summarise(wording, now)];
  const { book } = excel;
  const { getters } = book.model;
  const rules = getters.getSheetIds().flatMap((id) => getters.getConditionalFormats(id).map(({ ranges }) => ranges));
  const summary = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Sammanfattning") ?? "";
  const texts = Array.from({ length: getters.getNumberRows(summary) }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => book.cell(summary, row, column).text),
  );
  const counts = tables.map(({ totals, findings }) => [totals.periods, findings.map(({ rule }) => rule)]);
  const charts = getters.getChartIds(summary).length;
  return { counts, said, rules, texts: texts.map((row) => row.join("|")), charts };
}

test("check, highlight and summary come out the same in each", async () => {
  const outcomes: unknown[] = [];
  for (const name of editionNames) {
    await open(name);
    outcomes.push(await outcome());
    excel.close();
  }
  const [first, ...others] = outcomes;
  expect(first).toMatchObject({ said: [null, null], rules: [["A2:F28"]] });
  expect(JSON.stringify(first)).toContain("17 klart + 0 enligt plan + 10 avvikelse + 0 övriga = 27 rader: stämmer");
  for (const other of others) expect(other).toEqual(first);
}, 60_000);

/**
 * The newest set that each tells of.
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
const newestSets: Readonly<Record<EditionName, number>> = { "2021": 14, "2024": 17, "365": 21, web: 21 };

describe.each(editionNames)("%s", (name) => {
  const { platform } = editions[name];
  const newest = newestSets[name];

  test("tells its sets, its platform and its theme", async () => {
    await open(name);
    const { requirements, officeTheme, platform: told } = excel.Office.context;
    const supports = (set: number): boolean => requirements.isSetSupported("ExcelApi", `1.${set}`);
    expect([supports(13), supports(newest), supports(newest + 1)]).toEqual([true, true, false]);
    expect([told, officeTheme === undefined]).toEqual(platform === "web" ? ["OfficeOnline", true] : ["PC", false]);
  });

  test("answers the members of its set, as far as the client knows them", async () => {
    await open(name);
    const heard: unknown[] = [];
    const isNull = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async ({ triggerSource }) => void heard.push(triggerSource));
      await context.sync();
      sheet.getRange("A40").values = [[1]];
      const none = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("x"); // came with 1.14
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return none.isNullObject;
    });
    expect([heard, isNull]).toEqual([["ThisLocalAddin"], true]);
    expect(editions[name].requirementSet).toBe(`1.${Math.min(newest, 15)}`);
  });
});

describe("gaps", () => {
  test("what came after 1.15 is not there in any, whatever the edition says of itself", async () => {
    await open("365");
    const missing = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst() as Excel.Worksheet & { notes?: unknown };
      const rule = sheet.getRange("A1").conditionalFormats.add("Custom") as { changeRuleToCustom?: unknown };
      return [sheet.notes, rule.changeRuleToCustom];
    });
    expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(true);
    expect(missing).toEqual([undefined, undefined]);
  });

  test("undo groups are not played: two requests that ask for one step are two", async () => {
    await open("365");
    await excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A40");
      cell.values = [["ett"]];
      await context.sync();
      cell.values = [["två"]];
      await context.sync();
    });
    const { model } = excel.book;
    const cell = () => excel.book.cell(model.getters.getSheetIds()[0] ?? "", 39, 0).value;
    expect(cell()).toBe("två");
    model.dispatch("REQUEST_UNDO");
    expect(cell()).toBe("ett");
  });
});
