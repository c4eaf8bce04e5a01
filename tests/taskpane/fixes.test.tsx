/** Putting cells right: one, all of a kind, all; what is told of each; and what is offered for the whole table. */

import { act } from "react";
import type { Outcome } from "../../src/core/plan/fixes/outcome";
import { fixesIn, fixesOf } from "../../src/taskpane/fixes/fix-of-finding";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import type { Work } from "../../src/taskpane/work";
import { statusRows, tableOf } from "../builders/grid";
import { checkedOf, workbookOf } from "./checked";
import { button, click, openPane, texts } from "./open-pane";

const grid = tableOf([
  ...statusRows([
    ["klart ", "Enlight plan", "Klart"],
    ["Klart", "Klrat", "Klart"],
    ["Klart", "Klart", "Klart"],
  ]),
  [],
  ["3 stycken: 2 klart, 1 ej klara"],
]);

/** Writes every cell but those whose outcome is told. */
const writing =
  (outcomes: Readonly<Record<number, Outcome>> = {}): PaneWorld["perform"] =>
  (work) => {
    const workbook = workbookOf([grid]);
    if (work.kind !== "fix") return Promise.resolve({ workbook, notice: null });
    const results = work.fixes.map(({ at }, index) => ({ at, outcome: outcomes[index] ?? ("written" as const) }));
    return Promise.resolve({ workbook, notice: { kind: "fixed", results, entry: 7, fills: false } });
  };

const fixed = (works: readonly Work[]) =>
  works.flatMap((work) => (work.kind === "fix" ? [work.fixes.map(({ before, after }) => `${before}→${after}`)] : []));

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('dialog input[type="checkbox"]')];

test("the closing line has no fix while statuses are to be put right, and then has one", () => {
  const line = ["3 stycken: 2 klart, 1 ej klara"];
  const damaged = tableOf([...statusRows([["Klart"], ["Klrat"], ["Klart"]]), [], line]);
  expect(fixesIn(checkedOf(damaged), "all").map(({ kind }) => kind)).toEqual(["typo"]);
  const mended = tableOf([...statusRows([["Klart"], ["Klart"], ["Klart"]]), [], line]);
  expect(fixesIn(checkedOf(mended), "all").map(({ kind }) => kind)).toEqual(["claim"]);
});

test("a finding has its fix, unless it has been accepted", () => {
  const checked = checkedOf(grid);
  const fixes = fixesOf(checked);
  expect([...fixes.values()].map(({ kind }) => kind).sort()).toEqual(["claim", "format", "typo", "typo"]);
  const accepted = { subject: "", rule: "", reason: "", time: "" };
  const resting = { ...checked, findings: checked.findings.map((finding) => ({ ...finding, accepted })) };
  expect([fixesOf(resting).size, fixesIn(resting, "all")]).toEqual([0, []]);
  expect(fixesIn(checked, "status-typo").map(({ before }) => before)).toEqual(["Enlight plan", "Klrat"]);
});

test("one cell is put right at a press, and told", async () => {
  const { works } = await openPane(grid, { perform: writing() });
  await click("Rätta E2");
  expect(fixed(works)).toEqual([["Enlight plan→Enligt plan"]]);
  expect(texts('[role="status"]')).toEqual(["1 cell rättades."]);
  await click("Återställ");
  expect(works.at(-1)).toEqual({ kind: "takeBack", ids: [7] });
});

test("all of a kind are shown before and after, and those that are unticked are left", async () => {
  const { works } = await openPane(grid, { perform: writing() });
  await click("Rätta alla under Felskriven status");
  expect(document.querySelector("dialog")?.open).toBe(true);
  expect(texts("dialog h2")).toEqual(["Felskriven status"]);
  expect(texts("dialog li")).toEqual(["E2Enlight plan →  blir Enligt plan", "E3Klrat →  blir Klart"]);
  expect(texts("dialog p")[0]).toMatch(/egen stil, som fetstil eller färg, försvinner/);
  await act(() => Promise.resolve(boxes()[0]?.click()));
  await click("Rätta 1 cell");
  expect(fixed(works)).toEqual([["Klrat→Klart"]]);
  expect(document.querySelector("dialog")).toBeNull();
});

