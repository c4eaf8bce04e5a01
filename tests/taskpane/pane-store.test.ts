import { HostError } from "../../src/core/errors";
import { noSettings } from "../../src/core/settings";
import { PaneStore } from "../../src/taskpane/pane-store";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import type { Outcome } from "../../src/taskpane/perform";
import { initialState, settingsOf } from "../../src/taskpane/state";
import type { Work } from "../../src/taskpane/work";
import { seedGrid } from "../builders/grid";
import { workbookOf } from "./checked";

const workbook = workbookOf([seedGrid()]);
const outcome: Outcome = { workbook, notice: null };
const at = { sheetName: "Utvecklingsåtaganden", row: 3, column: 5 };
const table = "'Utvecklingsåtaganden'!A1";
const now = new Date(2026, 10, 23, 14, 2);
const pointed = { sheetName: "Blad1", headers: ["Vad", "Läget"] };

/** A store whose world does what the test says, and what it was asked for. */
function storeIn(world: Partial<PaneWorld>): { store: PaneStore; asked: string[]; bugs: unknown[] } {
  const asked: string[] = [];
  const bugs: unknown[] = [];
  const perform: PaneWorld["perform"] = (work, when, reading) => {
    asked.push(work.kind);
    return (world.perform ?? (() => Promise.resolve(outcome)))(work, when, reading);
  };
  const goTo = (cell: typeof at) => {
    asked.push(`goTo ${cell.row},${cell.column}`);
    return (world.goTo ?? (() => Promise.resolve()))(cell);
  };
  const report = (bug: unknown) => bugs.push(bug);
  const readSelectedRow = world.readSelectedRow ?? (() => Promise.resolve(pointed));
  return { store: new PaneStore({ perform, goTo, readSelectedRow, now: () => now, report }), asked, bugs };
}

test("work is under way until its end, and listeners hear of both", async () => {
  const { store } = storeIn({});
  const phases: string[] = [];
  store.subscribe(() => phases.push(store.read().phase.kind));
  await store.start({ kind: "check" });
  expect(phases).toEqual(["working", "idle"]);
  expect(store.read().seen).toEqual({ kind: "checked", workbook, time: now, took: 0 });
});

test("a listener that has ended its subscription hears nothing more", async () => {
  const { store } = storeIn({});
  let heard = 0;
  store.subscribe(() => heard++)();
  await store.start({ kind: "check" });
  expect(heard).toBe(0);
});

test("a double click starts one", async () => {
  const { store, asked } = storeIn({});
  await Promise.all([store.start({ kind: "summary" }), store.start({ kind: "summary" })]);
  expect(asked).toEqual(["summary"]);
});

test("a workbook without a table is no failure", async () => {
  const { store } = storeIn({ perform: () => Promise.resolve({ workbook: workbookOf([]), notice: null }) });
  await store.start({ kind: "check" });
  expect(store.read()).toEqual({
    ...initialState,
    seen: { kind: "noTable", workbook: workbookOf([]), time: now, took: 0 },
  });
});

test("a refusal is shown by its code and told to nobody", async () => {
  const { store, bugs } = storeIn({ perform: () => Promise.reject(new HostError("sheetProtected", "AccessDenied")) });
  await store.start({ kind: "highlight", on: true, table });
  expect(store.read().phase).toMatchObject({ kind: "failed", code: "sheetProtected" });
  expect(bugs).toEqual([]);
});

test("our own bug is reported once, and shown as unexpected", async () => {
  const bug = new RangeError("No period 3");
  const { store, bugs } = storeIn({ perform: () => Promise.reject(bug) });
  await store.start({ kind: "check" });
  expect(store.read().phase).toMatchObject({ kind: "failed", code: "unexpected" });
  expect(bugs).toEqual([bug]);
});

test("trying again does what failed, in the same way", async () => {
  const works: Work[] = [];
  const { store } = storeIn({
    perform: (work) => {
      works.push(work);
      return works.length === 1 ? Promise.reject(new HostError("cellEditing")) : Promise.resolve(outcome);
    },
  });
  await store.start({ kind: "highlight", on: false, table });
  await store.retry();
  expect(works).toEqual([
    { kind: "highlight", on: false, table },
    { kind: "highlight", on: false, table },
  ]);
  expect(store.read().phase.kind).toBe("idle");
});

test("trying again goes to the cell again", async () => {
  let tries = 0;
  const { store, asked } = storeIn({
    goTo: () => (tries++ === 0 ? Promise.reject(new HostError("cellEditing")) : Promise.resolve()),
  });
  await store.goTo(at);
  expect(store.read().phase).toMatchObject({ kind: "failed", code: "cellEditing" });
  await store.retry();
  expect(asked).toEqual(["goTo 3,5", "goTo 3,5"]);
  expect(store.read().phase.kind).toBe("idle");
});

test("there is nothing to try again where nothing failed", async () => {
  const { store, asked } = storeIn({});
  await store.retry();
  expect(asked).toEqual([]);
});

test("work that is cancelled is no failure, and what was seen stays", async () => {
  let cancelNow: () => void = () => undefined;
  const { store, bugs } = storeIn({
    perform: ({ kind }, _, { signal }) => {
      if (kind === "check") return Promise.resolve(outcome);
      cancelNow();
      return Promise.reject(signal?.reason as Error);
    },
  });
  cancelNow = store.cancel;
  await store.start({ kind: "check" });
  const { seen } = store.read();
  await store.start({ kind: "summary" });
  expect(store.read()).toEqual({
    ...initialState,
    seen,
  });
  expect(bugs).toEqual([]);
});

