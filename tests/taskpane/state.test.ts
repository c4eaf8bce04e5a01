import { initialState, mayRefresh, nextState, settingsOf, shownTable, type PaneState } from "../../src/taskpane/state";
import type { PaneEvent } from "../../src/taskpane/pane-event";
import { canCancel, type Work } from "../../src/taskpane/work";
import { noSettings } from "../../src/core/settings";
import { seedGrid, statusRows, tableOf } from "../builders/grid";
import { workbookOf } from "./checked";

const check: Work = { kind: "check" };
const table = "'Utvecklingsåtaganden'!A1";
const summary: Work = { kind: "summary" };
const goTo = { kind: "goTo", at: { sheetName: "Blad1", row: 3, column: 5 } } as const;
const seen = {
  kind: "checked",
  workbook: workbookOf([seedGrid()]),
  time: new Date(2026, 10, 23, 14, 2),
  took: 40,
} as const;
const nothing = { ...seen, kind: "noTable", workbook: workbookOf([]) } as const;

const after = (...events: PaneEvent[]): PaneState => events.reduce(nextState, initialState);
const started: PaneEvent = { type: "started", work: check };
const finished: PaneEvent = { type: "finished", heard: 0, seen, notice: null };

test("begins with nothing seen and nothing under way", () => {
  const phase = { kind: "idle", notice: null };
  expect(initialState).toMatchObject({ phase, seen: null, saved: null, form: null, changes: 0 });
});

test.each<[string, PaneEvent[], Pick<PaneState, "phase" | "seen">]>([
  ["the first check begins", [started], { phase: { kind: "working", work: check, progress: null }, seen: null }],
  ["it finds a table", [started, finished], { phase: { kind: "idle", notice: null }, seen }],
  [
    "it finds none",
    [started, { type: "finished", heard: 0, seen: nothing, notice: null }],
    { phase: { kind: "idle", notice: null }, seen: nothing },
  ],
  [
    "a second start while something is under way is passed over",
    [started, { type: "started", work: summary }],
    { phase: { kind: "working", work: check, progress: null }, seen: null },
  ],
  [
    "a failure leaves what was seen where it was",
    [started, finished, { type: "started", work: summary }, { type: "failed", action: summary, code: "cellEditing" }],
    { phase: { kind: "failed", code: "cellEditing", action: summary }, seen },
  ],
  [
    "work that begins takes the last failure and the last notice away",
    [finished, { type: "failed", action: summary, code: "refused" }, started],
    { phase: { kind: "working", work: check, progress: null }, seen },
  ],
  [
    "the way to a cell fails",
    [finished, { type: "failed", action: goTo, code: "changedMeanwhile" }],
    { phase: { kind: "failed", code: "changedMeanwhile", action: goTo }, seen },
  ],
  [
    "the way to a cell fails while other work is under way: that work's end is what counts",
    [finished, started, { type: "failed", action: goTo, code: "busy" }],
    { phase: { kind: "working", work: check, progress: null }, seen },
  ],
  [
    "the way to a cell is found after it failed",
    [finished, { type: "failed", action: goTo, code: "cellEditing" }, { type: "went" }],
    { phase: { kind: "idle", notice: null }, seen },
  ],
  [
    "the way to a cell does not take another failure away",
    [finished, { type: "failed", action: summary, code: "structureProtected" }, { type: "went" }],
    { phase: { kind: "failed", code: "structureProtected", action: summary }, seen },
  ],
  [
    "the way to a cell leaves a notice standing",
    [{ type: "finished", heard: 0, seen, notice: { kind: "highlightOff" } }, { type: "went" }],
    { phase: { kind: "idle", notice: { kind: "highlightOff" } }, seen },
  ],
  [
    "a reading says how far it has come",
    [started, { type: "progressed", progress: { read: 5, all: 9 } }],
    { phase: { kind: "working", work: check, progress: { read: 5, all: 9 } }, seen: null },
  ],
  [
    "a word about a reading that is over is passed over",
    [finished, { type: "progressed", progress: { read: 5, all: 9 } }],
    { phase: { kind: "idle", notice: null }, seen },
  ],
  [
    "what is cancelled leaves what was seen where it was, and is no failure",
    [finished, started, { type: "progressed", progress: { read: 5, all: 9 } }, { type: "cancelled" }],
    { phase: { kind: "idle", notice: null }, seen },
  ],
])("%s", (_, events, expected) => {
  expect(after(...events)).toEqual({ ...initialState, ...expected });
});

