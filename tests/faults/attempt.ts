/** One workbook that is worked in by one page after another, and what the user is told of each piece of work. */

import { HostError } from "../../src/core/errors";
import { messagesFor } from "../../src/messages";
import type { Book } from "../../src/workbench/book/book";
import type { ComingTrip } from "../../src/workbench/host/faults";
import { takeAllBack, type Action, type Told } from "./actions";
import { Clock } from "./clock";
import { exported, type Exported } from "./exported";
import type { Trouble } from "./faults";
import { openPage, type Page } from "./pages";
import { LockManager } from "./web-locks";

/** `closed`: nobody was there any more to be told. Anything that begins with "!" should not have come. */
export type Came = Told | "closed" | `refused: ${string}` | `! ${string}`;

type Work = () => Promise<Told>;

export class Attempt {
  private readonly clock = new Clock();

  private constructor(
    private readonly action: Action,
    private readonly book: Book,
    private page: Page,
    private readonly locks: LockManager,
  ) {}

  /** Opens the action's workbook, in which all earlier work has been done. */
  static async open(action: Action): Promise<Attempt> {
    const book = action.workbook();
    const locks = new LockManager();
    const attempt = new Attempt(action, book, openPage(book, locks), locks);
    attempt.clock.start();
    for (const begin of action.earlier) await (await begin())();
    return attempt;
  }

  /** How many round trips the action waits for where nothing goes wrong. */
  async trips(): Promise<number> {
    const work = await this.action.begin();
    const { trips } = this.page.host;
    const before = trips.count;
    await work();
    return trips.count - before;
  }

  edit(trouble: Trouble): void {
    trouble.edit?.(this.book);
  }

  state(): Promise<Exported> {
    return exported(this.book);
  }

  async act(): Promise<Came> {
    return outcomeOf(async () => (await this.action.begin())());
  }

  /** Does what one of the action's round trips does, counted from 0, and no more. */
  async actStage(stage: number): Promise<Came> {
    const begin = this.action.stages?.[stage];
    return begin === undefined ? "! no such stage" : outcomeOf(async () => (await begin())());
  }

  takeBack(): Promise<Came> {
    return outcomeOf(async () => (await takeAllBack())());
  }

  /** Does the action with trouble at one of its round trips, counted from 1. */
  async actInTrouble(trouble: Trouble, at: number): Promise<Came> {
    const work = await this.action.begin();
    let back: () => void = () => undefined;
    const excelIsBack = new Promise<void>((resolve) => (back = resolve));
    const closing = this.lay(trouble, at, excelIsBack);
    const came = await Promise.race([outcomeOf(work), closing]);
    this.page.host.beforeTrip = undefined;
    if (came === "closed") await this.reopen();
    if (trouble.isLate) await this.pressAgain(back);
    return came;
  }

  async close(): Promise<void> {
    this.clock.stop();
    await this.page.close();
  }

  /** @returns what is kept when the page closes */
  private lay(trouble: Trouble, at: number, excelIsBack: Promise<void>): Promise<"closed"> {
    let trip = 0;
    return new Promise((resolve) => {
      const scene = {
        edit: (edit: (book: Book) => void) => {
          edit(this.book);
        },
        timePasses: () =>
          void setImmediate(() => {
            this.clock.pass();
          }),
        pageCloses: () =>
          void setImmediate(() => {
            resolve("closed");
          }),
        excelIsBack,
      };
      this.page.host.beforeTrip = (coming: ComingTrip) => {
        if (coming.isCleanup || ++trip < at) return undefined;
        return trip === at ? trouble.at(coming, scene) : trouble.afterwards?.();
      };
    });
  }

  /** The pane is opened anew. */
  private async reopen(): Promise<void> {
    await this.page.close();
    this.page = openPage(this.book, this.locks);
  }

  /** The user has given up waiting and presses again; then Excel goes on with what it was asked first. */
  private async pressAgain(back: () => void): Promise<void> {
    const again = this.act();
    await new Promise(setImmediate);
    back();
    await again;
    for (let idle = 0, seen = -1; idle < 5; idle++) {
      await new Promise(setImmediate);
      const { count } = this.page.host.trips;
      if (count !== seen) [idle, seen] = [0, count];
    }
  }
}

const languages = [messagesFor("sv-SE"), messagesFor("en-US")];

async function outcomeOf(work: Work): Promise<Came> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof HostError)) return `! ${thrown instanceof Error ? (thrown.stack ?? "") : String(thrown)}`;
    const isSaid = languages.every(({ errors }) => /^\p{Lu}.+\.$/su.test(errors[thrown.code]));
    return isSaid ? `refused: ${thrown.code}` : `! no sentence for ${thrown.code}`;
  }
}
