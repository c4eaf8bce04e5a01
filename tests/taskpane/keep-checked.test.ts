/** The pane checks again by itself: a while after the last edit, when it is cheap, and never in anybody's way. */

import { HostError } from "../../src/core/errors";
import { keepChecked } from "../../src/taskpane/keep-checked";
import { PaneStore } from "../../src/taskpane/pane-store";
import type { PaneWorld } from "../../src/taskpane/pane-world";
import { canRecheck, recheckLimits } from "../../src/taskpane/recheck";
import { initialState } from "../../src/taskpane/state";
import { seedGrid, statusRows, tableOf } from "../builders/grid";
import { workbookOf } from "./checked";

const workbook = workbookOf([seedGrid()]);
const { wait } = recheckLimits;

let stop: () => void = () => undefined;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  stop();
  jest.useRealTimers();
});

/** A store that has checked once, and how often it was asked to since. */
async function live(perform: PaneWorld["perform"] = () => Promise.resolve({ workbook, notice: null })) {
  let asked = 0;
  const bugs: unknown[] = [];
  const store = new PaneStore({
    perform: (...all) => {
      asked++;
      return asked === 1 ? Promise.resolve({ workbook, notice: null }) : perform(...all);
    },
    goTo: () => Promise.resolve(),
    readSelectedRow: () => Promise.reject(new HostError("refused")),
    now: () => new Date(),
    report: (bug) => bugs.push(bug),
  });
  await store.start({ kind: "check" });
  stop = keepChecked(store);
  return { store, rechecks: () => asked - 1, bugs };
}

test("once, a while after the last edit, without a word", async () => {
  const { store, rechecks } = await live();
  store.changed();
  await jest.advanceTimersByTimeAsync(wait - 1);
  store.changed();
  await jest.advanceTimersByTimeAsync(wait - 1);
  expect([rechecks(), store.read().changes]).toEqual([0, 2]);
  await jest.advanceTimersByTimeAsync(1);
  expect(rechecks()).toBe(1);
  expect(store.read()).toMatchObject({ phase: { kind: "idle", notice: null }, changes: 0 });
  await jest.advanceTimersByTimeAsync(10 * wait);
  expect(rechecks()).toBe(1);
});

test("a refusal is not told, nor tried again before the next edit", async () => {
  const { store, rechecks, bugs } = await live(() => Promise.reject(new HostError("cellEditing")));
  store.changed();
  await jest.advanceTimersByTimeAsync(10 * wait);
  expect(rechecks()).toBe(1);
  expect(store.read()).toMatchObject({ phase: { kind: "idle" }, changes: 1 });
  store.changed();
  await jest.advanceTimersByTimeAsync(wait);
  expect(rechecks()).toBe(2);
  expect(bugs).toEqual([]);
});

test("our own bug is reported all the same", async () => {
  const bug = new RangeError("No period 3");
  const { store, bugs } = await live(() => Promise.reject(bug));
  store.changed();
  await jest.advanceTimersByTimeAsync(wait);
  expect(bugs).toEqual([bug]);
});

test("not while the user is being asked something, but when that is over", async () => {
  const { store, rechecks } = await live();
  store.show({ type: "opened", form: { kind: "dropdowns" } });
  store.changed();
  await jest.advanceTimersByTimeAsync(10 * wait);
  expect(rechecks()).toBe(0);
  store.show({ type: "closed" });
  await jest.advanceTimersByTimeAsync(wait);
  expect(rechecks()).toBe(1);
});

test("gives way to what the user asks for, which sees the changes too", async () => {
  const { store, rechecks } = await live(({ kind }, _, { signal }) =>
    kind === "check"
      ? new Promise((__, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)))
      : Promise.resolve({ workbook, notice: { kind: "highlightOff" } }),
  );
  store.changed();
  await jest.advanceTimersByTimeAsync(wait);
  await store.start({ kind: "highlight", on: false, table: "" });
  expect(rechecks()).toBe(2);
  expect(store.read()).toMatchObject({ phase: { notice: { kind: "highlightOff" } }, changes: 0 });
});

test("nothing is read again after the end", async () => {
  const { store, rechecks } = await live();
  store.changed();
  stop();
  await jest.advanceTimersByTimeAsync(10 * wait);
  expect(rechecks()).toBe(0);
});

describe("what is cheap", () => {
  const rows = (count: number) => tableOf(statusRows(Array.from({ length: count }, () => ["Klart", "Klart", "Klart"])));
  const seen = { kind: "checked", workbook, time: new Date(0), took: 40 } as const;

  test.each([
    ["nothing read yet", null, false],
    ["a small table, quickly read", seen, true],
    ["a reading that took a second", { ...seen, took: 1000 }, true],
    ["a reading that took longer", { ...seen, took: 1001 }, false],
    ["60 000 cells", { ...seen, workbook: workbookOf([rows(9_999)]) }, true],
    ["more than that", { ...seen, workbook: workbookOf([rows(10_000)]) }, false],
  ])("%s: %p", (_, last, expected) => {
    expect(canRecheck({ ...initialState, seen: last })).toBe(expected);
  });
});
