import { placeNotes, type KeptNote } from "../../../src/core/plan/summary/notes";
import { keptNotes, notesName } from "../../../src/core/plan/summary/note-places";
import { followUpOf } from "../../builders/follow-up";
import { tableOf } from "../../builders/grid";
import { summaryOf } from "../../builders/summary";

const deviates = "Avvikelse från plan";
const grid = (...commitments: (readonly [goal: string, subgoal: string, text: string])[]) =>
  tableOf(commitments.map((texts) => [...texts, "", "", deviates]));
const note = (commitment: string, text: string, goal = "Mål A", subgoal = "Delmål A"): KeptNote => ({
  commitment,
  goal,
  subgoal,
  note: text,
});
const placed = (notes: readonly KeptNote[], ...commitments: (readonly [string, string, string])[]) => {
  const { byRow, orphaned } = placeNotes(notes, followUpOf(grid(...commitments)).commitments);
  return { notes: [...byRow].map(([row, text]) => [row + 1, text]), orphaned: orphaned.map(({ note: text }) => text) };
};
const a = (text: string) => ["Mål A", "Delmål A", text] as const;

test.each([
  ["stands where it stood", [note("Ett", "x")], [a("Ett"), a("Två")], [[2, "x"]]],
  ["follows a row that has moved", [note("Ett", "x")], [a("Noll"), a("Två"), a("Ett")], [[4, "x"]]],
  ["follows a row under another goal", [note("Ett", "x")], [["Mål B", "Delmål B", "Ett"] as const], [[2, "x"]]],
  [
    "follows a rewording",
    [note("Öka antalet platser i simskola", "x")],
    [a("Bygg ut"), a("Öka antalet platser i simskolan")],
    [[3, "x"]],
  ],
  ["is not lost to spaces and case", [note("ett ", "x")], [a("Ett")], [[2, "x"]]],
  ["joins another about the same row", [note("Ett", "x"), note("Ett", "y")], [a("Ett")], [[2, "x\ny"]]],
])("a note %s", (_, notes, commitments, expected) => {
  expect(placed(notes, ...commitments)).toEqual({ notes: expected, orphaned: [] });
});

test.each([
  ["the commitment is gone", [note("Ett", "x")], [a("Något helt annat")]],
  ["two rows say the same", [note("Ett", "x", "?", "?")], [a("Ett"), a("Ett")]],
  [
    "two rewordings are as likely",
    [note("Rutiner för kultur", "x")],
    [a("Rutiner för idrott"), a("Rutiner för fritid")],
  ],
])("a note is orphaned and kept where %s", (_, notes, commitments) => {
  expect(placed(notes, ...commitments)).toEqual({ notes: [], orphaned: ["x"] });
});

test("blank notes are none", () => {
  expect(placed([note("Borta", "  ")], a("Ett"))).toEqual({ notes: [], orphaned: [] });
});

test("the sheet has a table for orphans only where there are any", () => {
  const names = (notes: KeptNote[]) => summaryOf(grid(a("Ett")), { notes }).tables.map(({ name }) => name);
  expect(names([note("Ett", "x")])).not.toContain("Avstamt_Anteckningar");
  expect(names([note("Borta", "x")])).toContain("Avstamt_Anteckningar");
});

test("a note is a text whatever it looks like", () => {
  const { rows, notes } = summaryOf(grid(a("Ett")), { notes: [note("Ett", "=1+1")] });
  const [place] = notes;
  expect(rows[place?.area.topRow ?? 0]?.[(place?.area.columnCount ?? 0) - 1]?.content).toEqual({
    kind: "text",
    text: "=1+1",
  });
});

test("notes are read from where they stand, those that say something", () => {
  const rows = [
    ["Ett", "F2", "Mål A", "Delmål A", "…", "Ansvarig", "ring Åsa"],
    ["Två", "F3", "Mål A", "Delmål A", "…", "Ansvarig", " "],
    ["Tre", "F4", "Mål A", "Delmål A", "…", "Ansvarig", 17],
  ];
  expect(keptNotes("Avstamt.Sammanfattning.notes.deviations", rows)).toEqual([
    note("Ett", "ring Åsa"),
    note("Tre", "17"),
  ]);
  expect(keptNotes("Avstamt.Sammanfattning.notes.orphaned", [["Ett", "Mål A", "Delmål A", "x"]])).toEqual([
    note("Ett", "x"),
  ]);
});

test("notes beside commitments without subgoals are read from fewer columns", () => {
  const without = { ...note("Ett", "x"), subgoal: "" };
  expect(keptNotes("Avstamt.S.notes.deviations.flat", [["Ett", "F2", "Mål A", "Ny", 1, "…", "x"]])).toEqual([without]);
  expect(keptNotes("Avstamt.S.notes.orphaned.flat", [["Ett", "Mål A", "x"]])).toEqual([without]);
  const area = { topRow: 0, leftColumn: 0, rowCount: 1, columnCount: 3 };
  expect(notesName("Avstamt.S", { kind: "orphaned", hasSubgoals: false, area })).toBe("Avstamt.S.notes.orphaned.flat");
});
