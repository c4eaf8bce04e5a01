/** How many cases there are, each with a page: counted from the tables themselves, without running them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "./conformance";

const mockTables: [subject: string, claims: readonly Claim[]][] = [];

jest.mock("./conformance", () => ({
  ...jest.requireActual<object>("./conformance"),
  conformance: (subject: string, claims: readonly Claim[]) => void mockTables.push([subject, claims]),
}));

/** The files whose tests are tables and nothing else; what they add by `test` would be run here too. */
const tables = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts") && !beside(name));

function beside(name: string): boolean {
  return ["count.test.ts", "actions-in-editions.test.ts", "members.test.ts"].includes(name);
}

for (const name of tables) jest.requireActual(join(__dirname, name));

const claims = mockTables.flatMap(([subject, rows]) => rows.map((claim) => ({ subject, ...claim })));

test("there are cases enough, and the log says how many", () => {
  const refusals = claims.filter((claim) => "refuses" in claim).length;
  const figure = `conformance: ${claims.length} cases, ${refusals} of them refusals`;
  process.stdout.write(`${figure}\n`);
  expect(readFileSync(join(__dirname, "../../SECURITY.md"), "utf8")).toContain(`\n${figure}\n`);
  expect(claims.length).toBeGreaterThanOrEqual(120);
});

test("each says what it is about, once, and gives or refuses", () => {
  const names = claims.map(({ subject, says }) => `${subject} ${says}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(claims.filter((claim) => "gives" in claim === "refuses" in claim).map(({ says }) => says)).toEqual([]);
});

test("each names a page of Microsoft's, or the thread or standard that says so", () => {
  const known =
    /^(javascript\/api\/|office\/dev\/add-ins\/|https:\/\/(support\.microsoft\.com|learn\.microsoft\.com|github\.com|www\.w3\.org)\/)/u;
  expect(claims.filter(({ page }) => !known.test(page)).map(({ page }) => page)).toEqual([]);
});
