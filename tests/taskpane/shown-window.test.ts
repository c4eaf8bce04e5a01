import { windowAround } from "../../src/taskpane/shown-window";

const start = { first: 0, end: 100 };

test.each([
  ["nothing to reveal", start, -1, 250, start],
  ["a row that is shown", start, 99, 250, start],
  ["a row further down: its page", start, 199, 250, { first: 100, end: 200 }],
  ["a row on the last page", start, 249, 250, { first: 200, end: 250 }],
  ["a row before those that are shown", { first: 200, end: 250 }, 5, 250, start],
  ["a list that has become shorter", { first: 0, end: 300 }, -1, 120, { first: 0, end: 120 }],
  ["a list that no longer reaches the window", { first: 200, end: 300 }, -1, 120, start],
])("%s", (_, shown, reveal, length, expected) => {
  expect(windowAround(shown, reveal, length)).toEqual(expected);
});
