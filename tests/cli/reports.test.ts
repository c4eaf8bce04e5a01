/** The four reports: what they say, and that no text of a workbook can break out of its place in them. */

import { checkWorkbook } from "../../src/cli/check-file";
import { unread, type CheckedFile } from "../../src/cli/checked-file";
import { exitCodeOf } from "../../src/cli/exit-code";
import { formats } from "../../src/cli/options";
import { reports } from "../../src/cli/report";
import { noSettings } from "../../src/core/settings";
import { checkTable } from "../../src/core/survey";
import { messagesFor } from "../../src/messages";
import { checkedSample, checkedTable, workbookOf } from "./checked";
import { readContract } from "./json-contract";

const sv = messagesFor("sv");
const en = messagesFor("en");

/** Where the sample deviates at the year's end and never before. */
const surprises = ["F4", "F7", "F13", "F15", "F16", "F21"];

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
        findings: surprises.map((cell) => ({
          rule: "late-surprise",
          severity: "info",
          sheet: "Utvecklingsåtaganden",
          cell,
          suggestion: null,
          accepted: null,
        })),
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
    const report = reports.text([checkedSample(), file, unread("c.xls", "damaged")], sv);
    const isSurprise = (line: string) => line.startsWith("  Upplysning Utvecklingsåtaganden!F");
    const lines = report.split("\n");
    expect(lines.filter(isSurprise)).toHaveLength(surprises.length);
    expect(lines.filter((line) => !isSurprise(line)).join("\n")).toBe(`uppfoljning.xlsx
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
    const empty = { path: "a.csv", error: null, tables: [], nearMisses: [], leftOut: [] };
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

describe("what somebody has accepted", () => {
  const reason = "Avtalat med nämnden | 3 maj";
  const time = "2026-05-04T08:15:00.000Z";
  const rows = [
    ["A", "B", "C", "Klart", "Klart", "Klrat"],
    ["A", "B", "D", "Klart", "Klart", "Pausad"],
  ];
  /** The findings of these rules are accepted. */
  function accepting(...rules: string[]): CheckedFile {
    const file = checkedTable(rows);
    const accepted = file.tables
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, subject }) => ({ subject, rule, reason, time }));
    return { ...file, tables: file.tables.map(({ followUp }) => checkTable(followUp, { ...noSettings, accepted })) };
  }

  test("is told with its reason and time in JSON", () => {
    const [file] = readContract(reports.json([accepting("status-typo")], sv)).files;
    expect(file?.findings.map(({ rule, severity, accepted }) => [rule, severity, accepted])).toEqual([
      ["status-known", "error", null],
      ["status-typo", "error", { reason, time }],
    ]);
  });

  test.each([
    ["nothing", accepting(), 1],
    ["one of two errors", accepting("status-typo"), 1],
    ["all of them", accepting("status-typo", "status-known"), 0],
  ])("counts for the exit code no more: %s", (_, file, code) => {
    expect(exitCodeOf([file])).toBe(code);
  });

  test("is told apart in text, with its reason, and is not counted among what is left", () => {
    const report = reports.text([accepting("status-typo")], sv);
    expect(report).toContain("\n  Accepterat fel Blad1!F2: ”Klrat” i Status helår räknas inte.");
    expect(report).toContain(`är vad som menas. Accepterat med skälet: ${reason}\n`);
    expect(report).toContain("\n  Fel Blad1!F3: ”Pausad”");
    expect(report).toContain(
      "1 fil, 1 tabell: 1 måste rättas, 0 bör ses över, 1 har accepterats, 0 gick inte att läsa",
    );
  });

  test("is told apart in Markdown, where the reason breaks no table", () => {
    const report = reports.markdown([accepting("status-typo")], en);
    expect(report).toContain("| Accepted error | Blad1!F2 |");
    expect(report).toContain("Accepted because: Avtalat med nämnden \\| 3 maj |");
    expect(report).toContain("| Error | Blad1");
  });

  test("fails no case in JUnit, and is told beside it", () => {
    const report = reports.junit([accepting("status-typo")], sv);
    expect(report).toContain(`<system-out>Accepterat fel Blad1!F2: `);
    expect(report.match(/<failure /gu)).toHaveLength(1);
    expect(report).toContain('<failure type="status-known"');
  });
});

test.each([
  [
    "2 stycken: 1 klart (33,3 %), 1 ej klara (67 %)",
    { share: 33.3, notDoneShare: 67 },
    { share: 50, notDoneShare: 50 },
  ],
  ["Andel klara: 50 %", { share: 50 }, { share: 50 }],
  ["2 stycken: 1 klart", {}, {}],
  ["1 klart, 0 enligt plan, 2 avviker", {}, { onPlan: 0, deviation: 1 }],
])("json: the shares of %j stand beside its counts, and only where it states them", (line, stated, counted) => {
  const rows = ["Klart", "Avvikelse från plan"].map((status) => ["A", "B", `Åtagande ${status}`, "", "", status]);
  const report = reports.json([checkedTable([...rows, [], [line]])], sv);
  readContract(report);
  const [file] = (JSON.parse(report) as { files: [{ tables: [{ claim: object }] }] }).files;
  const { claim } = file.tables[0];
  expect(claim).toMatchObject({ cell: "A5", counted: { total: 2, done: 1, notDone: 1, ...counted } });
  const shares = ({ share, notDoneShare }: Record<string, unknown>) => ({ share, notDoneShare });
  expect([(claim as { stated: Record<string, unknown> }).stated].map(shares)).toEqual([{ ...shares(stated) }]);
});

test("a closing line that is wrong is not called right where its rule is switched off", () => {
  const file = checkedTable([["A", "B", "C", "Klart", "Klart", "Klart"], [], ["3 stycken: 3 klart"]]);
  const off = { ...noSettings, rulesOff: ["claim-agrees"] };
  const tables = file.tables.map(({ followUp }) => checkTable(followUp, off));
  expect(tables.map(({ followUp }) => followUp.claim?.stated.total)).toEqual([3]);
  expect(reports.text([{ ...file, tables }], sv)).not.toContain("Slutraden stämmer");
});

describe("a file without a table", () => {
  const budget = (sheet: string) =>
    checkWorkbook(
      "budget.xlsx",
      workbookOf([["Budget"], [], ["Åtgärd", sheet], ["Bygga", "Nej tack"], ["Riva", "Kanske"]]),
      null,
    );

  test("says what was looked for, and which row comes closest, in text", () => {
    expect(reports.text([budget("Status")], sv)).toBe(`budget.xlsx
  Det här ser inte ut som en uppföljningstabell
  ${sv.pane.noTableHint}
  Rad 3 på bladet Blad1 liknar en rubrikrad: där finns Åtgärd och Status, men det som står under Status är inga statusar som Avstämt känner till. Peka ut tabellen i Avstämt om det ändå är den.

1 fil, 0 tabeller: 0 måste rättas, 0 bör ses över, 1 fil utan tabell, 0 gick inte att läsa
`);
  });

  test("and in Markdown, where each sentence begins with a word of ours", () => {
    const report = reports.markdown([budget("Status: helår")], en);
    expect(report).toContain(`\n\n- Avstämt has searched every sheet`);
    expect(report).toContain(
      "\n- Row 3 on the sheet Blad1 resembles a header row: it has Åtgärd and Status: helår, but",
    );
  });

  test("keeps the contract in JSON, and its exit code", () => {
    const message = expect.stringMatching(/^Rad 3 på bladet Blad1 liknar en rubrikrad: där finns Åtgärd och Status,/u);
    const nearMisses = [{ sheet: "Blad1", row: 3, message }];
    expect(readContract(reports.json([budget("Status")], sv)).files).toEqual([
      { path: "budget.xlsx", error: null, tables: [], findings: [], nearMisses, leftOut: [] },
    ]);
    expect(exitCodeOf([budget("Status")])).toBe(0);
  });
});

test("values that were left out are told everywhere", () => {
  const file = { ...checkedSample(), leftOut: [{ sheetName: "Blad1", values: 2 }] };
  expect(reports.text([file], sv)).toContain("På bladet Blad1 står 2 värden långt från allt annat och är inte med.");
  expect(reports.markdown([file], en)).toContain("- On the sheet Blad1, 2 values stand far away");
  const sentence = en.cli.leftOut("Blad1", 2);
  expect(reports.junit([file], en)).toContain(`name="Blad1"><system-out>${sentence}</system-out>`);
  expect(readContract(reports.json([file], en)).files).toMatchObject([{ leftOut: [{ sheet: "Blad1", values: 2 }] }]);
  expect(sv.cli.leftOut("Blad1", 1)).toMatch(/Ta bort det om det är skräp\.$/u);
});
