import {
  parseRecord,
  recordNamespace,
  recordXml,
  withEntry,
  withoutChanges,
  type ChangeRecord,
} from "../../src/core/change-record";

const record: ChangeRecord = [
  {
    id: 1,
    time: "2026-01-31T12:00:00.000Z",
    state: "done",
    changes: [
      {
        kind: "typo",
        at: { sheetName: "Mål <&>", row: 4, column: 3 },
        before: { text: "Klat", numberFormat: "General" },
        after: { text: "Klart", numberFormat: "General" },
        commitment: "Stärkta bibliotek",
      },
      {
        kind: "dropdown",
        sheetName: "Mål <&>",
        area: { topRow: 1, leftColumn: 3, rowCount: 9, columnCount: 1 },
        words: "A,B",
      },
    ],
  },
  { id: 2, time: "2026-02-01T12:00:00.000Z", state: "begun", changes: [{ kind: "highlight", sheetName: "x" }] },
  { id: 3, time: "2026-02-01T12:00:00.000Z", state: "done", changes: [{ kind: "sheet", blockName: "Avstamt.x" }] },
];

test("a record is read as it was saved", () => {
  expect(parseRecord(recordXml(record))).toEqual(record);
  expect(parseRecord("")).toEqual([]);
});

describe("a record that grows", () => {
  const small = { time: "t", state: "done", changes: [{ kind: "highlight", sheetName: "x" }] } as const;
  const large = { ...small, changes: [{ kind: "highlight", sheetName: "x".repeat(900_000) }] } as const;
  const grown = (entries: readonly (typeof small | typeof large)[]) =>
    entries.reduce<ChangeRecord>((all, one) => withEntry(all, one), []);

  test("numbers its entries, also after some have gone", () => {
    expect(grown([small, small]).map(({ id }) => id)).toEqual([1, 2]);
    expect(withEntry(grown([small, small]).slice(1), small).map(({ id }) => id)).toEqual([2, 3]);
  });

  test("keeps the newest 200", () => {
    const kept = grown(Array.from({ length: 230 }, () => small));
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([200, 31, 230]);
  });

  test("keeps two megabytes, and the newest whatever it weighs", () => {
    expect(grown([small, large, large, small, large]).map(({ id }) => id)).toEqual([3, 4, 5]);
    const huge = { ...small, changes: [{ kind: "highlight", sheetName: "x".repeat(3_000_000) }] } as const;
    expect(withEntry(grown([small]), huge).map(({ id }) => id)).toEqual([2]);
  });
});

test("changes that have been taken back leave the record, and entries with them", () => {
  const left = withoutChanges(record, ({ kind }) => kind === "typo" || kind === "sheet");
  expect(left.map(({ id, changes }) => [id, changes.map(({ kind }) => kind)])).toEqual([
    [1, ["dropdown"]],
    [2, ["highlight"]],
  ]);
});

const entry = (changes: unknown) => [{ id: 1, time: "t", state: "done", changes }];

test.each([
  ["no list", { id: 1 }],
  ["no changes", entry([])],
  ["an unknown state", [{ id: 1, time: "t", state: "half", changes: [{ kind: "highlight", sheetName: "x" }] }]],
  ["an unknown kind", entry([{ kind: "format-disk", sheetName: "x" }])],
  [
    "a cell without a place",
    entry([{ kind: "typo", before: { text: "", numberFormat: "" }, after: { text: "", numberFormat: "" } }]),
  ],
  [
    "a row below zero",
    entry([
      {
        kind: "typo",
        at: { sheetName: "x", row: -1, column: 0 },
        before: { text: "", numberFormat: "" },
        after: { text: "", numberFormat: "" },
      },
    ]),
  ],
  ["half an area", entry([{ kind: "dropdown", sheetName: "x", area: { topRow: 1 }, words: "A" }])],
  ["one broken change among whole ones", entry([{ kind: "highlight", sheetName: "x" }, { kind: "highlight" }])],
])("an entry with %s is not taken back", (_, value) => {
  const xml = `<record xmlns="${recordNamespace}">${JSON.stringify(value)}</record>`;
  expect(parseRecord(xml)).toEqual([]);
});
