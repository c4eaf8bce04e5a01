/**
 * The add-in uses nothing of Office.js that the embedded Excel does not answer, and nothing above its own floor that it
 * has not asked for; and the workbench's README says what there is.
 */
import { Book } from "../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../src/workbench/host/node";
import { keptInReadme } from "../workbench/readme";
import { answers, memberList, ofClient, supported } from "./member-list";
import { OfficeTypes, type UsedMember } from "./office-types";

/** ExcelApi 1.13: what the manifest asks for, and so what every Excel that loads the add-in has. */
const FLOOR = 13;

/** Members above the floor, and how the add-in does without them. */
const asksFirst: Readonly<Record<string, string>> = {
  "Excel.RunOptions.mergeUndoGroup": "src/excel/run.ts asks isSetSupported 1.20 first",
  "Excel.WorksheetChangedEventArgs.triggerSource": "absent before 1.14, and then taken for somebody else's change",
  "Excel.EventTriggerSource": "a word of the client's, compared with what an event tells",
  "Excel.EventTriggerSource.thisLocalAddin": "a word of the client's, compared with what an event tells",
};

const beyond = "tests/conformance/beyond.ts";
const types = new OfficeTypes("src/excel", "src/taskpane", "src/commands", beyond);
const used = types.used("src");

const nameOf = ({ space, owner, member }: UsedMember): string =>
  [space, owner, member].filter((part) => part !== "").join(".");
const told = (members: readonly UsedMember[]): string[] =>
  members.map((one) => `${nameOf(one)} (${one.set}) at ${one.at}`);

let excel: OpenedExcel;
beforeAll(async () => {
  const openDialog = () => ({ close: () => undefined, onMessage: () => undefined, onClosed: () => undefined });
  excel = await openExcel(Book.empty(), { openDialog });
});
afterAll(() => {
  excel.close();
});

test("the list of what is used is one", () => {
  const names = used.map(nameOf);
  expect(names.length).toBeGreaterThan(150);
  expect(names).toEqual(
    expect.arrayContaining([
      "Excel.Range.values",
      "Excel.Range.rowHidden",
      "Excel.WorksheetCollection.onChanged",
      "Excel.WorksheetChangedEventArgs.triggerSource",
      "Office.Context.requirements",
    ]),
  );
});

/** What the host would be asked for and refuses. */
function unanswered(members: readonly UsedMember[]): UsedMember[] {
  return members.filter(
    ({ space, kind, owner, member }) =>
      space === "Excel" &&
      kind === "class" &&
      owner !== "RequestContext" &&
      !ofClient.has(member) &&
      !answers.has(`${owner}.${member}`),
  );
}

test("every member of an Excel object answers", () => {
  expect(told(unanswered(used))).toEqual([]);
});

test("what would not answer is found, however it is written", () => {
  const own = types.used(beyond);
  expect(unanswered(own).map(nameOf)).toEqual([
    "Excel.Range.hasSpill",
    "Excel.Range.linkedDataTypeState",
    "Excel.Range.style",
    "Excel.Worksheet.shapes",
    "Excel.Worksheet.standardWidth",
    "Excel.Worksheet.tabId",
  ]);
  expect(own.filter(({ set }) => isAboveFloor(set)).map(nameOf)).toEqual(["Excel.Worksheet.tabId"]);
});

/** Reached by the client's own indexer, under no name that an add-in knows. */
const unnamed = ["RangeCollection.getItem", "ChartSeriesCollection.getItem"];

/** Writable in Excel, refused here: gaps that the README names. */
const onlyRead = ["Chart.plotBy", "ChartSeries.chartType", "ChartSeries.plotOrder"];

test("what answers came with the set that Microsoft says, and is only read where Microsoft says so", () => {
  const wrong = supported.flatMap(({ object, member, kind, set }) => {
    const name = `${object}.${member}`;
    const declared = types.declared(object).find((one) => one.member === member);
    if (declared === undefined) return unnamed.includes(name) ? [] : [`${name} is not declared`];
    // Some have one set for reading and a later one for writing, or for an argument; a collection's own have none.
    const isSame =
      ["items", "getItem"].includes(member) || / for /u.test(declared.set) || declared.set === `ExcelApi ${set}`;
    const isProperty = kind === "property" || kind === "read-only property";
    const isOpen = isProperty && declared.isReadOnly !== (kind === "read-only property");
    return [
      ...(isSame ? [] : [`${name} is ${set} here, ${declared.set} there`]),
      ...(isOpen && !onlyRead.includes(name) ? [`${name} is a ${kind} here`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test("every word of an enumeration is the client's", () => {
  const words = used.filter(({ kind }) => kind === "enumeration");
  const missing = words.filter(({ space, owner, member }) => {
    const spaces: Readonly<Record<string, object>> = { Excel: excel.Excel, Office: excel.Office };
    return at(at(spaces[space], owner), member) === undefined;
  });
  expect(words.length).toBeGreaterThan(20);
  expect(told(missing)).toEqual([]);
});

test("every member of Office is there", async () => {
  const objects = await officeObjects();
  const ofOffice = used.filter(({ space, kind, owner }) => /^Office(\.|$)/u.test(space) && isThing(kind, owner));
  const missing = ofOffice.filter(({ owner, member }) => at(objects[owner], member) === undefined);
  expect(ofOffice.length).toBeGreaterThan(10);
  expect(told(missing)).toEqual([]);
});

test("nothing is above the floor but what was asked for first", () => {
  const above = used.filter(({ set }) => isAboveFloor(set) && !set.startsWith("Mailbox"));
  const names = above.map(nameOf);
  expect(told(above.filter((one) => !(nameOf(one) in asksFirst)))).toEqual([]);
  expect(Object.keys(asksFirst).filter((name) => !names.includes(name))).toEqual([]);
});

test("the workbench's README lists the members", () => {
  const { kept, written } = keptInReadme("members", memberList(types), "tests/conformance/members");
  expect(kept).toBe(written);
});

function at(object: unknown, name: string): unknown {
  return (object as Readonly<Record<string, unknown>> | undefined)?.[name];
}

/** What Office.js only hands over or is handed: results, and bags of options. */
const handedOver = ["AsyncResult", "Error", "DialogOptions"];

const isThing = (kind: UsedMember["kind"], owner: string): boolean =>
  kind !== "enumeration" && !handedOver.includes(owner);

/** The objects of `Office` by the types' names for them. */
async function officeObjects(): Promise<Readonly<Record<string, unknown>>> {
  const { Office, commands } = excel;
  const dialog = await new Promise((resolve) => {
    Office.context.ui.displayDialogAsync("https://localhost/", ({ value }) => resolve(value));
  });
  const events: unknown[] = [];
  Office.actions.associate("prov", (event: Office.AddinCommands.Event) => {
    events.push(event);
    event.completed();
  });
  await commands.invoke("prov");
  return {
    "": Office,
    Actions: Office.actions,
    Context: Office.context,
    Dialog: dialog,
    Event: events[0],
    OfficeTheme: Office.context.officeTheme,
    RequirementSetSupport: Office.context.requirements,
    UI: Office.context.ui,
  };
}

/** A set that names another number than the floor's, or another family. */
function isAboveFloor(set: string): boolean {
  if (set === "") return false;
  const number = /^ExcelApi 1\.(\d+)/u.exec(set)?.[1];
  return number === undefined || Number(number) > FLOOR;
}
