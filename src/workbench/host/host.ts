/**
 * The embedded Excel: takes the client's requests, one at a time and in order, and answers them from a workbook.
 */
import type { Book } from "../book/book";
import { asOneStep } from "../book/one-step";
import type { Fault, FaultHook } from "./faults";
import { makeObjects } from "./objects/catalogue";
import { ChangeWatch } from "./objects/change-watch";
import { Events } from "./objects/events";
import { Workbook } from "./objects/workbook";
import { Workspace } from "./objects/workspace";
import { interpret } from "./protocol/interpreter";
import type { RequirementSet } from "./protocol/object-type";
import { Refusal, refusalMessage } from "./protocol/refusal";
import { answerText, parseRequest, refusalText, type Batch, type BatchAnswer } from "./protocol/wire";
import { byteLength, Trips, type Trip } from "./trips";

export type Platform = "desktop" | "web";

export interface HostOptions {
  /** The newest set whose members are answered; the client itself ends at 1.15. */
  readonly requirementSet?: "1.13" | "1.14" | "1.15";
  /** On the web requests and answers are limited to 5 MB. */
  readonly platform?: Platform;
  /** The workbook's file name. */
  readonly name?: string;
  readonly readOnly?: boolean;
  /** Hears of mistakes of ours; the client only gets GeneralException. */
  readonly onBug?: (error: unknown) => void;
}

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

export class Host {
  readonly trips = new Trips();
  /** A cell is being edited: every call is refused until it ends. */
  cellEditing = false;
  /** Asked before each trip. */
  beforeTrip: FaultHook | undefined;
  readonly requirementSet: RequirementSet;
  readonly platform: Platform;
  private readonly workspace: Workspace;
  private readonly watch: ChangeWatch;
  private readonly listeners = new Set<(text: string) => void>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    private readonly options: HostOptions = {},
  ) {
    this.requirementSet = options.requirementSet ?? "1.15";
    this.platform = options.platform ?? "desktop";
    const events = new Events((text) => this.listeners.forEach((listener) => listener(text)));
    const facts = { name: options.name ?? "Book1.xlsx", readOnly: options.readOnly ?? false };
    this.workspace = new Workspace(book, facts, events, makeObjects);
    this.watch = new ChangeWatch(this.workspace);
  }

  /** Passes every event on to a client. @returns what ends it */
  onEvent(listener: (text: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers one request when those before it have been answered. */
  handle(text: string): Promise<string> {
    return new Promise((resolve) => {
      this.turn = this.turn.then(async () => {
        const answer = await this.answer(text);
        if (answer !== null) resolve(answer);
      });
    });
  }

  /** Stops following the workbook. */
  close(): void {
    this.watch.stop();
    this.workspace.ranges.stop();
    this.listeners.clear();
  }

  private async answer(text: string): Promise<string | null> {
    const started = performance.now();
    const { id, batch } = parseRequest(text);
    const number = this.trips.nextNumber();
    const isCleanup = isCleanupBatch(batch);
    const members = new Set<string>();
    const note = (answer: string, refused?: string): string => {
      const trip: Trip = {
        number,
        bytesOut: byteLength(text),
        bytesIn: byteLength(answer),
        members: [...members],
        isCleanup,
        milliseconds: performance.now() - started,
        ...(refused !== undefined && { refused }),
      };
      this.trips.add(trip);
      return answer;
    };
    const refuse = (code: string): string => note(refusalText(id, code, refusalMessage(code)), code);

    if (this.cellEditing) return refuse("InvalidOperationInCellEditMode");
    if (this.isTooLarge(text)) return refuse("RequestPayloadSizeLimitExceeded");
    const fault = this.beforeTrip?.({ number, isCleanup, names: namesIn(batch), actions: batch.Actions.length });
    if (fault?.kind === "refuse") return refuse(fault.code);
    if (fault?.kind === "ignore") return null;
    await waitedOut(fault);
    const done = this.carryOut(batch, (member) => members.add(member), fault);
    if (fault?.kind === "lose") return refuse(fault.code);
    const answer = answerText(id, done);
    if (this.isTooLarge(answer)) return refuse("ResponsePayloadSizeLimitExceeded");
    note(answer, done.Error?.Code);
    return fault?.kind === "silence" ? null : answer;
  }

  private isTooLarge(text: string): boolean {
    return this.platform === "web" && byteLength(text) > WEB_LIMIT_BYTES;
  }

  private carryOut(batch: Batch, note: (member: string) => void, fault: Fault | undefined): BatchAnswer {
    const { workspace } = this;
    const onBug = this.options.onBug ?? (() => undefined);
    const access = { ceiling: this.requirementSet, references: workspace.references, note };
    try {
      return asOneStep(this.book.model, () => {
        const answer = interpret(upTo(fault, batch), new Workbook(workspace), access, onBug);
        return this.finish(batch, brokenOff(fault, answer), onBug);
      });
    } finally {
      workspace.ranges.endBatch();
    }
  }

  /** What waits is written; should the workbook turn it down, the batch's last action is to blame. */
  private finish(batch: Batch, answer: BatchAnswer, onBug: (error: unknown) => void): BatchAnswer {
    try {
      this.workspace.edits.flush();
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) onBug(error);
      const refusal = error instanceof Refusal ? error : new Refusal("GeneralException", String(error));
      const { code: Code, message: Message } = refusal;
      const Error = { Code, Message, ActionIndex: batch.Actions.length - 1, Location: "", HttpStatusCode: 400 };
      return { ...answer, Error: answer.Error ?? Error };
    }
  }
}

async function waitedOut(fault: Fault | undefined): Promise<void> {
  if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  if (fault?.kind === "hold") await fault.until;
}

function upTo(fault: Fault | undefined, batch: Batch): Batch {
  return fault?.kind === "break" ? { ...batch, Actions: batch.Actions.slice(0, fault.after) } : batch;
}

/** What was refused before is told first. */
function brokenOff(fault: Fault | undefined, answer: BatchAnswer): BatchAnswer {
  if (fault?.kind !== "break" || answer.Error !== undefined) return answer;
  const { code: Code, after: ActionIndex } = fault;
  return { ...answer, Error: { Code, Message: refusalMessage(Code), ActionIndex, Location: "", HttpStatusCode: 400 } };
}

/** The names that a request mentions, in order. */
function namesIn({ Actions, ObjectPaths }: Batch): string[] {
  const paths = Object.values(ObjectPaths).map(({ Name }) => Name);
  return [...paths, ...Actions.map(({ Name }) => Name)].filter((name) => name !== "");
}

function isCleanupBatch({ Actions }: Batch): boolean {
  const INSTANTIATE = 1;
  const calls = Actions.filter(({ ActionType }) => ActionType !== INSTANTIATE);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}
