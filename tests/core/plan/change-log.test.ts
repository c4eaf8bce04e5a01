/** The change log: every row says what was done and where, sheets of our own too. */

import type { RecordedChange } from "../../../src/core/change-record";
import {
  archiveBlockName,
  changeLogBlockName,
  summaryBlockName,
  totalBlockName,
  type BlockName,
} from "../../../src/core/own-names";
import { planChangeLog } from "../../../src/core/plan/change-log";
import { messagesFor } from "../../../src/messages";

const made = (blockName: BlockName): RecordedChange => ({ kind: "sheet", blockName });

/** What and sheet, a row a change; without the four rows above. */
function rowsOf(changes: readonly RecordedChange[], language: "sv" | "en" = "sv") {
  const plan = planChangeLog(
    [{ id: 1, time: "2026-11-23T13:58:00.000Z", state: "done", changes }],
    messagesFor(language).record.log,
    () => "2026-11-23 13:58",
  );
  return plan.rows
    .slice(4)
    .map(([, what, sheet]) => [what, sheet].map((cell) => (cell?.content.kind === "text" ? cell.content.text : null)));
}

test.each([
  ["a table's summary", summaryBlockName("Blad1", 0), "Sammanfattning", "Summary"],
  ["the summary over all", totalBlockName, "Sammanfattning alla", "Summary of all"],
  ["a frozen copy", archiveBlockName(1), "Fryst kopia", "Frozen copy"],
] as const)("%s is named", (_, blockName, swedish, english) => {
  expect(rowsOf([made(blockName)])).toEqual([["Blad skapat", swedish]]);
  expect(rowsOf([made(blockName)], "en")).toEqual([["Sheet created", english]]);
});

test("the log itself is no row of it", () => {
  expect(rowsOf([made(changeLogBlockName), { kind: "highlight", sheetName: "Blad1" }])).toEqual([
    ["Avvikelser markerade", "Blad1"],
  ]);
});
