/** Putting cells right, and taking it back, in the embedded Excel: what is written, what is left alone, what is told. */

import { noSettings } from "../../src/core/settings";
import { proposeFixes, proposeGoals } from "../../src/core/plan/fixes/propose-fixes";
import type { CellFix } from "../../src/core/plan/fixes/cell-fix";
import { cellName } from "../../src/core/address";
import { changeSettings, checkWorkbook, fixCells, takeBack } from "../../src/excel/actions";
import { setExtra } from "../../src/workbench/book/extras/extras-plugin";
import { header } from "../builders/grid";
import {
  bookOf,
  cellAt,
  change,
  close,
  codeOf,
  open,
  run,
  saved,
  sheetIdOf,
  textsAt,
  tripsOf,
  type,
  type OpenedExcel,
} from "./opened";

afterEach(close);

const time = "2026-08-31T12:00:00.000Z";

/** Three statuses to put right (D2, E3, F3), a claim (A7) and three blank goals (A3:B3, A4). */
const rows = [
  header,
  ["Mål A", "Delmål A", "Ett", "Klat", "Klart", "Klart"],
  ["", "", "Två", "Klart", "klart ", "Enligt  plan"],
  ["", "Delmål B", "Tre", "Klart", "Klart", "Avvikelse från plan"],
  [],
  [],
  ["3 stycken: 2 klart, 1 ej klara"],
];

async function proposed(): Promise<CellFix[]> {
  const { tables } = await run((context) => checkWorkbook(context));
  return tables.flatMap((table) => [...proposeFixes(table), ...proposeGoals(table.followUp)]);
}

const fix = (fixes: readonly CellFix[]) => run((context) => fixCells(context, fixes, time), { oneUndoStep: true });
const restore = (ids: readonly number[] | "all" = "all") => run((context) => takeBack(context, ids));
const told = (results: readonly { at: { row: number; column: number }; outcome: string }[]) =>
  results.map(({ at, outcome }) => `${cellName(at.row, at.column)} ${outcome}`);

describe("all that can be put right", () => {
  const targets = ["D2", "E3", "F3", "A7", "A3", "B3", "A4"];
  const right = ["Klart", "Klart", "Enligt plan", "3 stycken: 1 klart, 2 ej klara", "Mål A", "Delmål A", "Mål A"];

  test("is written, told cell by cell, and gone from the findings", async () => {
    const excel = await open(bookOf(rows));
    const { workbook, results } = await fix(await proposed());
    expect(told(results)).toEqual(targets.map((cell) => `${cell} written`));
    expect(textsAt(excel, ...targets)).toEqual(right);
    const left = workbook.tables[0]?.findings.map(({ rule }) => rule) ?? [];
    expect(left).not.toContain("status-typo");
    expect(left).not.toContain("status-format");
    expect(left).not.toContain("claim-agrees");
    expect(workbook.record).toMatchObject([{ id: 1, time, state: "done" }]);
    expect(workbook.record[0]?.changes).toHaveLength(7);
  });

  test("is taken back to the byte", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    await fix(await proposed());
    expect(await saved(excel)).not.toBe(before);
    const { workbook, results } = await restore();
    expect(results.map(({ outcome }) => outcome)).toEqual(targets.map(() => "restored"));
    expect(workbook.record).toEqual([]);
    expect(await saved(excel)).toBe(before);
    expect(cellAt(excel, "A3").value).toBeNull();
  });

  test("is taken back but for the cell that somebody has edited since, which stays in the record", async () => {
    const excel = await open(bookOf(rows));
    await fix(await proposed());
    type(excel, "E3", "Avvikelse från plan");
    const { workbook, results } = await restore();
    expect(results.filter(({ outcome }) => outcome !== "restored")).toMatchObject([
      { id: 1, outcome: "changed", change: { at: { row: 2, column: 4 } } },
    ]);
    expect(workbook.record[0]?.changes).toHaveLength(1);
    expect(textsAt(excel, "D2", "E3", "F3")).toEqual(["Klat", "Avvikelse från plan", "Enligt  plan"]);
  });

  test("is taken back after the workbook has been saved and opened by somebody else", async () => {
    const excel = await open(bookOf(rows));
    await fix(await proposed());
    const theirs = await open(await excel.book.save());
    const { results } = await restore();
    expect(results.every(({ outcome }) => outcome === "restored")).toBe(true);
    expect(textsAt(theirs, "D2", "E3", "A7")).toEqual(["Klat", "klart ", "3 stycken: 2 klart, 1 ej klara"]);
  });

  test("costs eight round trips, four where nothing can be written, and eight back", async () => {
    const excel = await open(bookOf(rows));
    const fixes = await proposed();
    expect(await tripsOf(excel, () => fix(fixes))).toBe(8);
    expect(await tripsOf(excel, () => restore())).toBe(8);
    await change(excel, (sheet) => sheet.protection.protect());
    expect(await tripsOf(excel, () => fix(fixes))).toBe(4);
    expect(await tripsOf(excel, () => restore())).toBe(3);
  });
});

