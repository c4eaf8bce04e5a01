/** The stand-in for the browser's locks keeps to the standard where the add-in leans on it. */

import { LockManager } from "./web-locks";

const nothing = () => undefined;
const settled = () => new Promise(setImmediate);

/** A piece of work that goes on until it is told to end. */
function lasting(log: string[], name: string) {
  let end: () => void = nothing;
  const work = () => {
    log.push(name);
    return new Promise<void>((resolve) => (end = resolve));
  };
  return {
    work,
    end: () => {
      end();
    },
  };
}

test("one at a time, in the order in which they asked, whichever page they come from", async () => {
  const manager = new LockManager();
  const [pane, ribbon] = [manager.page(), manager.page()];
  const log: string[] = [];
  const works = ["one", "two", "three"].map((name) => lasting(log, name));
  const asked = works.map(({ work }, index) => (index === 1 ? ribbon : pane).request("turn", {}, work));
  for (const [index, { end }] of works.entries()) {
    await settled();
    expect(log).toHaveLength(index + 1);
    end();
  }
  await Promise.all(asked);
  expect(log).toEqual(["one", "two", "three"]);
});

test("another name is another lock", async () => {
  const page = new LockManager().page();
  const holding = lasting([], "one");
  void page.request("turn", {}, holding.work);
  await expect(page.request("other", {}, () => "done")).resolves.toBe("done");
});

test("work that fails gives its turn back", async () => {
  const page = new LockManager().page();
  await expect(page.request("turn", {}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(page.request("turn", {}, () => "done")).resolves.toBe("done");
});

test("a signal ends the waiting with its reason, and never the work", async () => {
  const manager = new LockManager();
  const page = manager.page();
  const log: string[] = [];
  const first = lasting(log, "first");
  const [signals, reason] = [[new AbortController(), new AbortController()] as const, new Error("long enough")];
  const holding = page.request("turn", { signal: signals[0].signal }, first.work);
  const waiting = page.request("turn", { signal: signals[1].signal }, () => log.push("second"));
  await settled();
  signals.forEach((signal) => {
    signal.abort(reason);
  });
  await expect(waiting).rejects.toBe(reason);
  expect(manager.waiting("turn")).toBe(0);
  first.end();
  await expect(holding).resolves.toBeUndefined();
  expect(log).toEqual(["first"]);
  await expect(page.request("turn", { signal: AbortSignal.abort(reason) }, nothing)).rejects.toBe(reason);
});

test("a page that is closed gives back what it holds, and is not waited for", async () => {
  const manager = new LockManager();
  const [pane, ribbon, other] = [manager.page(), manager.page(), manager.page()];
  const log: string[] = [];
  void pane.request("turn", {}, lasting(log, "pane").work);
  void ribbon.request("turn", {}, () => log.push("ribbon"));
  const last = other.request("turn", {}, () => log.push("other"));
  await settled();
  ribbon.close();
  pane.close();
  await last;
  expect(log).toEqual(["pane", "other"]);
});
