/** One step to undo, where Excel can do that. */

import { inExcel } from "../../src/excel/run";
import { Book } from "../../src/workbench/book/book";
import { close, open } from "./opened";

afterEach(close);

/** What `Excel.run` is given, call by call: its options, or `null` without any. */
async function optionsOf(reportedSet: "1.15" | "1.20", oneUndoStep: boolean, refused?: string): Promise<unknown[]> {
  const excel = await open(Book.empty(), { reportedSet });
  const given: unknown[] = [];
  const run = (...parameters: unknown[]) => {
    const [options, action] = parameters.length === 1 ? [null, parameters[0]] : parameters;
    given.push(options);
    if (options !== null && refused !== undefined)
      return Promise.reject(Object.assign(new Error(), { code: refused, debugInfo: {} }));
    return excel.Excel.run(...([options, action].filter((one) => one !== null) as [() => Promise<void>]));
  };
  Object.assign(globalThis, { Excel: { run } });
  await inExcel((context) => context.sync(), { oneUndoStep });
  return given;
}

test.each([
  ["1.20", true, [{ mergeUndoGroup: true }]],
  ["1.20", false, [null]],
  ["1.15", true, [null]],
] as const)("ExcelApi %s, one step wished for: %s", async (reportedSet, wished, given) => {
  expect(await optionsOf(reportedSet, wished)).toEqual(given);
});

test("is done without where Excel cannot undo it", async () => {
  expect(await optionsOf("1.20", true, "UndoNotSupported")).toEqual([{ mergeUndoGroup: true }, null]);
});

test("any other refusal is told as it is", async () => {
  await expect(optionsOf("1.20", true, "AccessDenied")).rejects.toMatchObject({ code: "sheetProtected" });
});
