import { clockTime, dateAndTime } from "../../src/messages/local-time";

test.each([
  [new Date(2026, 10, 23, 14, 5), "14:05", "2026-11-23 14:05"],
  [new Date(2026, 0, 2, 0, 0, 59), "00:00", "2026-01-02 00:00"],
])("%s", (moment, clock, both) => {
  expect(clockTime(moment)).toBe(clock);
  expect(dateAndTime(moment)).toBe(both);
});