describe("one after another", () => {
  test("one entry is taken back and the others stay", async () => {
    const excel = await open(bookOf(rows));
    const [first, second] = await proposed();
    await fix(first === undefined ? [] : [first]);
    await fix(second === undefined ? [] : [second]);
    const { workbook } = await restore([1]);
    expect(workbook.record.map(({ id }) => id)).toEqual([2]);
    expect(textsAt(excel, "D2", "E3")).toEqual(["Klat", "Klart"]);
  });

  test("a cell that was written twice goes back all the way, written once", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    const [first] = await proposed();
    if (first === undefined) throw new Error("nothing to put right");
    await fix([first]);
    await fix([{ ...first, before: "Klart", after: "Enligt plan" }]);
    expect(textsAt(excel, "D2")).toEqual(["Enligt plan"]);
    expect((await restore([1])).results).toMatchObject([{ id: 1, outcome: "changed" }]);
    expect((await restore()).results).toMatchObject([
      { id: 2, outcome: "restored" },
      { id: 1, outcome: "restored" },
    ]);
    expect(await saved(excel)).toBe(before);
  });

  test("what the user has undone by hand counts as restored", async () => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    await fix(await proposed());
    const was = { D2: "Klat", E3: "klart ", F3: "Enligt  plan", A7: rows[6]?.[0] ?? "", A3: null, B3: null, A4: null };
    for (const [cell, value] of Object.entries(was)) type(excel, cell, value);
    const { results, workbook } = await restore();
    expect(results.every(({ outcome }) => outcome === "restored")).toBe(true);
    expect(workbook.record).toEqual([]);
    expect(await saved(excel)).toBe(before);
  });
});

describe("what is left alone", () => {
  const outcomes = async (excel: OpenedExcel, meanwhile: () => void | Promise<void>) => {
    const fixes = (await proposed()).filter(({ kind }) => kind !== "goal");
    await meanwhile();
    const before = await saved(excel);
    const { results, workbook } = await fix(fixes);
    return { told: told(results), same: (await saved(excel)) === before, record: workbook.record };
  };

  test("everything on a protected sheet, and nothing is recorded", async () => {
    const excel = await open(bookOf(rows));
    const { told, same, record } = await outcomes(excel, () => change(excel, (sheet) => sheet.protection.protect()));
    expect(told).toEqual(["D2 locked", "E3 locked", "F3 locked", "A7 locked"]);
    expect([same, record]).toEqual([true, []]);
  });

  test("the locked cells of a protected sheet, and not the others", async () => {
    const excel = await open(bookOf(rows));
    const { told } = await outcomes(excel, () =>
      change(excel, (sheet) => {
        for (const cell of ["D2", "D3", "F3"]) sheet.getRange(cell).format.protection.locked = false;
        sheet.protection.protect();
      }),
    );
    expect(told).toEqual(["D2 written", "E3 locked", "F3 written", "A7 locked"]);
    expect((await restore()).results.map(({ outcome }) => outcome)).toEqual(["restored", "restored"]);
    expect(textsAt(excel, "D2", "F3")).toEqual(["Klat", "Enligt  plan"]);
  });

  test("locked and unlocked cells side by side in one column are told apart", async () => {
    const misspelt = [header, ["Mål", "D", "Ett", "Klat"], ["Mål", "D", "Två", "Klat"], ["Mål", "D", "Tre", "Klat"]];
    const excel = await open(bookOf(misspelt));
    const { told } = await outcomes(excel, () =>
      change(excel, (sheet) => {
        sheet.getRange("D3").format.protection.locked = false;
        sheet.protection.protect();
      }),
    );
    expect(told).toEqual(["D2 locked", "D3 written", "D4 locked"]);
  });

  test("a formula, whatever it shows", async () => {
    const excel = await open(bookOf(rows));
    const { told } = await outcomes(excel, () =>
      change(excel, (sheet) => (sheet.getRange("D2").formulas = [['="Klat"']])),
    );
    expect(told).toEqual(["D2 formula", "E3 written", "F3 written", "A7 written"]);
    expect(cellAt(excel, "D2").formula).toBe('="Klat"');
  });

  test("a value that has changed since it was read", async () => {
    const excel = await open(bookOf(rows));
    const { told } = await outcomes(excel, () => {
      type(excel, "D2", "Enligt plan");
      type(excel, "A7", 12);
    });
    expect(told).toEqual(["D2 changed", "E3 written", "F3 written", "A7 changed"]);
  });

  test("rows that have moved", async () => {
    const excel = await open(bookOf(rows));
    const { told, same } = await outcomes(excel, () =>
      change(excel, (sheet) => sheet.getRange("2:2").insert("Down").clear("Contents")),
    );
    expect(told).toEqual(["D2 moved", "E3 moved", "F3 moved", "A7 changed"]);
    expect(same).toBe(true);
  });

  test("a cell that lies under a merged one, and not the merged one itself", async () => {
    const excel = await open(bookOf(rows));
    const { told } = await outcomes(excel, () => change(excel, (sheet) => sheet.getRange("E3:F3").merge()));
    expect(told).toEqual(["D2 written", "E3 written", "F3 merged", "A7 written"]);
  });

  test("cells of a sheet that has another name by now", async () => {
    const excel = await open(bookOf(rows));
    const { told } = await outcomes(excel, () => change(excel, (sheet) => (sheet.name = "Nytt namn")));
    expect(told).toEqual(["D2 missing", "E3 missing", "F3 missing", "A7 missing"]);
  });

  test("everything while a cell is being edited, or the workbook is open for viewing", async () => {
    const excel = await open(bookOf(rows));
    const fixes = await proposed();
    const before = await saved(excel);
    excel.host.cellEditing = true;
    expect(await codeOf(() => fix(fixes))).toBe("cellEditing");
    expect(await codeOf(() => restore())).toBe("cellEditing");
    excel.host.cellEditing = false;
    expect(await saved(excel)).toBe(before);
    const viewed = await open(bookOf(rows), { readOnly: true });
    expect(await codeOf(() => fix(fixes))).toBe("readOnly");
    expect(await codeOf(() => restore())).toBe("readOnly");
    expect(await saved(viewed)).toBe(before);
  });

  test("a fix that is asked for twice", async () => {
    const excel = await open(bookOf(rows));
    const [first] = await proposed();
    const { results } = await fix(first === undefined ? [] : [first, { ...first, after: "Enligt plan" }]);
    expect(told(results)).toEqual(["D2 written", "D2 changed"]);
    expect(textsAt(excel, "D2")).toEqual(["Klart"]);
  });
});

