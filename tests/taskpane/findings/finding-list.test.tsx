/** The findings as a list: by keyboard, by severity, from one to the next. */

import { noSettings } from "../../../src/core/settings";
import type { PaneWorld } from "../../../src/taskpane/pane-world";
import { statusRows, tableOf } from "../../builders/grid";
import { workbookOf } from "../checked";
import { button, click, focus, focused, oddGrid, openPane, press, texts } from "../open-pane";

/** F3 unknown, E2 misspelt, E3 blank, E4 done no more; D2 untidy, row 3 hidden. */
const stops = () => texts('[data-subject] [tabindex="0"]').filter((text) => /^[A-Z]\d+$/.test(text ?? ""));

describe("the keyboard", () => {
  test("stops once in the list, and arrows, Home and End move within what is open", async () => {
    await openPane(oddGrid);
    expect(stops()).toEqual(["F3"]);
    await focus("Gå till F3");
    await press("ArrowDown");
    expect(focused()).toBe("Gå till E2");
    expect(stops()).toEqual(["E2"]);
    await press("End");
    const last = focused();
    await press("ArrowDown");
    expect(focused()).toBe(last);
    await press("Home");
    expect(focused()).toBe("Gå till F3");
    await press("ArrowUp");
    expect(focused()).toBe("Gå till F3");
  });

  test("reaches what can be done about the finding where it stops, and about no other", async () => {
    await openPane(oddGrid);
    expect(button("Rätta E2").tabIndex).toBe(-1);
    await focus("Gå till F3");
    await press("ArrowDown");
    expect(button("Rätta E2").tabIndex).toBe(0);
    expect(texts("button")).toContain("Räknas som ”Enligt plan”");
  });

  test.each([
    ["F8", {}, "F3"],
    ["F8", { shiftKey: true }, "D2"],
    ["ArrowDown", { altKey: true }, "F3"],
    ["ArrowUp", { altKey: true }, "D2"],
  ])("%s %o steps from anywhere in the pane", async (key, options, cell) => {
    const { visits } = await openPane({ ...oddGrid, hiddenRows: [] });
    await focus("Kontrollera igen");
    await press(key, options);
    expect(texts('li[aria-current="true"]')[0]).toMatch(new RegExp(`^${cell}`));
    expect(focused()).toBe("Kontrollera igen");
    expect(visits).toHaveLength(1);
  });
});

describe("from one finding to the next", () => {
  test("goes to each cell, opens what is closed, comes round, and is said", async () => {
    const grid = tableOf(
      statusRows([
        ["klart ", "Klart", "Klart"],
        ["Klart", "Klart", "Pausad"],
      ]),
    );
    const { visits } = await openPane(grid);
    expect(texts("li")).toHaveLength(1);
    await click("Nästa");
    await click("Nästa");
    expect(texts('li[aria-current="true"]')[0]).toMatch(/^D2/);
    expect(texts("[aria-live=polite]").at(-1)).toMatch(/^D2: ”klart ”/);
    await click("Nästa");
    await click("Föregående");
    const cells = visits.map(({ row, column }) => `${"ABCDEF".charAt(column)}${row + 1}`);
    expect(cells).toEqual(["F3", "D2", "F3", "D2"]);
  });

  test("the current one is the same after another check, wherever its row is by then", async () => {
    const rows = [
      ["Klart", "Klart", "Pausad"],
      ["Klart", "Klart", "Stoppad"],
    ];
    const grids = [tableOf(statusRows(rows)), tableOf([[], ...statusRows(rows)])];
    const perform: PaneWorld["perform"] = () =>
      Promise.resolve({ workbook: workbookOf(grids.splice(0, 1)), notice: null });
    await openPane(null, { perform });
    await focus("Gå till F3");
    await click("Gå till F3");
    await click("Kontrollera igen");
    expect(texts('li[aria-current="true"]')[0]).toMatch(/^F4”Stoppad”/);
    expect(focused()).toBe("Gå till F4");
  });
});