describe("several tables", () => {
  const one = statusRows([["Klart", "Klart", "Klart"]]);
  const hidden = tableOf(one, { sheetName: "Dolt", hidden: true });
  const workbook = workbookOf([tableOf(one, { sheetName: "A" }), tableOf(one, { sheetName: "B" }), hidden]);
  const checked = (...sheets: string[]): PaneEvent => {
    const tables = workbook.tables.filter(({ followUp }) => sheets.includes(followUp.sheetName));
    return {
      type: "finished",
      heard: 0,
      seen: { ...seen, workbook: { ...workbook, tables } },
      notice: null,
    };
  };
  const chose = (sheetName: string): PaneEvent => ({ type: "chose", table: `'${sheetName}'!A1` });

  test.each<[string, PaneEvent[], string | undefined]>([
    ["none before the first check", [], undefined],
    ["the first one that is seen", [checked("Dolt", "B", "A")], "A"],
    ["a hidden one where there is no other", [checked("Dolt")], "Dolt"],
    ["the chosen one, after another check too", [checked("A", "B"), chose("B"), started, checked("A", "B")], "B"],
    ["a hidden one that is chosen", [checked("A", "Dolt"), chose("Dolt")], "Dolt"],
    ["the first again where the chosen one is gone", [checked("A", "B"), chose("B"), checked("A")], "A"],
    ["the chosen one when it is back", [checked("A", "B"), chose("B"), checked("A"), checked("A", "B")], "B"],
  ])("%s is shown", (_, events, expected) => {
    expect(shownTable(after(...events))?.followUp.sheetName).toBe(expected);
  });

  test("what was said of another table is not said any longer; a failure is", () => {
    const said: PaneEvent = { type: "finished", heard: 0, seen, notice: { kind: "highlightOff" } };
    expect(after(said, chose("B")).phase).toEqual({ kind: "idle", notice: null });
    const failed: PaneEvent = { type: "failed", action: summary, code: "refused" };
    expect(after(failed, chose("B")).phase.kind).toBe("failed");
  });
});

test("settings that are being saved hold already, those of the workbook otherwise", () => {
  const settings = { ...noSettings, currentPeriod: "p1" };
  const work: Work = { kind: "settings", settings };
  const saving: PaneEvent = { type: "started", work };
  expect(settingsOf(initialState)).toBe(noSettings);
  expect(settingsOf(after(finished, saving))).toBe(settings);
  expect(settingsOf(after(finished, saving, { type: "failed", action: work, code: "readOnly" }))).toEqual(noSettings);
});

test("what is saved is what the next decision is added to, until the workbook has been read again", () => {
  const settings = { ...noSettings, currentPeriod: "p1" };
  const work: Work = { kind: "settings", settings };
  const saved: PaneEvent = { type: "saved", settings };
  const unread = after(finished, { type: "started", work }, saved, { type: "failed", action: work, code: "noAnswer" });
  expect(unread).toMatchObject({ seen, saved: settings });
  expect(settingsOf(unread)).toBe(settings);
  expect(settingsOf([started, { type: "cancelled" } as const].reduce(nextState, unread))).toBe(settings);
  expect(settingsOf(nextState(unread, finished))).toEqual(noSettings);
});

test("a reading can be cancelled, but not one that shows what was saved or written", () => {
  expect([check, summary].map(canCancel)).toEqual([true, true]);
  const writing: Work[] = [
    { kind: "settings", settings: noSettings },
    { kind: "fix", fixes: [] },
    { kind: "dropdowns", table },
    { kind: "takeBack", ids: "all" },
  ];
  expect(writing.filter(canCancel)).toEqual([]);
});

describe("what is asked", () => {
  const opened: PaneEvent = { type: "opened", form: { kind: "dropdowns" } };

  test.each<[string, PaneEvent[], string | undefined]>([
    ["stands until it is answered", [finished, opened], "dropdowns"],
    ["goes when it is closed", [finished, opened, { type: "closed" }], undefined],
    ["goes when work begins", [finished, opened, started], undefined],
    ["goes with the table that it was about", [finished, opened, { type: "chose", table }], undefined],
    ["is one thing at a time", [opened, { type: "opened", form: { kind: "accept", subject: "a" } }], "accept"],
  ])("%s", (_, events, expected) => {
    expect(after(...events).form?.kind).toBe(expected);
  });
});

describe("changes that others make", () => {
  const changed: PaneEvent = { type: "changed" };
  const refreshed: PaneEvent = { type: "refreshed", seen: { ...seen, took: 7 }, heard: 1 };

  test("are counted until the workbook has been read again", () => {
    expect(after(finished, changed, changed).changes).toBe(2);
    expect(after(finished, changed, started, { ...finished, heard: 1 }).changes).toBe(0);
  });

  test("that come while it is being read may have come too late", () => {
    expect(after(finished, changed, started, changed, { ...finished, heard: 1 }).changes).toBe(1);
  });

  test("are seen by a reading that nobody asked for, and what was said stays said", () => {
    const said: PaneEvent = { ...finished, notice: { kind: "highlightOff" } };
    expect(after(said, changed, refreshed)).toMatchObject({
      phase: { notice: { kind: "highlightOff" } },
      seen: { took: 7 },
      changes: 0,
    });
  });

  test("take away what was said of a place that was gone", () => {
    const gone: PaneEvent = { type: "failed", action: goTo, code: "changedMeanwhile" };
    expect(after(finished, gone, changed, refreshed).phase).toEqual({ kind: "idle", notice: null });
  });

  test.each<[string, PaneEvent[]]>([
    ["under work", [started]],
    ["under a question", [{ type: "opened", form: { kind: "dropdowns" } }]],
  ])("move nothing %s", (_, events) => {
    const state = after(finished, changed, ...events, refreshed);
    expect(state).toMatchObject({ seen, changes: 1 });
    expect(mayRefresh(state)).toBe(false);
  });
});
