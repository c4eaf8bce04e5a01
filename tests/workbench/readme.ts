/** The parts of the workbench's README that are made from the code and from runs, each between two marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(__dirname, "..", "..", "src", "workbench", "README.md");

export interface KeptPart {
  /** What the README says. */
  readonly kept: string;
  /** What it should say. */
  readonly written: string;
}

/**
 * Compares a part of the README with what it should be; where `AVSTAMT_RENEW` is set, writes it first.
 *
 * @param part the name in its marks
 * @param test the test that renews it, for the README to tell
 */
export function keptInReadme(part: string, text: string, test: string): KeptPart {
  const written = `${renewedBy(test)}\n\n${text.trim()}\n`;
  if (process.env["AVSTAMT_RENEW"] !== undefined)
    writeFileSync(file, withPart(readFileSync(file, "utf8"), part, written));
  return { kept: partOf(readFileSync(file, "utf8"), part), written };
}

/** What a part says now. */
export function readPart(part: string): string {
  return partOf(readFileSync(file, "utf8"), part);
}

const marks = (part: string): readonly [string, string] => [`<!-- ${part}: from here -->`, `<!-- ${part}: to here -->`];

const renewedBy = (test: string): string =>
  `<!-- Renewed by: AVSTAMT_RENEW=1 npx jest ${test} --config tests/jest.config.cjs --selectProjects excel -->`;

function partOf(readme: string, part: string): string {
  const [from, to] = marks(part);
  const text = readme.split(from)[1]?.split(to)[0];
  if (text === undefined) throw new Error(`The README has no part ${part}`);
  return `${text.trim()}\n`;
}

function withPart(readme: string, part: string, text: string): string {
  const [from, to] = marks(part);
  const [before, rest = ""] = readme.split(from);
  const after = rest.split(to)[1] ?? "";
  return `${before}${from}\n\n${text}\n${to}${after}`;
}