test("everything at once, or nothing", async () => {
  const { works } = await openPane(grid, { perform: writing() });
  await click("Rätta alla 4 …");
  await click("Avmarkera alla");
  expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false, false]);
  await click("Rätta 0 celler");
  expect(fixed(works)).toEqual([]);
  await click("Markera alla");
  await click("Rätta 4 celler");
  expect(fixed(works)[0]).toContain("3 stycken: 2 klart, 1 ej klara→3 stycken: 3 klart, 0 ej klara");
});

test("closing the question does nothing", async () => {
  const { works } = await openPane(grid, { perform: writing() });
  await click("Rätta alla 4 …");
  await click("Avbryt");
  expect(document.querySelector("dialog")).toBeNull();
  expect(works).toHaveLength(1);
});

test("a cell that was left is told with its reason and the way there", async () => {
  const { visits } = await openPane(grid, { perform: writing({ 1: "formula", 2: "locked" }) });
  await click("Rätta alla 4 …");
  await click("Rätta 4 celler");
  expect(texts('[role="status"]')).toEqual(["2 av 4 celler rättades."]);
  const left = texts("main > div > ul > li");
  expect(left).toHaveLength(2);
  expect(left[0]).toMatch(/^E3 lämnades: där står en formel/);
  button("Gå till E3");
  document.querySelector<HTMLElement>("main > div > ul > li button")?.click();
  expect(visits).toEqual([{ sheetName: "Blad1", row: 2, column: 4 }]);
});

test("nothing written: said so, and nothing to take back", async () => {
  await openPane(grid, {
    perform: (work, now, reading) =>
      writing({ 0: "changed" })(work, now, reading).then((outcome) =>
        outcome.notice?.kind === "fixed" ? { ...outcome, notice: { ...outcome.notice, entry: null } } : outcome,
      ),
  });
  await click("Rätta E2");
  expect(texts('[role="status"]')).toEqual(["Cellen rättades inte."]);
  expect(texts("button")).not.toContain("Återställ");
});

describe("the whole table", () => {
  const rows = [
    ["Mål A", "Delmål A", "Ett", "Klart", "Klart", "Klart"],
    ["", "", "Två", "Klart", "Klart", "Klart"],
  ];

  test("blank goals are filled in only by who asks for it", async () => {
    const { works } = await openPane(tableOf(rows));
    expect(texts("button")).not.toContain("Fyll i tomma mål …");
    await click("Snygga till tabellen");
    await click("Fyll i tomma mål …");
    expect(texts("dialog li")).toEqual(["A3(tomt) →  blir Mål A", "B3(tomt) →  blir Delmål A"]);
    // Nothing in a blank cell has a style to lose.
    expect(texts("dialog p")).toEqual([]);
    await click("Fyll i 2 celler");
    expect(fixed(works)).toEqual([["→Mål A", "→Delmål A"]]);
  });

  test("lists to choose from are asked for, and told column by column", async () => {
    const perform: PaneWorld["perform"] = (work) => {
      const results = [
        { period: "Status delår 1", outcome: "added", areas: [] },
        { period: "Status helår", outcome: "ownRule", areas: [] },
      ] as const;
      const notice = work.kind === "dropdowns" ? ({ kind: "dropdowns", results } as const) : null;
      return Promise.resolve({ workbook: workbookOf([tableOf(rows)]), notice });
    };
    const { works } = await openPane(tableOf(rows), { perform });
    await click("Snygga till tabellen");
    await click("Lägg till rullistor …");
    expect(texts("dialog p")[0]).toContain("Klart, Enligt plan eller Avvikelse från plan");
    await click("Lägg till");
    expect(works.at(-1)).toEqual({ kind: "dropdowns", table: "'Blad1'!A1" });
    expect(texts('[role="status"]')[0]).toMatch(
      /^Status delår 1 har fått en lista att välja status ur\. Status helår har redan en egen regel/,
    );
  });
});
