import type { ChangeRecord } from "../../../../src/core/change-record";
import { newestFirst, planTakeBack, type PastChange } from "../../../../src/core/plan/fixes/plan-take-back";
import type { CellChange } from "../../../../src/core/plan/fixes/judge-fix";
import { Standing, type CellNow } from "../../../../src/core/plan/fixes/standing";
import { followUpOf } from "../../../builders/follow-up";
import { mergedRows, statusRows, tableOf } from "../../../builders/grid";

const grid = tableOf(statusRows([["Klart"], ["Klart"]]), { merges: [mergedRows(1, 3, 2)] });
const standing = new Standing(["Blad1"], [grid], [followUpOf(grid)]);
const content = (text: string, numberFormat = "General") => ({ text, numberFormat });

const changed = (id: number, before: string, after: string, rest: Partial<CellChange> = {}): PastChange => ({
  id,
  change: {
    kind: "typo",
    at: { sheetName: "Blad1", row: 1, column: 4 },
    before: content(before),
    after: content(after),
    commitment: "Åtagande 1",
    ...rest,
  },
});

const cell = (text: string | null, rest: Partial<CellNow> = {}): CellNow => ({
  ...content(""),
  text,
  locked: false,
  ...rest,
});

test.each<[string, PastChange[], CellNow | null, string[], string[]]>([
  ["as we left it", [changed(1, "Klat", "Klart")], cell("Klart"), ["restored"], ["Klat"]],
  ["never written", [changed(1, "Klat", "Klart")], cell("Klat"), ["restored"], []],
  ["edited since", [changed(1, "Klat", "Klart")], cell("Enligt plan"), ["changed"], []],
  ["a number now", [changed(1, "Klat", "Klart")], cell(null), ["changed"], []],
  ["in another format", [changed(1, "A", "B")], cell("B", { numberFormat: "0" }), ["changed"], []],
  ["not read", [changed(1, "Klat", "Klart")], null, ["changed"], []],
  ["locked", [changed(1, "Klat", "Klart")], cell("Klart", { locked: true }), ["locked"], []],
  ["locked, for all one knows", [changed(1, "A", "B")], cell("B", { locked: null }), ["locked"], []],
  ["written twice", [changed(2, "B", "C"), changed(1, "A", "B")], cell("C"), ["restored", "restored"], ["A"]],
  ["undone once by hand", [changed(2, "B", "C"), changed(1, "A", "B")], cell("B"), ["restored", "restored"], ["A"]],
  ["edited after both", [changed(2, "B", "C"), changed(1, "A", "B")], cell("X"), ["changed", "changed"], []],
  ["another row's", [changed(1, "A", "B", { commitment: "Åtagande 9" })], cell("B"), ["moved"], []],
  ["another row's, and blank as before", [changed(1, "", "B", { commitment: "Nytt" })], cell(""), ["moved"], []],
  ["no row's", [changed(1, "A", "B", { commitment: null })], cell("B"), ["restored"], ["A"]],
])("a cell that is %s", (_, changes, now, outcomes, written) => {
  const plan = planTakeBack(changes, standing, () => now);
  expect(plan.outcomes).toEqual(outcomes);
  expect(plan.restorings.map(({ to }) => to.text)).toEqual(written);
});

test.each([
  ["under a merge", { sheetName: "Blad1", row: 2, column: 3 }, "merged"],
  ["at the head of a merge", { sheetName: "Blad1", row: 1, column: 3 }, "restored"],
  ["on a sheet that is gone", { sheetName: "Blad2", row: 1, column: 3 }, "missing"],
])("a cell %s", (_, at, outcome) => {
  const plan = planTakeBack([changed(1, "A", "B", { at, commitment: null })], standing, () => cell("B"));
  expect(plan.outcomes).toEqual([outcome]);
});

test("what is asked for comes newest first, each entry backwards", () => {
  const marks = (...names: string[]) => names.map((sheetName) => ({ kind: "highlight" as const, sheetName }));
  const record: ChangeRecord = [
    { id: 1, time: "", state: "done", changes: marks("a", "b") },
    { id: 2, time: "", state: "begun", changes: marks("c") },
    { id: 3, time: "", state: "done", changes: marks("d") },
  ];
  const names = (ids: readonly number[] | "all") =>
    newestFirst(record, ids).map(({ id, change }) => `${id}${change.kind === "highlight" ? change.sheetName : ""}`);
  expect(names("all")).toEqual(["3d", "2c", "1b", "1a"]);
  expect(names([1, 3])).toEqual(["3d", "1b", "1a"]);
  expect(names([9])).toEqual([]);
});
