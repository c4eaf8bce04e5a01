import { countBySeverity, groupFindings, neighbour } from "../../../src/taskpane/findings/finding-groups";
import { findingsOf } from "../../builders/follow-up";
import { statusRows, tableOf } from "../../builders/grid";

const findings = findingsOf(
  tableOf(
    statusRows([
      ["klart ", "Enlight plan", "Klart"],
      ["Klart", "", "Pausad"],
      ["Klart", "Klart", "Pausad"],
    ]),
  ),
);

test("findings stand by severity, the gravest first, and by rule in the order of the register", () => {
  const groups = groupFindings(findings).map(({ severity, rule, findings: own }) => [severity, rule, own.length]);
  expect(groups).toEqual(
    expect.arrayContaining([
      ["error", "status-known", 2],
      ["error", "status-typo", 1],
      ["info", "status-format", 1],
    ]),
  );
  const order = groups.map(([severity]) => severity);
  expect(order).toEqual([...order].sort((left, right) => grades.indexOf(left) - grades.indexOf(right)));
});

const grades: readonly unknown[] = ["error", "warning", "info"];

test("what has been accepted is in no group and in no count", () => {
  const accepted = { subject: "", rule: "", reason: "Så ska det vara", time: "" };
  const resting = findings.map((finding) => (finding.rule === "status-known" ? { ...finding, accepted } : finding));
  const groups = groupFindings(resting);
  expect(groups.map(({ rule }) => rule)).not.toContain("status-known");
  expect(countBySeverity(groups).error).toBe(countBySeverity(groupFindings(findings)).error - 2);
});

test("what a rule only suspects stands by itself", () => {
  const suspected = findings.map((finding, index) =>
    index === 0 ? { ...finding, severity: "info" as const } : finding,
  );
  const keys = groupFindings(suspected).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(["error status-known", "info status-known"]));
});

test("no findings, no groups, and no neighbours", () => {
  expect(groupFindings([])).toEqual([]);
  expect(neighbour([], null, 1)).toBeNull();
});

test.each([
  ["the first, where nothing is current", null, 1, 0],
  ["the last, backwards", null, -1, -1],
  ["the next", 0, 1, 1],
  ["round from the last", -1, 1, 0],
  ["round from the first", 0, -1, -1],
] as const)("the neighbour is %s", (_, current, step, expected) => {
  const subject = current === null ? null : (findings.at(current)?.subject ?? null);
  expect(neighbour(findings, subject, step)).toBe(findings.at(expected));
});
