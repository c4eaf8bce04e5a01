/** The commitments that deviate, and how they came to. */

import { seedGrid, statusRows, tableOf } from "../builders/grid";
import { click, clickTab, openPane, texts } from "./open-pane";

test("new ones, remaining ones and recovered ones, with their trail and the way there", async () => {
  const { visits } = await openPane(seedGrid());
  await clickTab("Avvikelser");
  expect(texts("h2").slice(-3)).toEqual(["Nya avvikelser 6", "Kvarstående avvikelser 4", "Återhämtade 1"]);
  expect(texts("li")[0]).toBe("F4Stärkta bibliotekEnligt plan → Enligt plan → Avvikelse från plan · sen överraskning");
  expect(texts("li").filter((text) => text?.includes("sen överraskning"))).toHaveLength(6);
  await click("Gå till F4");
  expect(visits).toEqual([{ sheetName: "Utvecklingsåtaganden", row: 3, column: 5 }]);
});

test("none: said so", async () => {
  await openPane(tableOf(statusRows([["Klart", "", "Klart"]])));
  await clickTab("Avvikelser");
  expect(texts('[role="tabpanel"] p')).toEqual(["Inget åtagande avviker i Status helår."]);
});
