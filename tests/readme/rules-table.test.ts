import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/core/rules";
import { withRulesLists } from "./rules-list";
import { rulesTable, withRulesTable } from "./rules-table";

const root = join(__dirname, "../..");
const sample = readFileSync(join(root, "assets/uppfoljning-exempel.xlsx"));

test("the README's table of rules is what the rules and their words say", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  if (withRulesTable(readme, sample) !== readme) {
    throw new Error("The README's table of rules is not up to date. Write it anew: node tests/run/rules-table.mjs");
  }
});

test("the table has a row for every rule, and tells what each says about the sample", () => {
  const rows = rulesTable(sample).trim().split("\n").slice(2);
  const cells = rows.map((row) => row.slice(2, -2).split(" | "));
  expect(cells.map(([id, severity]) => [id, severity])).toEqual(
    rules.map(({ id, severity }) => [`\`${id}\``, severity]),
  );
  expect(cells.filter((row) => row.length !== 6)).toEqual([]);
  const found = cells.filter((row) => row[5] !== "nothing").map((row) => [row[0], row[5]]);
  expect(found).toEqual([["`late-surprise`", "6"]]);
});

test("a README without the marks is told, not overwritten", () => {
  expect(() => withRulesTable("# Avstämt\n", sample)).toThrow("README.md does not hold");
});

test("the help page lists the rules as they and their words are, in both languages", () => {
  const page = readFileSync(join(root, "assets/support.html"), "utf8");
  if (withRulesLists(page) !== page) {
    throw new Error("The help page's rules are not up to date. Write them anew: node tests/run/rules-table.mjs");
  }
  expect(page.match(/<dt>/gu)).toHaveLength(2 * rules.length);
});