test("filtered rows get what is theirs, cell by cell", async () => {
  const excel = await open(bookOf(rows));
  await change(excel, (sheet) => (sheet.getRange("3:3").rowHidden = true));
  await fix(await proposed());
  expect(textsAt(excel, "D2", "E3", "F3", "D4")).toEqual(["Klart", "Klart", "Enligt plan", "Klart"]);
});

describe("cell text is data", () => {
  /** Goals that could be taken for something else, to be spelt out on the row below. */
  const odd = ["2026", "1 mars", "=1+1", "+46 70 123", "'citat", "00123", "12 %", "#N/A", "-", "@namn", "TRUE", "Sant"];

  test.each(odd)("a goal called %s is spelt out as a text, and taken back to nothing", async (goal) => {
    const excel = await open(bookOf([header, [goal, "D", "Ett", "Klart"], ["", "D", "Två", "Klart"]]));
    const before = await saved(excel);
    const { results } = await fix(await proposed());
    expect(told(results)).toEqual(["A3 written"]);
    expect(cellAt(excel, "A3")).toMatchObject({ value: goal, formula: null, numberFormat: "General" });
    await restore();
    expect(await saved(excel)).toBe(before);
  });

  test("a text in a cell that is formatted as text stays one, without an apostrophe in sight", async () => {
    const excel = await open(bookOf([header, ["12", "D", "Ett", "Klart"], ["", "D", "Två", "Klart"]]));
    await change(excel, (sheet) => (sheet.getRange("A3").numberFormat = [["@"]]));
    await fix(await proposed());
    expect(cellAt(excel, "A3")).toMatchObject({ value: "12", numberFormat: "@" });
  });

  test("a word that was counted by the user's wish comes back with its number format", async () => {
    const excel = await open(bookOf([header, ["Mål", "D", "Ett", "2 av 3"], ["Mål", "D", "Två", " 2 AV 3"]]));
    await change(excel, (sheet) => (sheet.getRange("D3").numberFormat = [["0.00"]]));
    const settings = { ...noSettings, words: [{ text: "2 av 3", countsAs: "onPlan" }] } as const;
    await run((context) => changeSettings(context, settings));
    const before = await saved(excel);
    await fix(await proposed());
    await restore();
    expect(cellAt(excel, "D3")).toMatchObject({ value: " 2 AV 3", numberFormat: "0.00" });
    expect(await saved(excel)).toBe(before);
  });
});

