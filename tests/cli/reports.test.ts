/** The four reports: what they say, and that no text of a workbook can break out of its place in them. */

import { unread } from "../../src/cli/checked-file";
import { exitCodeOf } from "../../src/cli/exit-code";
import { formats } from "../../src/cli/options";
import { reports } from "../../src/cli/report";
import { messagesFor } from "../../src/messages";
import { checkedSample, checkedTable } from "./checked";
import { readContract } from "./json-contract";

const sv = messagesFor("sv");
const en = messagesFor("en");

/** A row whose texts try to be something else wherever they are put. */
const evil =
  "|</failure>]]>&\"' <script> `code` **fet** [länk](x) \u001B[31m\u001B]0;titel\u0007\u202Eomvänt\u0085# rubrik";

describe("json", () => {
  test("keeps the contract, with the numbers of the sample", () => {
    const { files } = readContract(reports.json([checkedSample()], sv));
    expect(files).toMatchObject([
      {
        path: "uppfoljning.xlsx",
        error: null,
        findings: [],
        tables: [
          {
            sheet: "Utvecklingsåtaganden",
            range: "A1:F28",
            headerRow: 1,
            firstRow: 2,
            lastRow: 28,
            columns: { goal: "A", subgoal: "B", commitment: "C" },
            currentPeriod: "p3",
            commitments: 27,
            periods: [
              {
                id: "p1",
                name: "Status delår 1",
                column: "D",
                yearEnd: false,
                counts: { done: 1, onPlan: 24, deviation: 2 },
              },
              { id: "p2", column: "E", yearEnd: false, counts: { done: 2, onPlan: 21, deviation: 4 } },
              { id: "p3", column: "F", yearEnd: true, counts: { done: 17, onPlan: 0, deviation: 10, leftOut: 0 } },
            ],
            claim: {
              cell: "A30",
              stated: { total: 27, done: 17, notDone: 10 },
              counted: { total: 27, done: 17, notDone: 10 },
              agrees: true,
            },
          },
        ],
      },
    ]);
    const [table] = checkedSample().tables;
    expect(table?.totals.goals.map(({ name }) => name)).toContain("Bra att leva och bo");
  });

  test("names deviations and goals of the current period", () => {
    const json = JSON.parse(reports.json([checkedSample()], sv)) as {
      files: { tables: { goals: unknown[]; deviations: unknown[] }[] }[];
    };
    const table = json.files[0]?.tables[0];
    expect(table?.goals).toContainEqual({
      name: "Bra att leva och bo",
      commitments: 17,
      done: 8,
      onPlan: 0,
      deviation: 9,
      other: 0,
    });
    expect(table?.deviations).toHaveLength(10);
    expect(table?.deviations).toContainEqual({ row: 4, cell: "F4", commitment: "Stärkta bibliotek" });
  });

  test("tells findings with cell, sentence and suggestion, and counts that sum to the commitments", () => {
    const file = checkedTable([
      ["A", "B", "C", "Klart", "Klart", "Klrat"],
      ["A", "B", "D", "Klart", "", "Pausad"],
      ["A", "B", "E", "klart ", "Enligt plan", "Klart"],
      ["A", "B", "F", "Klart", "Enligt plan", "Klart"],
    ]);
    const [found] = readContract(reports.json([file], sv)).files;
    expect(found?.findings.map(({ rule, cell, suggestion }) => [rule, cell, suggestion])).toEqual(
      expect.arrayContaining([
        ["status-typo", "F2", "Klart"],
        ["status-known", "F3", null],
        ["status-present", "E3", null],
        ["status-format", "D4", null],
      ]),
    );
    const [table] = found?.tables ?? [];
    const sums = table?.periods.map(({ counts }) =>
      Object.values(counts).reduce((sum: number, one: number) => sum + one, 0),
    );
    expect(sums).toEqual([4, 4, 4]);
    expect(table?.commitments).toBe(4);
  });

  test("gives a file that cannot be read its place, a code and a sentence", () => {
    const { files } = readContract(reports.json([unread("b.xlsx", "encrypted"), checkedSample()], en));
    expect(files.map(({ path, error }) => [path, error])).toEqual([
      [
        "b.xlsx",
        { code: "encrypted", message: "The file has a password. Remove the password in Excel and check again." },
      ],
      ["uppfoljning.xlsx", null],
    ]);
  });
});

