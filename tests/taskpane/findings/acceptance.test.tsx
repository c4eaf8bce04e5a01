/** Accepting a finding: it asks why, rests, is listed, and is opened again. */

import { act } from "react";
import { noSettings, type Settings } from "../../../src/core/settings";
import type { PaneWorld } from "../../../src/taskpane/pane-world";
import type { Work } from "../../../src/taskpane/work";
import { statusRows, tableOf } from "../../builders/grid";
import { workbookOf } from "../checked";
import { click, focused, openPane, press, texts } from "../open-pane";

const grid = tableOf(
  statusRows([
    ["Klart", "Klart", "Pausad"],
    ["klart ", "Klart", "Klart"],
  ]),
);

const saving: PaneWorld["perform"] = (work) => {
  const settings = work.kind === "settings" ? work.settings : noSettings;
  return Promise.resolve({ workbook: workbookOf([grid], settings), notice: null });
};

const saved = (works: readonly Work[]): Settings[] =>
  works.flatMap((work) => (work.kind === "settings" ? [work.settings] : []));

const write = (reason: string) =>
  act(() => {
    const field = document.querySelector("input");
    if (field === null) throw new Error("Nothing asks for a reason");
    field.value = reason;
    field.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    return Promise.resolve();
  });

test("asks for a reason, and saves nothing without one", async () => {
  const { works } = await openPane(grid, { perform: saving });
  await click("Acceptera F2");
  expect(document.activeElement?.tagName).toBe("INPUT");
  await write("  ");
  expect(texts('[role="alert"]')).toContain("Skriv ett skäl, så att andra förstår.");
  expect(saved(works)).toEqual([]);
  await press("Escape");
  expect(document.querySelector("input")).toBeNull();
  expect(focused()).toBe("Gå till F2");
});

test("what is accepted rests under its reason, and is no longer left to do, until it is opened again", async () => {
  const { works } = await openPane(grid, { perform: saving });
  expect(texts("h2")[0]).toBe("1 sak kvar");
  await click("Acceptera F2");
  await write(" Beslutat i  nämnden ");
  const [settings] = saved(works);
  expect(settings?.accepted).toEqual([
    {
      subject: expect.stringMatching(/./) as string,
      sheetName: "Blad1",
      rule: "status-known",
      reason: "Beslutat i nämnden",
      time: new Date(2026, 10, 23, 14, 2).toISOString(),
    },
  ]);
  expect(texts("h2")[0]).toBe("Klart att rapportera");
  expect(texts("main p")).toContain("1 accepterat undantag.");
  expect(texts("h3")).not.toContain("Måste rättas: Okänd status 1");
  await click("Accepterade 1");
  expect(texts("li").find((text) => text?.startsWith("F2"))).toMatch(
    /Accepterat 2026-11-23 14:02: Beslutat i nämndenÖppna igen$/,
  );
  await click("Öppna F2 igen");
  expect(saved(works).at(-1)?.accepted).toEqual([]);
  expect(texts("h2")[0]).toBe("1 sak kvar");
});

test("what is only worth knowing needs no acceptance", async () => {
  await openPane(grid, { perform: saving });
  await click("Nästa");
  await click("Nästa");
  expect(texts('li[aria-current="true"]')[0]).toMatch(/^D3/);
  expect(texts('li[aria-current="true"] button')).toEqual(["D3", "Rätta"]);
});
