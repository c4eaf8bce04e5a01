/** Holds the pane's state, starts what the user asks for, and turns what comes of it into events. */

import { HostError } from "../core/errors";
import type { CellAddress } from "../core/grid";
import type { Outcome } from "./perform";
import {
  initialState,
  nextState,
  type Action,
  type FailureCode,
  type PaneEvent,
  type PaneState,
  type Work,
} from "./state";

/** What the pane needs of the world outside it. */
export interface PaneWorld {
  /** @throws HostError where the workbook refuses */
  readonly perform: (work: Work, now: Date) => Promise<Outcome>;
  /** @throws HostError where the workbook refuses */
  readonly goTo: (at: CellAddress) => Promise<void>;
  readonly now: () => Date;
  /** Told of our own bugs, once each. */
  readonly report: (bug: unknown) => void;
}

export class PaneStore {
  private state = initialState;
  private readonly listeners = new Set<() => void>();

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
    this.tell({ type: "started", work });
    try {
      const { checked, notice } = await this.world.perform(work, this.world.now());
      const time = this.world.now();
      const seen =
        checked === null ? ({ kind: "noTable", time } as const) : ({ kind: "checked", checked, time } as const);
      this.tell({ type: "finished", seen, notice });
    } catch (thrown) {
      this.fail(work, thrown);
    }
  }

  /** Takes the user to a cell. */
  async goTo(at: CellAddress): Promise<void> {
    try {
      await this.world.goTo(at);
      this.tell({ type: "went" });
    } catch (thrown) {
      this.fail({ kind: "goTo", at }, thrown);
    }
  }

  /** Does again what failed. */
  async retry(): Promise<void> {
    const { phase } = this.state;
    if (phase.kind !== "failed") return;
    await (phase.action.kind === "goTo" ? this.goTo(phase.action.at) : this.start(phase.action));
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
