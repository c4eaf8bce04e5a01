/** What is checked: how each rule stands where all is well, and the help with its switches. */

import { rules } from "../../src/core/rules";
import { noSettings } from "../../src/core/settings";
import { messagesFor } from "../../src/messages";
import { ruleStandings, withRule } from "../../src/taskpane/checks/rule-standings";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import { gridOf, seedGrid, statusRows, tableOf } from "../builders/grid";
import { checkedOf, workbookOf } from "./checked";
import { click, clickTab, openPane, texts } from "./open-pane";

const words = messagesFor("sv").rules;
const grid = tableOf(statusRows([["Klart", "Klart", "Pausad"]]));
const saving: PaneWorld["perform"] = (work) => {
  const settings = work.kind === "settings" ? work.settings : noSettings;
  return Promise.resolve({ workbook: workbookOf([grid], settings), notice: null });
};

test("where all is well every rule is named with how it stands, and nothing is ticked that does not hold", async () => {
  await openPane(seedGrid());
  const lines = texts("main div > ul > li");
  expect(lines).toHaveLength(rules.length);
  expect(lines).toContain(`${words["status-known"].must} Stämmer`);
  expect(lines).toContain(`${words["late-surprise"].must} 6 att veta`);
});

test("where something is left there is no such list", async () => {
  await openPane(grid);
  expect(texts("h2").filter((title) => title?.startsWith("Det här är kontrollerat"))).toEqual([]);
});

test("a rule stands as its findings do", () => {
  const { findings } = checkedOf(grid);
  const accepted = { subject: "", rule: "", reason: "", time: "" };
  const standing = (some: typeof findings, settings = noSettings) =>
    ruleStandings(some, settings, null).find(({ rule }) => rule === "status-known");
  expect(standing(findings)).toEqual({ rule: "status-known", standing: "left", count: 1 });
  const resting = findings.map((finding) => ({ ...finding, accepted }));
  expect(standing(resting)).toMatchObject({ standing: "accepted", count: 1 });
  expect(standing([])).toMatchObject({ standing: "holds" });
  expect(standing([], withRule(noSettings, "status-known", false))).toMatchObject({ standing: "off" });
});

test.each([
  [
    "without a closing line or a column for comments",
    tableOf(statusRows([["Klart", "Klart", "Klart"]])),
    ["claim-agrees", "deviation-explained", "summary-current"],
  ],
  ["with a closing line", seedGrid(), ["deviation-explained", "summary-current"]],
  [
    "of one period, without goals",
    gridOf([
      ["Åtagande", "Delår 1", "Kommentar"],
      ["Ett", "Klart"],
    ]),
    [
      "claim-agrees",
      "period-order",
      "progress-forward",
      "year-end-final",
      "goal-present",
      "goal-spelling",
      "summary-current",
      "late-surprise",
    ],
  ],
] as const)("what a table %s has nothing of does not apply", (_, sheet, ids) => {
  const checked = checkedOf(sheet);
  const notHere = ruleStandings([], noSettings, checked).filter(({ standing }) => standing === "notHere");
  expect(notHere.map(({ rule }) => rule)).toEqual(ids);
});

test("the help tells of every rule, and switches one off for the workbook", async () => {
  const { works } = await openPane(grid, { perform: saving });
  await clickTab("Inställningar");
  await click(`Det här kontrolleras ${rules.length}`);
  const items = texts('[role="tabpanel"] li');
  expect(items).toHaveLength(rules.length);
  const { title, must, example, remedy } = words["status-known"];
  expect(items).toContain(`${title}${must}Till exempel: ${example}Gör så här: ${remedy}`);
  await click(title);
  expect(works.at(-1)).toMatchObject({ kind: "settings", settings: { rulesOff: ["status-known"] } });
  expect(texts("h2")[0]).toBe("Klart att rapportera");
  expect(texts("main p")).toContain("1 regel är avstängd.");
  expect(texts('[role="tabpanel"] li').find((text) => text?.startsWith(title))).toMatch(/Avstängd/);
  await click(title);
  expect(works.at(-1)).toMatchObject({ settings: { rulesOff: [] } });
});

test("a rule that is not there is not counted among those that are off", () => {
  expect(
    ruleStandings([], { ...noSettings, rulesOff: ["gone"] }, null).some(({ standing }) => standing === "off"),
  ).toBe(false);
});