test("saving is never cut short: what was decided would be saved, and old numbers stand beside it", async () => {
  const { store } = storeIn({
    perform: (_, __, { signal }) => {
      store.cancel();
      signal?.throwIfAborted();
      return Promise.resolve(outcome);
    },
  });
  await store.start({ kind: "settings", settings: noSettings });
  expect(store.read()).toMatchObject({ phase: { kind: "idle" }, seen: { workbook } });
});

test("a decision that is saved is known, though the workbook could not be read after it", async () => {
  const decided = { ...noSettings, currentPeriod: "p1" };
  const { store } = storeIn({
    perform: (work, _, { onSaved }) => {
      if (work.kind !== "settings") return Promise.resolve(outcome);
      onSaved?.(work.settings);
      return Promise.reject(new HostError("noAnswer"));
    },
  });
  await store.start({ kind: "check" });
  await store.start({ kind: "settings", settings: decided });
  expect(store.read()).toMatchObject({ phase: { kind: "failed", code: "noAnswer" }, seen: { workbook } });
  expect(settingsOf(store.read())).toBe(decided);
});

test("a refusal while work is being cancelled is a refusal", async () => {
  const { store } = storeIn({
    perform: () => {
      store.cancel();
      return Promise.reject(new HostError("cellEditing"));
    },
  });
  await store.start({ kind: "check" });
  expect(store.read().phase).toMatchObject({ kind: "failed", code: "cellEditing" });
});

test("cancelling what is over does nothing to what comes next", async () => {
  const { store } = storeIn({
    perform: (_, __, { signal }) => {
      signal?.throwIfAborted();
      return Promise.resolve(outcome);
    },
  });
  store.cancel();
  await store.start({ kind: "check" });
  store.cancel();
  await store.start({ kind: "check" });
  expect(store.read().phase).toEqual({ kind: "idle", notice: null });
});

test.each<[string, [time: number, read: number][], (number | null)[]]>([
  ["a reading of one step says nothing", [[0, 20]], []],
  [
    "a long one says its first step at once, then now and then, and no number at its end",
    [
      [0, 5],
      [400, 8],
      [999, 10],
      [1000, 12],
      [1500, 14],
      [2600, 16],
      [2700, 20],
    ],
    [5, 12, 16, null],
  ],
])("%s", async (_, steps, expected) => {
  let time = 0;
  const store = new PaneStore({
    perform: (__, ___, { onProgress }) => {
      for (const [when, read] of steps) {
        time = when;
        onProgress?.(read, 20);
      }
      return Promise.resolve(outcome);
    },
    goTo: () => Promise.resolve(),
    readSelectedRow: () => Promise.resolve(pointed),
    now: () => new Date(time),
    report: () => undefined,
  });
  const told: (number | null)[] = [];
  store.subscribe(() => {
    const { phase } = store.read();
    if (phase.kind === "working") told.push(phase.progress?.read ?? null);
  });
  await store.start({ kind: "check" });
  expect(told.slice(1)).toEqual(expected);
});

describe("pointing at a row", () => {
  test("keeps it to be made a table of", async () => {
    const { store } = storeIn({});
    await store.point();
    expect(store.read().pointed).toEqual(pointed);
  });

  test("that Excel refuses is a failure, and is tried again", async () => {
    let tries = 0;
    const refusal = () => Promise.reject(new HostError("cellEditing"));
    const { store } = storeIn({ readSelectedRow: () => (tries++ === 0 ? refusal() : Promise.resolve(pointed)) });
    await store.point();
    expect(store.read().phase).toEqual({ kind: "failed", code: "cellEditing", action: { kind: "point" } });
    await store.retry();
    expect(store.read()).toMatchObject({ phase: { kind: "idle" }, pointed });
  });

  test("what was decided before is not lost where no table was found", async () => {
    const decided = { ...noSettings, words: [{ text: "Pågår", countsAs: "onPlan" }] } as const;
    const workbook = { ...workbookOf([]), settings: decided };
    const { store } = storeIn({ perform: () => Promise.resolve({ workbook, notice: null }) });
    await store.start({ kind: "check" });
    expect(settingsOf(store.read())).toEqual(decided);
  });
});

test("a place that is gone is not gone to again: the workbook is read instead", async () => {
  const { store, asked } = storeIn({ goTo: () => Promise.reject(new HostError("changedMeanwhile")) });
  await store.goTo(at);
  await store.retry();
  expect(asked).toEqual(["goTo 3,5", "check"]);
});

test("how long it takes to write says nothing of how long a check takes", async () => {
  let time = now.getTime();
  const store = new PaneStore({
    perform: (work) => {
      time += work.kind === "check" ? 40 : 5000;
      return Promise.resolve(outcome);
    },
    goTo: () => Promise.resolve(),
    readSelectedRow: () => Promise.resolve(pointed),
    now: () => new Date(time),
    report: () => undefined,
  });
  await store.start({ kind: "check" });
  await store.start({ kind: "summary" });
  expect(store.read().seen?.took).toBe(40);
});

test("of two readings that nobody asked for the later counts, and no change is taken off twice", async () => {
  const ends: (() => void)[] = [];
  const slow: PaneWorld["perform"] = () =>
    new Promise((resolve) => {
      ends.push(() => {
        resolve(outcome);
      });
    });
  const { store } = storeIn({ perform: slow });
  const first = store.start({ kind: "check" });
  ends[0]?.();
  await first;
  store.changed();
  const early = store.recheck();
  store.changed();
  const late = store.recheck();
  ends[1]?.();
  ends[2]?.();
  await Promise.all([early, late]);
  expect(store.read().changes).toBe(0);
  store.changed();
  expect(store.read().changes).toBe(1);
});
