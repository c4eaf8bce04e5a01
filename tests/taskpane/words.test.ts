/** Numbers in the pane's sentences: grammatical for one and for many, in both languages. */

import { messagesFor } from "../../src/messages";

const { pane: sv } = messagesFor("sv");
const { pane: en } = messagesFor("en");

test.each([
  [sv.fixes.done(1, 1), "1 cell rättades."],
  [sv.fixes.done(12, 12), "12 celler rättades."],
  [sv.fixes.done(11, 12), "11 av 12 celler rättades."],
  [sv.fixes.done(0, 12), "Ingen av 12 celler rättades."],
  [sv.fixes.done(0, 1), "Cellen rättades inte."],
  [sv.fixes.submit(1), "Rätta 1 cell"],
  [sv.fixes.submit(12), "Rätta 12 celler"],
  [sv.history.done(1, 1), "1 ändring återställdes."],
  [sv.history.done(0, 1), "Ändringen återställdes inte."],
  [sv.history.done(1, 3), "1 av 3 ändringar återställdes."],
  [sv.changesSince(1), "1 ändring sedan dess"],
  [sv.changesSince(3), "3 ändringar sedan dess"],
  [sv.checks.exceptions(1), "1 accepterat undantag"],
  [sv.checks.exceptions(2), "2 accepterade undantag"],
  [sv.checks.rulesOff(1), "1 regel är avstängd"],
  [sv.checks.rulesOff(2), "2 regler är avstängda"],
  [en.fixes.done(1, 1), "1 cell was fixed."],
  [en.fixes.done(12, 12), "12 cells were fixed."],
  [en.fixes.done(1, 12), "1 of 12 cells was fixed."],
  [en.fixes.done(0, 1), "The cell was not fixed."],
  [en.history.done(3, 3), "3 changes were restored."],
  [en.changesSince(1), "1 change since then"],
  [en.checks.exceptions(2), "2 accepted exceptions"],
])("%s", (said, expected) => {
  expect(said).toBe(expected);
});
