import { claimSentences } from "../../../src/core/plan/summary/claim-sentence";
import { noSettings } from "../../../src/core/settings";
import { surveyWorkbook } from "../../../src/core/survey";
import { messagesFor } from "../../../src/messages";
import { gridOf, header, seedGrid, statusRows } from "../../builders/grid";

const said = (grid = seedGrid(), currentPeriod: string | null = null, language = "sv-SE") =>
  surveyWorkbook([grid], { ...noSettings, currentPeriod }).flatMap((table) =>
    claimSentences(table, messagesFor(language).summary),
  );

test("a closing line agrees with the current period, or with a later one by its name", () => {
  expect(said()).toEqual(["Slutraden stämmer: 27 stycken: 17 klart, 10 ej klara"]);
  expect(said(seedGrid(), "p2")).toEqual(["Slutraden stämmer med helår: 27 stycken: 17 klart, 10 ej klara"]);
  expect(said(seedGrid(), "p2", "en-GB")).toEqual([
    "The closing line agrees with helår: 27 stycken: 17 klart, 10 ej klara",
  ]);
});

test("nothing is said where there is none, or it does not agree", () => {
  const rows = [header, ...statusRows([["Klart", "Klart", "Klart"]])];
  expect(said(gridOf(rows))).toEqual([]);
  expect(said(gridOf([...rows, [], ["1 styck: 0 klart, 1 ej klar"]]))).toEqual([]);
});
