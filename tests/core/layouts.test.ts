import { surveyWorkbook } from "../../src/core/survey";
import { gridFrom } from "../fixtures/layouts/layout";
import { layouts } from "../fixtures/layouts/layouts";
import { truthOf } from "../fixtures/layouts/truth";

test("there are at least 25 layouts, each with a name of its own", () => {
  expect(layouts.length).toBeGreaterThanOrEqual(25);
  expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
});

test.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_, { sheets, tables }) => {
  const read = surveyWorkbook(sheets.map(gridFrom));
  expect(read.map((table, index) => truthOf(table, tables[index]))).toEqual(tables);
});
