/**
 * What survives opening and saving. Our own files in every run: all of it, but for what is listed at opening. Real files,
 * where they are at hand, when the README's table is renewed, since 160 of them take half a minute.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { layouts } from "../../../fixtures/layouts/layouts";
import { toXlsx } from "../../../fixtures/layouts/to-xlsx";
import { keptInReadme, readPart } from "../../readme";
import { fullWorkbook } from "../samples";
import { survey } from "./survey";
import { becomes, surveyTable } from "./survey-table";
import { featureNames } from "./traces";

const root = join(__dirname, "../../../..");
const corpus = join(root, "../shared/corpus");
const isRenewed = process.env["AVSTAMT_RENEW"] !== undefined;
const renewing = isRenewed && existsSync(corpus) ? test : test.skip;

type File = readonly [name: string, bytes: Uint8Array];

function* ownFiles(): Generator<File> {
  yield ["sample", new Uint8Array(readFileSync(join(root, "assets/uppfoljning-exempel.xlsx")))];
  yield ["everything", fullWorkbook()];
  for (const layout of layouts) yield [layout.name, toXlsx(layout)];
}

function* realFiles(): Generator<File> {
  const names = readdirSync(corpus).filter((name) => name.endsWith(".xlsx"));
  for (const name of names) yield [name, new Uint8Array(readFileSync(join(corpus, name)))];
}

test("our own files come through as they were", async () => {
  const { features, files, refused, unmeasured } = await survey(ownFiles());
  const lost = Object.entries(features).flatMap(([name, tally]) => tally.lost.map((one) => `${name}: ${one}`));
  expect([files > 10, refused, unmeasured]).toEqual([true, 0, 0]);
  expect(Object.values(features).filter(({ found }) => found > 0).length).toBeGreaterThan(14);
  expect(lost).toEqual([]);
}, 60_000);

renewing(
  "the README's table is measured from real files",
  async () => {
    const measured = await survey(realFiles());
    const { files, refused, unmeasured } = measured;
    const when = new Date().toISOString().slice(0, 10);
    const run = `${when}, ${files + refused + unmeasured} files: ${files} opened, saved and compared, ${refused} refused as no workbook, encrypted or damaged, ${unmeasured} that SheetJS cannot read.`;
    const text = `${run}\n\n${surveyTable(measured, featureNames)}`;
    const { kept, written } = keptInReadme("survey", text, "tests/workbench/book/survey");
    expect(kept).toBe(written);
  },
  600_000,
);

test("the README's table has a row for each feature, and a word for each that is not whole", () => {
  const rows = readPart("survey")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  const cells = rows.slice(2).map((row) =>
    row
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.trim()),
  );
  expect(cells.map(([name]) => name)).toEqual(featureNames);
  for (const [name = "", , found, kept, rest] of cells) {
    expect([name, rest]).toEqual([name, found === kept && found !== "0" ? "" : (becomes[name] ?? "")]);
    if (found !== kept) expect(becomes).toHaveProperty([name]);
  }
});