test("what was written before Excel broke off halfway is told, recorded and taken back", async () => {
  const excel = await open(bookOf(rows));
  const fixes = await proposed();
  await change(excel, (sheet) => (sheet.getRange("D2").format.protection.locked = false));
  const unlocked = await saved(excel);
  atTrip(excel, 5, () => protect(excel, true));
  const { results, workbook } = await fix(fixes);
  expect(told(results).slice(0, 2)).toEqual(["D2 written", "E3 refused"]);
  expect(workbook.record).toMatchObject([{ state: "done", changes: [{ at: { row: 1, column: 3 } }] }]);
  protect(excel, false);
  expect((await restore()).results).toMatchObject([{ outcome: "restored" }]);
  expect(await saved(excel)).toBe(unlocked);
});

test("a writing whose answer is lost is looked up, and told and recorded as what it was", async () => {
  const excel = await open(bookOf(rows));
  const fixes = await proposed();
  const before = await saved(excel);
  let count = 0;
  excel.host.beforeTrip = ({ isCleanup }) =>
    !isCleanup && ++count === 5 ? { kind: "lose", code: "RequestAborted" } : undefined;
  const { results, workbook } = await fix(fixes);
  expect(results.every(({ outcome }) => outcome === "written")).toBe(true);
  expect(workbook.record).toMatchObject([{ id: 1, state: "done" }]);
  await restore();
  expect(await saved(excel)).toBe(before);
});

test("a cell whose number format has become another in between stays as it is then", async () => {
  const excel = await open(bookOf(rows));
  const fixes = await proposed();
  atTrip(excel, 5, () => excel.book.setNumberFormat(sheetIdOf(excel.book), 1, 3, "0.00"));
  expect(told((await fix(fixes)).results)[0]).toBe("D2 changed");
  expect(cellAt(excel, "D2")).toMatchObject({ value: "Klat", numberFormat: "0.00" });
});

/** Lets something happen to the workbook just before the n-th of the coming round trips. */
function atTrip(excel: OpenedExcel, trip: number, happens: () => void): void {
  let count = 0;
  excel.host.beforeTrip = ({ isCleanup }) => {
    count += isCleanup ? 0 : 1;
    if (count === trip && !isCleanup) happens();
    return undefined;
  };
}

/** A colleague's protection of the sheet, which no round trip of ours stands in the way of. */
function protect({ book }: OpenedExcel, on: boolean): void {
  setExtra(book.model, ["sheets", sheetIdOf(book), "protection"], on ? { sheet: "1" } : undefined);
}

describe("when Excel breaks off", () => {
  const refusals = ["AccessDenied", "GeneralException", "RequestAborted", "InvalidOperationInCellEditMode"];
  const kinds = ["refuse", "lose"] as const;
  const cases = kinds.flatMap((kind) =>
    refusals.flatMap((code) => [1, 2, 3, 4, 5, 6, 7, 8].map((trip) => ({ kind, code, trip }))),
  );

  /** Lets the n-th of the coming round trips fail. */
  function failAt(excel: OpenedExcel, { kind, code, trip }: (typeof cases)[number]): void {
    let count = 0;
    excel.host.beforeTrip = ({ isCleanup }) => {
      if (isCleanup) return undefined;
      count += 1;
      return count === trip ? { kind, code } : undefined;
    };
  }

  test.each(cases)("a writing: round trip $trip, $code, $kind", async (fault) => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    const fixes = await proposed();
    failAt(excel, fault);
    await codeOf(() => fix(fixes));
    excel.host.beforeTrip = undefined;
    // Nothing was done; or all that was done is in the record and can be taken back.
    const { results, workbook } = await restore();
    expect(results.every(({ outcome }) => outcome === "restored")).toBe(true);
    expect(workbook.record).toEqual([]);
    expect(await saved(excel)).toBe(before);
    expect((await fix(fixes)).results.every(({ outcome }) => outcome === "written")).toBe(true);
  });

  test.each(cases)("a taking back: round trip $trip, $code, $kind", async (fault) => {
    const excel = await open(bookOf(rows));
    const before = await saved(excel);
    await fix(await proposed());
    failAt(excel, fault);
    await codeOf(() => restore());
    excel.host.beforeTrip = undefined;
    const { results, workbook } = await restore();
    expect(results.every(({ outcome }) => outcome === "restored")).toBe(true);
    expect(workbook.record).toEqual([]);
    expect(await saved(excel)).toBe(before);
  });
});
