import { HostError } from "../../src/core/errors";
import { PaneStore, type PaneWorld } from "../../src/taskpane/pane-store";
import type { Outcome } from "../../src/taskpane/perform";
import type { Work } from "../../src/taskpane/state";
import { seedGrid } from "../builders/grid";
import { checkedOf } from "./checked";

const outcome: Outcome = { checked: checkedOf(seedGrid()), notice: null };
const at = { sheetName: "Utvecklingsåtaganden", row: 3, column: 5 };
const now = new Date(2026, 10, 23, 14, 2);

/** A store whose world does what the test says, and what it was asked for. */
function storeIn(world: Partial<PaneWorld>): { store: PaneStore; asked: string[]; bugs: unknown[] } {
  const asked: string[] = [];
  const bugs: unknown[] = [];
  const perform = (work: Work, when: Date) => {
    asked.push(work.kind);
    return (world.perform ?? (() => Promise.resolve(outcome)))(work, when);
  };
  const goTo = (cell: typeof at) => {
    asked.push(`goTo ${cell.row},${cell.column}`);
    return (world.goTo ?? (() => Promise.resolve()))(cell);
  };
  const report = (bug: unknown) => bugs.push(bug);
  return { store: new PaneStore({ perform, goTo, now: () => now, report }), asked, bugs };
}

test("work is under way until its end, and listeners hear of both", async () => {
  const { store } = storeIn({});
  const phases: string[] = [];
  store.subscribe(() => phases.push(store.read().phase.kind));
  await store.start({ kind: "check" });
  expect(phases).toEqual(["working", "idle"]);
  expect(store.read().seen).toEqual({ kind: "checked", checked: outcome.checked, time: now });
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
  const { store } = storeIn({ perform: () => Promise.resolve({ checked: null, notice: null }) });
  await store.start({ kind: "check" });
  expect(store.read()).toEqual({ phase: { kind: "idle", notice: null }, seen: { kind: "noTable", time: now } });
});

test("a refusal is shown by its code and told to nobody", async () => {
  const { store, bugs } = storeIn({ perform: () => Promise.reject(new HostError("sheetProtected", "AccessDenied")) });
  await store.start({ kind: "highlight", on: true });
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
  await store.start({ kind: "highlight", on: false });
  await store.retry();
  expect(works).toEqual([
    { kind: "highlight", on: false },
    { kind: "highlight", on: false },
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
