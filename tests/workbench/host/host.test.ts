/** The host around the interpreter: trips, faults, order, several clients, the ribbon's functions, speed. */
import { Book } from "../../../src/workbench/book/book";
import { objectTypes } from "../../../src/workbench/host/objects/catalogue";
import { openExcel, type OpenedExcel, type OpenOptions } from "../../../src/workbench/host/node";
import { supportedMembers } from "../../../src/workbench/host/protocol/supported";
import { eventMembers } from "../../../src/workbench/host/objects/events";

let opened: OpenedExcel[] = [];

afterEach(() => {
  opened.forEach((excel) => excel.close());
  opened = [];
});

async function open(options: OpenOptions = {}, book = Book.empty("Blad1")): Promise<OpenedExcel> {
  const excel = await openExcel(book, options);
  opened.push(excel);
  return excel;
}

/** Puts a value into A1. */
async function put(excel: OpenedExcel, value: unknown): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[value]];
    await context.sync();
  });
}

const first = ({ book }: OpenedExcel): unknown => book.cell(book.model.getters.getSheetIds()[0] ?? "", 0, 0).value;

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

const later = (milliseconds: number): Promise<"later"> =>
  new Promise((resolve) => setTimeout(() => resolve("later"), milliseconds));

describe("trips", () => {
  test("are counted and weighed, and the client's own clean-up is not", async () => {
    const excel = await open();
    await put(excel, 1);
    await later(5);
    const { trips } = excel.host;
    expect([trips.count, trips.log.length, trips.log.map(({ isCleanup }) => isCleanup)]).toEqual([1, 2, [false, true]]);
    expect(trips.bytesOut).toBe(trips.log[0]?.bytesOut);
    expect(trips.bytesOut).toBeGreaterThan(400);
    expect(trips.bytesIn).toBeGreaterThan(100);
    trips.reset();
    expect([trips.count, trips.bytesOut]).toEqual([0, 0]);
  });

  test("tell what was called", async () => {
    const excel = await open();
    await put(excel, 1);
    expect(excel.host.trips.log[0]?.members).toEqual([
      "Workbook.worksheets",
      "WorksheetCollection.getItem",
      "Worksheet.getRange",
      "Range.values",
    ]);
  });

  test("tell what was refused", async () => {
    const excel = await open({ readOnly: true });
    expect(await codeOf(put(excel, 1))).toBe("AccessDenied");
    expect(excel.host.trips.log[0]?.refused).toBe("AccessDenied");
  });

  test("weigh in bytes, not in characters", async () => {
    const excel = await open();
    await put(excel, "o".repeat(100));
    await put(excel, "ö".repeat(100));
    const [plain, accented] = excel.host.trips.log.filter(({ isCleanup }) => !isCleanup);
    expect((accented?.bytesOut ?? 0) - (plain?.bytesOut ?? 0)).toBe(100);
  });
});

describe("faults", () => {
  test("a refused trip does nothing", async () => {
    const excel = await open();
    excel.host.beforeTrip = ({ isCleanup }) => (isCleanup ? undefined : { kind: "refuse", code: "AccessDenied" });
    expect(await codeOf(put(excel, 1))).toBe("AccessDenied");
    expect(first(excel)).toBeNull();
  });

  test("a lost answer comes after the work was done", async () => {
    const excel = await open();
    excel.host.beforeTrip = ({ isCleanup }) => (isCleanup ? undefined : { kind: "lose", code: "RequestAborted" });
    expect(await codeOf(put(excel, 1))).toBe("RequestAborted");
    expect(first(excel)).toBe(1);
  });

  test("an answer that never comes does not hold up the next request", async () => {
    const excel = await open();
    excel.host.beforeTrip = () => ({ kind: "silence" });
    expect(await Promise.race([put(excel, 1), later(20)])).toBe("later");
    excel.host.beforeTrip = undefined;
    await put(excel, 2);
    expect(first(excel)).toBe(2);
  });

  test("the n-th trip is told by its number and names", async () => {
    const excel = await open();
    const seen: string[][] = [];
    excel.host.beforeTrip = ({ names, isCleanup }) => {
      if (!isCleanup) seen.push([...names]);
      return undefined;
    };
    await put(excel, 1);
    expect(seen[0]).toEqual(expect.arrayContaining(["Worksheets", "GetRange", "Values"]));
  });

  test("a colleague may come in between", async () => {
    const excel = await open();
    excel.host.beforeTrip = ({ number }) => {
      const { model } = excel.book;
      const sheetId = model.getters.getSheetIds()[0] ?? "";
      if (number === 1) model.dispatch("RENAME_SHEET", { sheetId, oldName: "Blad1", newName: "Annat" });
      return undefined;
    };
    expect(await codeOf(put(excel, 1))).toBe("ItemNotFound");
  });
});

