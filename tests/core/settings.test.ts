import { noSettings, parseSettings, settingsXml, type Settings } from "../../src/core/settings";
import { surveyWorkbook } from "../../src/core/survey";
import { currentPeriod } from "../../src/core/table/follow-up";
import { gridOf, statusRows, tableOf } from "../builders/grid";

const settings: Settings = {
  words: [
    { text: "Pågår", countsAs: "onPlan" },
    { text: 'Avförd <&> "x"', countsAs: "leftOut" },
  ],
  tables: [{ sheetName: "Blad1", goal: null, subgoal: null, commitment: "Vad", periods: ["Läget", "Slut"] }],
  currentPeriod: "Status delår 1",
  rulesOff: ["late-surprise"],
  accepted: [{ subject: "1a2b", rule: "status-present", reason: "Väntar på 'svar'", time: "2026-01-31T12:00:00.000Z" }],
  summaries: [{ table: "'Blad1'!A1", blockName: "Avstamt.Sammanfattning.x", fingerprint: "3c" }],
};

test("settings are read as they were saved", () => {
  expect(parseSettings(settingsXml(settings))).toEqual(settings);
  expect(parseSettings(settingsXml(noSettings))).toEqual(noSettings);
  expect(parseSettings(`<?xml version="1.0" encoding="utf-8"?>\n${settingsXml(settings)}\n`)).toEqual(settings);
});

test("the part is XML whatever the words hold", () => {
  expect(settingsXml(settings)).not.toMatch(/<&>|[\u0000-\u0008]/);
  expect(settingsXml({ ...noSettings, currentPeriod: "\u0001]]><x/>" })).not.toContain("<x/>");
});

test.each([
  [""],
  ["<settings/>"],
  ['<settings xmlns="urn:avstamt:settings:1">not json</settings>'],
  ['<settings xmlns="urn:avstamt:settings:1">[1]</settings>'],
  [
    '<settings xmlns="urn:avstamt:settings:1">{"words":[{"text":1},{"text":"x","countsAs":"maybe"}],"tables":[{"sheetName":"B"}],"rulesOff":[1],"accepted":[{"subject":"x"}],"summaries":[{}]}</settings>',
  ],
])("%j decides nothing", (xml) => {
  expect(parseSettings(xml)).toEqual(noSettings);
});

describe("words of the user's own", () => {
  const table = tableOf(
    statusRows([
      ["Pågår", "avförd", "Klart"],
      ["Klart", "pågår ", "Klart"],
    ]),
  );
  const words = {
    ...noSettings,
    words: [
      { text: "Pågår", countsAs: "onPlan" },
      { text: "Avförd", countsAs: "leftOut" },
    ],
  } as const;
  const counts = (period: number) => surveyWorkbook([table], words)[0]?.totals.periods[period];

  test("count as they are said to, in any case and spacing", () => {
    expect(counts(0)).toMatchObject({ done: 1, onPlan: 1, unknown: 0 });
    expect(counts(1)).toMatchObject({ onPlan: 1, leftOut: 1, unknown: 0 });
  });

  test("are no findings, and unknown again when forgotten", () => {
    const rules = (chosen: Settings) => surveyWorkbook([table], chosen)[0]?.findings.map(({ rule }) => rule);
    expect(rules(words)).toEqual(["progress-forward", "status-format"]);
    expect(rules(noSettings)).toEqual(["status-known", "status-known", "status-known"]);
  });
});

test.each([
  ["Status delår 1", "p1"],
  ["status  DELÅR 2", "p2"],
  ["p2", "p2"],
  ["Tertial 9", "p3"],
])("the current period can be chosen: %s", (named, id) => {
  const [table] = surveyWorkbook([tableOf(statusRows([["Klart", "Klart", "Klart"]]))], {
    ...noSettings,
    currentPeriod: named,
  });
  expect(table && currentPeriod(table.followUp).id).toBe(id);
});

/** As wide as the table, and an empty column. */
const pad = (row: readonly string[]) => Array.from({ length: 5 }, (_, column) => row[column] ?? "");

describe("a table that the user has pointed at", () => {
  const rows = [
    ["Vår lista"],
    ["Vad", "Vem", "Läget", "Slut"],
    ["Ett", "Ann", "Enligt plan", "Klart"],
    ["Två", "Bo", "Klart", "Klart"],
  ];

  test("is read although its headers say nothing", () => {
    expect(surveyWorkbook([gridOf(rows)])).toEqual([]);
    const [table] = surveyWorkbook([gridOf(rows)], settings);
    expect(table?.totals.periods.map(({ done }) => done)).toEqual([1, 2]);
  });

  test("is found again when rows are inserted above it", () => {
    expect(surveyWorkbook([gridOf([[], [], ...rows])], settings)[0]?.followUp.headerRow).toBe(3);
  });

  test("has the comments and the responsible ones that its headers name", () => {
    const wide = [
      rows[0] ?? [],
      ["Vad", "Ansvarig", "Läget", "Slut", "Kommentar"],
      ["Ett", "Ann", "Klart", "Klart", "Bra"],
    ];
    const [table] = surveyWorkbook([gridOf(wide)], settings);
    expect(table?.followUp.columns).toMatchObject({ responsible: 1, comment: 4 });
    expect(table?.followUp.commitments[0]).toMatchObject({ responsible: "Ann", comment: "Bra" });
  });

  test.each([
    ["below it", (other: string[][]) => [...rows, [], ...other]],
    ["above it", (other: string[][]) => [...other, [], ...rows]],
    ["beside it", (other: string[][]) => rows.map((row, index) => [...pad(row), ...(other[index - 1] ?? [])])],
  ])("does not hide another table %s", (_, joined) => {
    const other = [
      ["Åtgärd", "Status delår 1", "Status helår"],
      ["Tre", "Klart", "Klart"],
    ];
    const tables = surveyWorkbook([gridOf(joined(other))], settings);
    expect(tables.map(({ totals }) => totals.commitments).sort()).toEqual([1, 2]);
  });

  test("keeps a header that stands again between its rows", () => {
    const again = [...rows.slice(0, 3), ["Åtgärd", "Ansvarig", "Delår 1", "Helår"], ...rows.slice(3)];
    expect(surveyWorkbook([gridOf(again)], settings)).toHaveLength(1);
  });

  test("may have dates for headers", () => {
    const dated = gridOf([
      ["Vad", 45016, 45291],
      ["Ett", "Klart", "Klart"],
    ]);
    const numberFormats = dated.numberFormats.map((row) => row.map(() => "d mmm"));
    const choice = {
      ...settings,
      tables: [{ sheetName: "Blad1", goal: null, subgoal: null, commitment: "Vad", periods: ["2023-03-31"] }],
    };
    const [table] = surveyWorkbook([{ ...dated, numberFormats }], choice);
    expect(table?.followUp.periods.map(({ name, column }) => [name, column])).toEqual([["2023-03-31", 1]]);
  });

  test("is not looked for on another sheet", () => {
    expect(surveyWorkbook([gridOf(rows, { sheetName: "Annat" })], settings)).toEqual([]);
  });
});
