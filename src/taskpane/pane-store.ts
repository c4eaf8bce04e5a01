/** Holds the pane's state, starts what the user asks for, and turns what comes of it into events. */

import { HostError } from "../core/errors";
import type { CellAddress } from "../core/grid";
import type { Settings } from "../core/settings";
import type { Outcome } from "./perform";
import { tellsProgress } from "./tells-progress";
import { canRecheck } from "./recheck";
import type { PaneEvent, ViewEvent } from "./pane-event";
import type { PaneWorld } from "./pane-world";
import { initialState, nextState, settingsOf, type PaneState, type Seen } from "./state";
import { canCancel, isGlance, isGone, type Action, type FailureCode, type Work } from "./work";

export class PaneStore {
  private state = initialState;
  private readonly listeners = new Set<() => void>();
  /** Ends the work that is under way. */
  private canceller: AbortController | null = null;
  /** Ends a reading that nobody has asked for. */
  private rechecking: AbortController | null = null;

  constructor(private readonly world: PaneWorld) {}

  readonly now = (): Date => this.world.now();

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
    this.rechecking?.abort();
    const begun = this.begin();
    // What the user has decided from: whatever a colleague has decided since stays decided.
    const known = settingsOf(this.state);
    this.tell({ type: "started", work });
    try {
      const onSaved = (settings: Settings) => {
        this.tell({ type: "saved", settings });
      };
      const reading = {
        signal,
        onProgress: tellsProgress(this.now, (progress) => {
          this.tell({ type: "progressed", progress });
        }),
        onSaved,
        known,
      };
      const outcome = await this.world.perform(work, this.world.now(), reading);
      const isReading = work.kind === "check";
      this.tell({ type: "finished", ...this.readAgain(outcome, begun, isReading), notice: outcome.notice });
    } catch (thrown) {
      if (signal.aborted && thrown === signal.reason) this.tell({ type: "cancelled" });
      else this.fail(work, thrown);
    }
  }

  /** Ends the work under way, where it can be ended; what was seen before it stays. */
  readonly cancel = (): void => {
    const { phase } = this.state;
    if (phase.kind === "working" && canCancel(phase.work)) this.canceller?.abort();
  };

  /**
   * Reads the workbook again without anybody having asked. A refusal is not told, since nothing was asked for; what the
   * user asks for meanwhile goes first.
   */
  async recheck(): Promise<void> {
    if (!canRecheck(this.state)) return;
    // Two readings would each take the changes that they have heard of from the count.
    this.rechecking?.abort();
    const { signal } = (this.rechecking = new AbortController());
    const begun = this.begin();
    try {
      const outcome = await this.world.perform({ kind: "check" }, this.world.now(), { signal });
      if (!signal.aborted) this.tell({ type: "refreshed", ...this.readAgain(outcome, begun, true) });
    } catch (thrown) {
      if (!signal.aborted && !(thrown instanceof HostError)) this.world.report(thrown);
    }
  }

  /** Hears of a change that somebody else than the add-in has made in the workbook. */
  readonly changed = (): void => {
    this.tell({ type: "changed" });
  };

  /** Does what changes the pane alone. */
  readonly show = (event: ViewEvent): void => {
    this.tell(event);
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

  /** Does again what failed, or checks where there is no sense in that. */
  async retry(): Promise<void> {
    const { phase } = this.state;
    if (phase.kind !== "failed") return;
    const { action, code } = phase;
    if (isGone(action, code)) await this.start({ kind: "check" });
    else if (!isGlance(action)) await this.start(action);
    else await (action.kind === "goTo" ? this.goTo(action.at) : this.point());
  }

  /** What a reading is held against when it ends. */
  private begin(): { readonly time: number; readonly heard: number } {
    return { time: this.world.now().getTime(), heard: this.state.changes };
  }

  /** @param isReading whether that was all: what it takes to write says nothing of what another check will take */
  private readAgain({ workbook }: Outcome, { time: asked, heard }: ReturnType<PaneStore["begin"]>, isReading: boolean) {
    const time = this.world.now();
    const taken = time.getTime() - asked;
    const kind = workbook.tables.length === 0 ? "noTable" : "checked";
    const seen: Seen = { kind, workbook, time, took: isReading ? taken : (this.state.seen?.took ?? taken) };
    return { seen, heard };
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
