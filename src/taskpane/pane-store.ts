/** Holds the pane's state, starts what the user asks for, and turns what comes of it into events. */

import { HostError } from "../core/errors";
import type { CellAddress } from "../core/grid";
import type { SelectedRow } from "../excel/read-selected-row";
import type { Reading } from "../excel/read-workbook";
import type { Outcome } from "./perform";
import {
  initialState,
  isGlance,
  nextState,
  type Action,
  type FailureCode,
  type PaneEvent,
  type PaneState,
  type Seen,
  type Work,
} from "./state";

/** What the pane needs of the world outside it. */
export interface PaneWorld {
  /** @throws HostError where the workbook refuses; the signal's reason where the user has cancelled */
  readonly perform: (work: Work, now: Date, reading: Reading) => Promise<Outcome>;
  /** @throws HostError where the workbook refuses */
  readonly goTo: (at: CellAddress) => Promise<void>;
  /** @throws HostError where the workbook refuses */
  readonly readSelectedRow: () => Promise<SelectedRow>;
  readonly now: () => Date;
  /** Told of our own bugs, once each. */
  readonly report: (bug: unknown) => void;
}

/** In milliseconds, between two sayings of how far a reading has come: who listens is not to hear of nothing else. */
const progressInterval = 1000;

export class PaneStore {
  private state = initialState;
  private readonly listeners = new Set<() => void>();
  /** Ends the work that is under way. */
  private canceller: AbortController | null = null;

  constructor(private readonly world: PaneWorld) {}

  /** The state as it is now; the same object until something happens. */
  readonly read = (): PaneState => this.state;

  /** @returns what ends the subscription */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does a piece of work, unless another is under way: a double click never starts two. */
  async start(work: Work): Promise<void> {
    if (this.state.phase.kind === "working") return;
    const { signal } = (this.canceller = new AbortController());
    this.tell({ type: "started", work });
    try {
      const reading = { signal, onProgress: this.progressTeller() };
      const outcome = await this.world.perform(work, this.world.now(), reading);
      this.tell({ type: "finished", seen: this.seenIn(outcome), notice: outcome.notice });
    } catch (thrown) {
      if (signal.aborted && thrown === signal.reason) this.tell({ type: "cancelled" });
      else this.fail(work, thrown);
    }
  }

  /** Ends the work under way, where it can still be ended; what was seen before it stays. */
  readonly cancel = (): void => {
    this.canceller?.abort();
  };

  /** Turns to another table of the workbook. */
  readonly choose = (table: string): void => {
    this.tell({ type: "chose", table });
  };

  /** Takes the user to a cell. */
  async goTo(at: CellAddress): Promise<void> {
    try {
      await this.world.goTo(at);
      this.tell({ type: "went" });
    } catch (thrown) {
      this.fail({ kind: "goTo", at }, thrown);
    }
  }

  /** Reads the row that the user has selected, to be made a table's header. */
  async point(): Promise<void> {
    try {
      this.tell({ type: "pointed", row: await this.world.readSelectedRow() });
    } catch (thrown) {
      this.fail({ kind: "point" }, thrown);
    }
  }

  /** Does again what failed. */
  async retry(): Promise<void> {
    const { phase } = this.state;
    if (phase.kind !== "failed") return;
    const { action } = phase;
    if (!isGlance(action)) await this.start(action);
    else await (action.kind === "goTo" ? this.goTo(action.at) : this.point());
  }

  private seenIn({ workbook }: Outcome): Seen {
    const time = this.world.now();
    const { tables, settings } = workbook;
    return tables.length === 0 ? { kind: "noTable", settings, time } : { kind: "checked", workbook, time };
  }

  /** Tells of the first step at once, and then now and then; a reading of one step has nothing to tell. */
  private progressTeller(): (read: number, all: number) => void {
    let told = -Infinity;
    return (read, all) => {
      const time = this.world.now().getTime();
      if (read < all && time - told < progressInterval) return;
      if (read >= all && told === -Infinity) return;
      told = time;
      this.tell({ type: "progressed", progress: read < all ? { read, all } : null });
    };
  }

  private fail(action: Action, thrown: unknown): void {
    const code: FailureCode = thrown instanceof HostError ? thrown.code : "unexpected";
    if (code === "unexpected") this.world.report(thrown);
    this.tell({ type: "failed", action, code });
  }

  private tell(event: PaneEvent): void {
    this.state = nextState(this.state, event);
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}
