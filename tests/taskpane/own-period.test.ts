import { noSettings } from "../../src/core/settings";
import { lastUsedPeriod } from "../../src/core/table/read-follow-ups";
import { periodBy, periodSetting } from "../../src/taskpane/own-period";
import { gridOf, seedGrid, statusRows, tableOf } from "../builders/grid";
import { checkedOf, workbookOf } from "./checked";

test.each([
  ["the last one with any status", statusRows([["Klart", "Enligt plan", "Pausad"]]), 1],
  ["one with only what was probably meant as a status", statusRows([["Klart", "Enlight plan", ""]]), 1],
  ["the first where there is no status at all", statusRows([["", "", ""]]), 0],
])("the table's own period is %s, as the table itself reads it", (_, rows, expected) => {
  const checked = checkedOf(tableOf(rows));
  expect(lastUsedPeriod(checked.followUp)).toBe(expected);
  expect(checked.followUp.current).toBe(expected);
});

test("what somebody has chosen does not change the table's own", () => {
  const settings = { ...noSettings, currentPeriod: "Status delår 1" };
  const [checked = checkedOf(seedGrid())] = workbookOf([seedGrid()], settings).tables;
  expect(checked.followUp.current).toBe(0);
  expect(lastUsedPeriod(checked.followUp)).toBe(2);
  expect(periodBy(settings, checked)).toBe(0);
  expect(periodBy({ ...noSettings, currentPeriod: "Tertial 1" }, checked)).toBe(2);
});

test("a period is saved by its name, and the table's own by nothing", () => {
  const checked = checkedOf(seedGrid());
  expect([0, 1, 2, 3].map((index) => periodSetting(checked, index))).toEqual([
    "Status delår 1",
    "Status delår 2",
    null,
    null,
  ]);
});

test("of two periods with one name, the second is saved by its id", () => {
  const checked = checkedOf(
    gridOf([
      ["Åtagande", "Status", "Status", "Status helår"],
      ["Öka antalet platser", "Klart", "Klart", "Klart"],
    ]),
  );
  expect(checked.followUp.periods.map(({ name }) => name)).toEqual(["Status", "Status", "Status helår"]);
  expect([0, 1].map((index) => periodSetting(checked, index))).toEqual(["Status", "p2"]);
});
