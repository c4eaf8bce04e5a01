/**
 * The pane and the ribbon are two pages on one workbook. Whatever is pressed in both at the same moment is done one after
 * the other, and nothing of either is lost; also where the pane is closed while it works and the ribbon waits.
 */

import type { Book } from "../../src/workbench/book/book";
import type { Fault } from "../../src/workbench/host/faults";
import { actions, type Action } from "./actions";
import { Clock } from "./clock";
import { differentParts, exported, type Exported } from "./exported";
import { enter, openPage, type Page } from "./pages";
import { LockManager, type PageLocks } from "./web-locks";
import { oneTable } from "./workbooks";

/** A page that is gone waits for its answer in vain, and long. */
const clock = new Clock();
beforeAll(() => {
  clock.start();
});
afterAll(() => {
  clock.stop();
});

/** A workbook that is open in both. */
class Opened {
  readonly locks = new LockManager();
  readonly book: Book = oneTable();
  readonly page: Page = openPage(this.book, this.locks);
  readonly pane: PageLocks = this.locks.page();
  readonly ribbon: PageLocks = this.locks.page();

  /** What the add-in has done there before. */
  async prepare(names: readonly string[]): Promise<this> {
    for (const name of new Set(names)) for (const begin of named(name).earlier) await (await begin())();
    return this;
  }

  /** Looks first, as a user does, and gives what is then pressed. */
  async look({ begin }: Action, page: PageLocks): Promise<() => Promise<string>> {
    const work = await begin();
    return () => {
      enter(page);
      return work().catch((thrown: unknown) => String(thrown));
    };
  }

  async end(): Promise<Exported> {
    const state = await exported(this.book);
    await this.page.close();
    return state;
  }
}

function named(name: string): Action {
  const action = actions.find((one) => one.name === name);
  if (action === undefined) throw new RangeError(`No action is called ${name}`);
  return action;
}

async function oneAfterTheOther(names: readonly string[]): Promise<Exported> {
  const opened = await new Opened().prepare(names);
  const works = await Promise.all(names.map((name) => opened.look(named(name), opened.pane)));
  for (const work of works) expect(["done", "partly"]).toContain(await work());
  return opened.end();
}

async function atOnce(first: string, second: string): Promise<Exported> {
  const opened = await new Opened().prepare([first, second]);
  const works = [await opened.look(named(first), opened.pane), await opened.look(named(second), opened.ribbon)];
  const came = await Promise.all(works.map((work) => work()));
  came.forEach((one) => {
    expect(["done", "partly"]).toContain(one);
  });
  return opened.end();
}

const recordOf = ({ recorded }: Exported) => recorded.map((change) => JSON.stringify(change)).sort();

function expectSame(one: Exported, other: Exported): void {
  expect(differentParts(one, other)).toBe("");
  expect(recordOf(one)).toEqual(recordOf(other));
}

const inPane = ["check", "highlight", "summary", "archive", "fix all", "dropdowns", "settings", "take back fixes"];
const inRibbon = ["highlight", "summary"];
const pairs = inPane.flatMap((pane) =>
  inRibbon.flatMap((ribbon) => [[pane, ribbon] as const, ...(ribbon === "highlight" ? [[ribbon, pane] as const] : [])]),
);

test.each(pairs)("%s in one, %s in the other", async (first, second) => {
  expectSame(await atOnce(first, second), await oneAfterTheOther([first, second]));
});

test.each(inPane)("%s, pressed twice", async (name) => {
  expectSame(await atOnce(name, name), await oneAfterTheOther([name, name]));
});

/** At its round trip, from 1, the pane's window goes away; the request is not carried out, or nobody hears the answer. */
async function closedMidway(name: string, ribbon: string, at: number, fault: Fault): Promise<Exported> {
  const opened = await new Opened().prepare([name, ribbon]);
  const [first, second] = [
    await opened.look(named(name), opened.pane),
    await opened.look(named(ribbon), opened.ribbon),
  ];
  let trip = 0;
  opened.page.host.beforeTrip = ({ isCleanup }) => {
    if (isCleanup || ++trip !== at) return undefined;
    opened.pane.close();
    return fault;
  };
  void first();
  expect(await second()).toBe("done");
  opened.page.host.beforeTrip = undefined;
  clock.pass();
  const again = await opened.look(named(name), opened.locks.page());
  expect(["done", "partly"]).toContain(await again());
  return opened.end();
}

const writingTrips = [
  ["highlight", 4],
  ["summary", 4],
  ["fix all", 5],
  ["dropdowns", 5],
  ["settings", 2],
] as const;

test.each(writingTrips)(
  "the pane is closed while it is at: %s; the ribbon goes on, and the next pane too",
  async (name, last) => {
    const ribbon = "highlight";
    const meanwhile = await oneAfterTheOther([ribbon, name]);
    for (const at of [1, last]) expectSame(await closedMidway(name, ribbon, at, { kind: "ignore" }), meanwhile);
    const done = await closedMidway(name, ribbon, last, { kind: "silence" });
    expect(differentParts(done, await oneAfterTheOther([name, ribbon, name]))).toBe("");
  },
  20_000,
);