describe("by severity", () => {
  const pressed = () => texts('[role="group"] button[aria-pressed="true"]');

  test("each kind is shown until it is put away, and its number stays", async () => {
    await openPane(oddGrid);
    expect(pressed()).toEqual(["Måste rättas 3", "Bör ses över 1", "Bra att veta 2"]);
    await click("Måste rättas 3");
    expect(texts("h3").filter((title) => title?.startsWith("Måste rättas"))).toEqual([]);
    expect(texts("h2")[0]).toBe("4 saker kvar");
    expect(pressed()).toEqual(["Bör ses över 1", "Bra att veta 2"]);
    await click("Måste rättas 3");
    expect(texts("h3").filter((title) => title?.startsWith("Måste rättas"))).toHaveLength(3);
  });

  test("what is put away is passed by from one to the next", async () => {
    await openPane(oddGrid);
    await click("Måste rättas 3");
    await click("Bra att veta 2");
    await click("Nästa");
    expect(texts('li[aria-current="true"]')).toHaveLength(1);
    const current = texts('li[aria-current="true"]')[0];
    await click("Nästa");
    expect(texts('li[aria-current="true"]')[0]).toBe(current);
  });

  test("one kind alone needs no choice", async () => {
    await openPane(tableOf(statusRows([["Klart", "Klart", "Pausad"]])));
    expect(texts('[role="group"]')).toEqual([]);
  });
});

describe("a cell in a row that is hidden", () => {
  const grid = tableOf(statusRows([["Klart", "Klart", "Pausad"]]), { hiddenRows: [1] });
  const question = "Raden är dold eller bortfiltrerad. Visa den?";

  test("is shown only to who agrees", async () => {
    const { works, visits } = await openPane(grid);
    await focus("Gå till F2");
    await click("Gå till F2");
    expect(texts('[role="alert"]')).toContain(question);
    expect(focused()).toBe("Visa");
    expect(visits).toEqual([]);
    await click("Visa");
    expect(works.at(-1)).toEqual({ kind: "showRow", at: { sheetName: "Blad1", row: 1, column: 5 } });
  });

  test("is asked about where it is the closing line's too", async () => {
    const rows = [...statusRows([["Klart", "Klart", "Klart"]]), [], ["1 styck: 0 klart, 1 ej klar"]];
    const { visits } = await openPane(tableOf(rows, { hiddenRows: [3] }));
    await click("Gå till A4");
    expect(texts('[role="alert"]')).toContain(question);
    expect(visits).toEqual([]);
  });

  test.each([
    ["Låt vara", () => click("Låt vara")],
    ["Escape", () => press("Escape")],
  ])("%s leaves it, and the keyboard is where it was", async (_, leave) => {
    const { works } = await openPane(grid);
    await focus("Gå till F2");
    await click("Gå till F2");
    await leave();
    expect(texts('[role="alert"]')).not.toContain(question);
    expect(focused()).toBe("Gå till F2");
    expect(works).toHaveLength(1);
  });
});

describe("20 000 findings", () => {
  const many = tableOf(statusRows(Array.from({ length: 20_000 }, () => ["Klart", "Klart", "Pausad"])));

  test("are a hundred rows on the page, whichever of them is current", async () => {
    const workbook = workbookOf([many], noSettings);
    await openPane(null, { perform: () => Promise.resolve({ workbook, notice: null }) });
    expect(texts("li")).toHaveLength(100);
    await click("Föregående");
    expect(texts('li[aria-current="true"]')[0]).toMatch(/^F20001/);
    expect(texts("li")).toHaveLength(100);
    expect(stops()).toEqual(["F20001"]);
    await click("Visa 100 före");
    expect(texts("li")).toHaveLength(200);
    expect(focused()).toBe("Gå till F19901");
  }, 30_000);
});
