/** What has been accepted still is when its sheet gets another name, and where nobody can tell it is not. */

import type { Grid } from "../../src/core/grid";
import { noSettings, parseSettings, settingsXml, type Settings } from "../../src/core/settings";
import { surveyWorkbook } from "../../src/core/survey";
import { withAcceptance, withoutAcceptance } from "../../src/taskpane/findings/acceptance";
import { statusRows, tableOf } from "../builders/grid";

const sheet = (sheetName: string, ...words: string[]) =>
  tableOf(statusRows([["Klart", "Klart", "Klart"], ...words.map((word) => ["Klart", word, "Klart"])]), { sheetName });

/** The settings after the first finding of these sheets has been accepted, as they come back from the workbook. */
function accepting(...grids: readonly Grid[]): Settings {
  const [finding] = surveyWorkbook(grids).flatMap(({ findings }) => findings);
  if (finding === undefined) throw new Error("There is nothing to accept");
  return parseSettings(settingsXml(withAcceptance(noSettings, finding, "Avtalat", "2026-11-23T14:02:00.000Z")));
}

/** What each finding about a status says, and whether it rests. */
const told = (settings: Settings, ...grids: readonly Grid[]) =>
  surveyWorkbook(grids, settings).flatMap(({ findings }) =>
    findings.flatMap(({ at, accepted }) => `${at.sheetName} ${accepted === null ? "open" : accepted.reason}`),
  );

const settings = accepting(sheet("Kultur", "Pausad"));

test.each([
  ["the sheet as it was", [sheet("Kultur", "Pausad")], ["Kultur Avtalat"]],
  ["a new name", [sheet("Kultur 2", "Pausad")], ["Kultur 2 Avtalat"]],
  ["another row that says otherwise", [sheet("Kultur 2", "Stoppad")], ["Kultur 2 open"]],
  ["the row and another one", [sheet("Kultur 2", "Pausad", "Pausad")], ["Kultur 2 Avtalat", "Kultur 2 open"]],
  [
    "a copy beside it",
    [sheet("Kultur", "Pausad"), sheet("Kultur (2)", "Pausad")],
    ["Kultur Avtalat", "Kultur (2) open"],
  ],
  [
    "two tables that may be meant",
    [sheet("Fritid", "Pausad"), sheet("Miljö", "Pausad")],
    ["Fritid open", "Miljö open"],
  ],
  ["another table beside it", [sheet("Fritid"), sheet("Kultur 2", "Pausad")], ["Kultur 2 Avtalat"]],
])("%s", (_, grids, expected) => {
  expect(told(settings, ...grids)).toEqual(expected);
});

test("it is opened again by the name that it was accepted under", () => {
  const [table] = surveyWorkbook([sheet("Kultur 2", "Pausad")], settings);
  const accepted = table?.findings[0]?.accepted;
  expect(accepted && withoutAcceptance(settings, accepted.subject).accepted).toEqual([]);
});

test("an acceptance that does not say where it was made holds where it was", () => {
  const placeless = {
    ...settings,
    accepted: settings.accepted.map(({ subject, rule, reason, time }) => ({ subject, rule, reason, time })),
  };
  expect(told(placeless, sheet("Kultur", "Pausad"))).toEqual(["Kultur Avtalat"]);
  expect(told(placeless, sheet("Kultur 2", "Pausad"))).toEqual(["Kultur 2 open"]);
});
