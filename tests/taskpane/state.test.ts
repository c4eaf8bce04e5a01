import { initialState, nextState, type PaneEvent, type PaneState, type Work } from "../../src/taskpane/state";
import { seedGrid } from "../builders/grid";
import { checkedOf } from "./checked";

const check: Work = { kind: "check" };
const summary: Work = { kind: "summary" };
const goTo = { kind: "goTo", at: { sheetName: "Blad1", row: 3, column: 5 } } as const;
const seen = { kind: "checked", checked: checkedOf(seedGrid()), time: new Date(2026, 10, 23, 14, 2) } as const;

const after = (...events: PaneEvent[]): PaneState => events.reduce(nextState, initialState);
const started: PaneEvent = { type: "started", work: check };
const finished: PaneEvent = { type: "finished", seen, notice: null };

test("begins with nothing seen and nothing under way", () => {
  expect(initialState).toEqual({ phase: { kind: "idle", notice: null }, seen: null });
});

test.each<[string, PaneEvent[], PaneState]>([
  ["the first check begins", [started], { phase: { kind: "working", work: check }, seen: null }],
  ["it finds a table", [started, finished], { phase: { kind: "idle", notice: null }, seen }],
  [
    "it finds none",
    [started, { type: "finished", seen: { kind: "noTable", time: seen.time }, notice: null }],
    { phase: { kind: "idle", notice: null }, seen: { kind: "noTable", time: seen.time } },
  ],
  [
    "a second start while something is under way is passed over",
    [started, { type: "started", work: summary }],
    { phase: { kind: "working", work: check }, seen: null },
  ],
  [
    "a failure leaves what was seen where it was",
    [started, finished, { type: "started", work: summary }, { type: "failed", action: summary, code: "cellEditing" }],
    { phase: { kind: "failed", code: "cellEditing", action: summary }, seen },
  ],
  [
    "work that begins takes the last failure and the last notice away",
    [finished, { type: "failed", action: summary, code: "refused" }, started],
    { phase: { kind: "working", work: check }, seen },
  ],
  [
    "the way to a cell fails",
    [finished, { type: "failed", action: goTo, code: "changedMeanwhile" }],
    { phase: { kind: "failed", code: "changedMeanwhile", action: goTo }, seen },
  ],
  [
    "the way to a cell fails while other work is under way: that work's end is what counts",
    [finished, started, { type: "failed", action: goTo, code: "busy" }],
    { phase: { kind: "working", work: check }, seen },
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
    [{ type: "finished", seen, notice: { kind: "highlightOff" } }, { type: "went" }],
    { phase: { kind: "idle", notice: { kind: "highlightOff" } }, seen },
  ],
])("%s", (_, events, expected) => {
  expect(after(...events)).toEqual(expected);
});
