import { isDark } from "../../src/taskpane/use-dark";

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
  ["#0f6c5c", true],
  ["white", null],
  ["", null],
  [undefined, null],
])("the background %s is dark: %s", (color, expected) => {
  expect(isDark(color)).toBe(expected);
});
