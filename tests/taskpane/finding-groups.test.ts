import { groupFindings } from "../../src/taskpane/finding-groups";
import { statusRows, tableOf } from "../builders/grid";
import { findingsOf } from "../builders/follow-up";

test("findings stand by severity, the gravest first, and by rule in the order of the register", () => {
  const grid = tableOf(
    statusRows([
      ["klart ", "Enlight plan", "Klart"],
      ["Klart", "", "Pausad"],
      ["Klart", "Klart", "Pausad"],
    ]),
  );
  const groups = groupFindings(findingsOf(grid));
  expect(
    groups.map(({ severity, rules }) => [severity, rules.map(({ rule, findings }) => [rule, findings.length])]),
  ).toEqual([
    [
      "error",
      [
        ["status-known", 2],
        ["status-typo", 1],
        ["status-present", 1],
      ],
    ],
    ["info", [["status-format", 1]]],
  ]);
});

test("no findings, no groups", () => {
  expect(groupFindings([])).toEqual([]);
});