describe("order", () => {
  test("requests are answered one at a time, in order, also when the first is slow", async () => {
    const excel = await open();
    excel.host.beforeTrip = ({ number }) => (number === 1 ? { kind: "delay", milliseconds: 20 } : undefined);
    await Promise.all([put(excel, "först"), put(excel, "sist")]);
    expect(first(excel)).toBe("sist");
  });

  test("two clients share one workbook", async () => {
    const book = Book.empty("Blad1");
    const [pane, ribbon] = [await open({}, book), await open({}, book)];
    await put(pane, 1);
    expect(first(ribbon)).toBe(1);
  });
});

describe("kept ranges", () => {
  test("outlive their run, and follow the grid", async () => {
    const excel = await open();
    const { Excel, book } = excel;
    await put(excel, "här");
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.track();
      await context.sync();
      return range;
    });
    const sheetId = book.model.getters.getSheetIds()[0] ?? "";
    const rows = { sheetId, sheetName: "Blad1", dimension: "ROW", base: 0, quantity: 2, position: "before" } as const;
    book.model.dispatch("ADD_COLUMNS_ROWS", rows);
    const found = await Excel.run(kept, async (context) => {
      kept.load({ address: true, values: true });
      await context.sync();
      return [kept.address, kept.values];
    });
    expect(found).toEqual(["Blad1!A3", [["här"]]]);
  });

  test("are released when nobody keeps them", async () => {
    const excel = await open();
    await put(excel, 1);
    await later(5);
    expect(excel.host.trips.log.at(-1)?.members).toContain("Workbook._RemoveReference");
  });
});

describe("office", () => {
  test("is ready in Excel, and keeps the ribbon's functions", async () => {
    const { Office, commands } = await open();
    expect(await Office.onReady()).toEqual({ host: "Excel", platform: "PC" });
    const pressed: string[] = [];
    Office.actions.associate("markera", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await commands.invoke("markera", "knapp");
    expect(pressed).toEqual(["knapp"]);
    await expect(commands.invoke("saknas")).rejects.toThrow("saknas");
  });

  test("opens a dialog through whoever draws it", async () => {
    const closed: string[] = [];
    const { Office } = await open({
      openDialog: (url, { width }) => ({
        close: () => closed.push(url),
        onMessage: (listener) => listener(`bredd ${width}`),
        onClosed: () => undefined,
      }),
    });
    const heard: unknown[] = [];
    Office.context.ui.displayDialogAsync("https://localhost/dialog.html", { width: 30 }, ({ status, value }) => {
      heard.push(status);
      value.addEventHandler(Office.EventType.DialogMessageReceived, (message: unknown) => heard.push(message));
      value.close();
    });
    expect([heard, closed]).toEqual([["succeeded", { message: "bredd 30" }], ["https://localhost/dialog.html"]]);
  });

  test("without one the dialog is blocked", async () => {
    const { Office } = await open();
    const results: Office.AsyncResult<Office.Dialog>[] = [];
    Office.context.ui.displayDialogAsync("https://localhost/dialog.html", (result) => results.push(result));
    expect(results[0]?.error.code).toBe(12009);
  });
});

test("the list of supported members names each once, and what a type has", () => {
  const all = supportedMembers(objectTypes, eventMembers).map(({ object, member }) => `${object}.${member}`);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(["Range.values", "Worksheet.showGridlines", "NamedItem.formula"]));
  expect(all.filter((name) => name.includes("_") || name === "Worksheet.gridlines")).toEqual([]);
});

describe("speed", () => {
  const rows = (count: number): (string | number)[][] =>
    Array.from({ length: count }, (_, row) =>
      Array.from({ length: 10 }, (_unused, column) => (column === 0 ? row : `text ${row}`)),
    );

  test("1,000 × 10 cells are written in one trip, in less than two seconds", async () => {
    const { Excel, host } = await open();
    const started = performance.now();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:J1000").values = rows(1000);
      await context.sync();
    });
    expect(host.trips.count).toBe(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("20,000 × 10 cells are read in less than two seconds", async () => {
    const book = Book.empty("Blad1");
    const sheetId = book.model.getters.getSheetIds()[0] ?? "";
    const cells = rows(20_000).flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
    for (let start = 0; start < cells.length; start += 50_000) book.write(sheetId, cells.slice(start, start + 50_000));
    const { Excel } = await open({}, book);
    const started = performance.now();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:J20000");
      range.load({ values: true });
      await context.sync();
      return range.values;
    });
    expect([read.length, read[19_999]?.[0]]).toEqual([20_000, 19_999]);
    expect(performance.now() - started).toBeLessThan(2000);
  }, 30_000);
});