describe("text", () => {
  test("says what was found, how it adds up, what is wrong, and the sum of it all", () => {
    const file = checkedTable([
      ["A", "B", "C", "Klart", "Klart", "Klrat"],
      ["A", "B", "D", "Klart", "Klart", "Klart"],
    ]);
    expect(reports.text([checkedSample(), file, unread("c.xls", "damaged")], sv)).toBe(`uppfoljning.xlsx
  Hittade 27 åtaganden i Utvecklingsåtaganden!A1:F28, 6 mål, 14 delmål
  Läget i Status helår: 17 klart + 0 enligt plan + 10 avvikelse + 0 övriga = 27 åtaganden
  Slutraden stämmer: 27 stycken: 17 klart, 10 ej klara
  1 rad är inget åtagande och räknas inte.

a.xlsx
  Hittade 2 åtaganden i Blad1!A1:F3, 1 mål, 1 delmål
  Läget i Status helår: 1 klart + 0 enligt plan + 0 avvikelse + 1 övriga = 2 åtaganden
  Fel Blad1!F2: ”Klrat” i Status helår räknas inte. Skriv ”Klart” om det är vad som menas.

c.xls
  Filen är skadad eller avkortad. Öppna den i Excel, låt Excel reparera den och spara den på nytt.

3 filer, 2 tabeller: 1 måste rättas, 0 bör ses över, 1 gick inte att läsa
`);
  });
});

describe("texts that try to be something else", () => {
  const file = checkedTable([["A", "B", evil, "Klart", "Klart", evil]], `mapp/${evil}.xlsx`);

  test.each(formats)("steer no terminal: %s", (format) => {
    const report = reports[format]([file], sv);
    expect(report).toContain("omvänt");
    expect(report.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/u);
    if (format !== "json") expect(report).not.toContain("\u202E");
  });

  test("stay text in Markdown", () => {
    const report = reports.markdown([file], sv);
    expect(report).toContain("\\|\\</failure\\>\\]\\]\\>\\&");
    expect(report).not.toMatch(/(?<!\\)<script|(?<!\\)\*\*fet|(?<!\\)\[länk|^# rubrik/mu);
    const rows = report.split("\n").filter((line) => line.startsWith("| "));
    for (const line of rows) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(4);
  });

  test("stay text in XML", () => {
    const report = reports.junit([file], sv);
    const bare = report.replace(
      /<(\/?)(?:testsuites?|testcase|failure|system-out)(?:\s+[a-z]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*\s*\/?>/gu,
      "",
    );
    expect(bare.replace(/^<\?xml[^>]*>/u, "")).not.toMatch(/[<>]|&(?!#\d+;)/u);
  });
});

describe("junit", () => {
  test("fails a case for a rule with an error, and errs for a file that cannot be read", () => {
    const file = checkedTable([
      ["A", "B", "C", "Klart", "Klart", "Klrat"],
      ["A", "B", "D", "Klart", "klart", "Klart"],
    ]);
    const report = reports.junit([file, unread("c.xls", "damaged"), checkedSample()], en);
    expect(report).toMatch(/<testsuites name="avstamt" tests="\d+" failures="1" errors="1" skipped="0">/u);
    expect(report).toMatch(/<failure type="status-typo" message="[^"]+">Blad1!F2: /u);
    expect(report).toMatch(/<system-out>Blad1!E3: /u);
    expect(report).toMatch(/<error type="damaged" message="The file is damaged/u);
  });

  test("skips a file without a table", () => {
    const empty = { path: "a.csv", error: null, tables: [], leftOut: [] };
    expect(reports.junit([empty], sv)).toContain(`<skipped message="${sv.pane.noTable}"/>`);
  });
});

test.each([
  ["nothing at error level", [checkedSample()], 0],
  ["a note alone", [checkedTable([["A", "B", "C", "klart", "Klart", "Klart"]])], 0],
  [
    "an error",
    [
      checkedSample(),
      checkedTable([
        ["A", "B", "C", "Klart", "Klart", "Klrat"],
        ["A", "B", "D", "Klart", "Klart", "Klart"],
      ]),
    ],
    1,
  ],
  [
    "something that could not be read, which weighs more",
    [checkedTable([["A", "B", "C", "Klart", "", "Klrat"]]), unread("b", "notFound")],
    2,
  ],
])("exit code: %s", (_, files, code) => {
  expect(exitCodeOf(files)).toBe(code);
});

test("values that were left out are told where people read", () => {
  const file = { ...checkedSample(), leftOut: [{ sheetName: "Blad1", values: 2 }] };
  expect(reports.text([file], sv)).toContain("På bladet Blad1 står 2 värden långt från allt annat och är inte med.");
  expect(reports.markdown([file], en)).toContain("- On the sheet Blad1, 2 values stand far away");
});
