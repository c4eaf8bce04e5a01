/** What the add-in has changed: told, taken back, and offered first where it was cut off. */

import type { ChangeRecord, RecordedChange } from "../../src/core/change-record";
import { summaryBlockName } from "../../src/core/own-names";
import { noSettings } from "../../src/core/settings";
import { messagesFor } from "../../src/messages";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import { describeEntry } from "../../src/taskpane/record/describe-entry";
import { seedGrid } from "../builders/grid";
import { workbookOf } from "./checked";
import { click, openPane, texts } from "./open-pane";

const time = new Date(2026, 10, 23, 13, 58).toISOString();
const content = (text: string) => ({ text, numberFormat: "General" });
const cell = (row: number, kind: "typo" | "format" | "claim" = "typo"): RecordedChange => ({
  kind,
  at: { sheetName: "Blad1", row, column: 3 },
  before: content("Enlight plan"),
  after: content("Enligt plan"),
  commitment: "Ett",
});
const summary: RecordedChange = { kind: "sheet", blockName: summaryBlockName("Blad1", 0) };
const record: ChangeRecord = [
  { id: 1, time, state: "done", changes: [cell(6), cell(7), cell(8)] },
  { id: 2, time, state: "done", changes: [summary] },
];

const holding =
  (kept: ChangeRecord, notice: Awaited<ReturnType<PaneWorld["perform"]>>["notice"] = null): PaneWorld["perform"] =>
  (work) =>
    Promise.resolve({
      workbook: workbookOf([seedGrid()], noSettings, false, kept),
      notice: work.kind === "takeBack" ? notice : null,
    });

const section = "Det Avstämt har ändrat 2";

test("is told newest first: what, where, when and how many cells", async () => {
  await openPane(seedGrid(), { perform: holding(record) });
  await click(section);
  expect(texts("li").slice(-2)).toEqual([
    "Blad skapat: Sammanfattning2026-11-23 13:58Återställ",
    "Felstavad status rättad2026-11-23 13:58 · 3 cellerÅterställ",
  ]);
});

test("nothing changed: nothing said of it", async () => {
  await openPane(seedGrid());
  expect(texts("h2").filter((title) => title?.startsWith("Det Avstämt"))).toEqual([]);
});

test("one is taken back, and what was refused is told with its reason", async () => {
  const results = [
    { id: 1, change: cell(6), outcome: "restored" },
    { id: 1, change: cell(7), outcome: "changed" },
  ] as const;
  const { works } = await openPane(seedGrid(), { perform: holding(record, { kind: "takenBack", results }) });
  await click(section);
  await click("Återställ 2026-11-23 13:58: Felstavad status rättad");
  expect(works.at(-1)).toEqual({ kind: "takeBack", ids: [1] });
  expect(texts('[role="status"]')).toEqual(["1 av 2 ändringar återställdes."]);
  expect(texts("main > div > ul > li")[0]).toMatch(/^Blad1!D8 återställdes inte: någon har ändrat där/);
});

test.each([
  ["Återställ 2026-11-23 13:58: Blad skapat: Sammanfattning", [2]],
  ["Återställ allt", "all"],
] as const)("%s asks first, since a sheet goes and Excel's undo with it", async (name, ids) => {
  const { works } = await openPane(seedGrid(), { perform: holding(record) });
  await click(section);
  await click(name);
  expect(works).toHaveLength(1);
  expect(texts("dialog p")[0]).toMatch(
    /Ett blad .* även egna anteckningar: Sammanfattning\. .*Excels egen ångra-lista töms/,
  );
  await click("Ta bort och återställ");
  expect(works.at(-1)).toEqual({ kind: "takeBack", ids });
});

test("the change log is written on request", async () => {
  const { works } = await openPane(seedGrid(), { perform: holding(record) });
  await click(section);
  await click("Ändringslogg");
  expect(works.at(-1)).toEqual({ kind: "changeLog" });
});

describe("work that was cut off", () => {
  const begun: ChangeRecord = [{ id: 3, time, state: "begun", changes: [cell(6), cell(7, "format")] }];
  const sentence =
    "Förra gången avbröts Avstämt mitt i arbetet (2026-11-23 13:58: Felstavad status rättad, Status städad).";

  test("is offered to be taken back before anything else", async () => {
    const { works } = await openPane(seedGrid(), { perform: holding(begun) });
    expect(texts('[role="alert"]')).toContain(sentence);
    await click("Återställ");
    expect(works.at(-1)).toEqual({ kind: "takeBack", ids: [3] });
  });

  test("is not offered again to who leaves it", async () => {
    const { works } = await openPane(seedGrid(), { perform: holding(begun) });
    await click("Låt vara");
    await click("Kontrollera igen");
    expect(texts('[role="alert"]')).not.toContain(sentence);
    expect(works).toHaveLength(2);
  });
});

test.each([
  [[cell(6)], "Felstavad status rättad: Blad1!D7"],
  [[cell(6), cell(7)], "Felstavad status rättad"],
  [[cell(6), cell(7), cell(8, "claim")], "Felstavad status rättad (2), Slutraden rättad"],
])("an entry is described by its kinds", (changes, expected) => {
  expect(describeEntry({ id: 1, time, state: "done", changes }, messagesFor("sv"))).toBe(expected);
});
