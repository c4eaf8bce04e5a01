/** Everything that can go wrong at a round trip, each as what happens at that trip and at those after it. */

import type { ComingTrip, Fault } from "../../src/workbench/host/faults";
import { edits, type Edit } from "./colleagues";

/** What a fault acts on beside the trip itself. */
export interface Scene {
  readonly edit: (edit: Edit) => void;
  /** Long enough for the turn to end. */
  readonly timePasses: () => void;
  /** The pane's window is gone; nobody hears the answer. */
  readonly pageCloses: () => void;
  /** Kept when Excel goes on. */
  readonly excelIsBack: Promise<void>;
}

export interface Trouble {
  readonly name: string;
  /** A colleague's edit, if that is what it is. */
  readonly edit: Edit | null;
  /** Excel answers when the turn is over and the user has pressed again. */
  readonly isLate: boolean;
  readonly at: (trip: ComingTrip, scene: Scene) => Fault | undefined;
  /** What happens at each trip after it; nothing where it is absent. */
  readonly afterwards?: () => Fault;
}

type Happening = Omit<Trouble, "name" | "edit" | "isLate">;

const trouble = (name: string, happening: Happening, isLate = false): Trouble => ({
  name,
  edit: null,
  isLate,
  ...happening,
});

const refusal = (code: string): Fault => ({ kind: "refuse", code });
const ignore = (): Fault => ({ kind: "ignore" });

const codes = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "InvalidSelection",
  "RequestPayloadSizeLimitExceeded",
  "RequestAborted",
  "GeneralException",
];

const refusals = codes.map((code) => trouble(`refused: ${code}`, { at: () => refusal(code) }));

/** Parts of a batch after which it is broken off; the last leaves but one action undone. */
const breaks = [1, 2, 3, 4, 5, 6, 7, 8].map((eighths) =>
  trouble(`broken off after ${eighths === 8 ? "all but one" : `${eighths}/8`}`, {
    at: ({ actions }) => ({
      kind: "break",
      code: eighths % 2 === 0 ? "GeneralException" : "AccessDenied",
      after: Math.min(Math.floor((actions * eighths) / 8), actions - 1),
    }),
  }),
);

/** With nobody left to tidy up: what is begun stays until the next start. */
const crashes = [2, 4, 6].map((eighths) =>
  trouble(`broken off after ${eighths}/8, and Excel is lost`, {
    at: ({ actions }) => ({ kind: "break", code: "GeneralException", after: Math.floor((actions * eighths) / 8) }),
    afterwards: () => refusal("GeneralException"),
  }),
);

const losses = [
  trouble("the answer is lost", { at: () => ({ kind: "lose", code: "RequestAborted" }) }),
  trouble("the answer is lost, and Excel with it", {
    at: () => ({ kind: "lose", code: "RequestAborted" }),
    afterwards: () => refusal("GeneralException"),
  }),
  trouble("Excel is lost", {
    at: () => refusal("GeneralException"),
    afterwards: () => refusal("GeneralException"),
  }),
  trouble("nothing is done and nothing answered", {
    at: (_, { timePasses }) => (timePasses(), { kind: "ignore" }),
    afterwards: ignore,
  }),
  trouble("all is done and nothing answered", {
    at: (_, { timePasses }) => (timePasses(), { kind: "silence" }),
    afterwards: ignore,
  }),
  trouble("the workbook is closed before", {
    at: (_, { pageCloses }) => (pageCloses(), { kind: "ignore" }),
    afterwards: ignore,
  }),
  trouble("the workbook is closed after", {
    at: (_, { pageCloses }) => (pageCloses(), { kind: "silence" }),
    afterwards: ignore,
  }),
  trouble("a delay", { at: () => ({ kind: "delay", milliseconds: 1 }) }),
  trouble(
    "an answer when nobody waits any more",
    { at: (_, { timePasses, excelIsBack }) => (timePasses(), { kind: "hold", until: excelIsBack }) },
    true,
  ),
];

const colleagues = Object.entries(edits).map(([name, edit]): Trouble => ({
  ...trouble(`a colleague ${name}`, { at: (_, scene) => void scene.edit(edit) }),
  edit,
}));

/** With the answer lost as well: what stands in the workbook is known to nobody. */
const doubled = Object.entries(edits).map(([name, edit]): Trouble => ({
  ...trouble(`a colleague ${name}, and the answer is lost`, {
    at: (_, scene) => {
      scene.edit(edit);
      return { kind: "lose", code: "RequestAborted" };
    },
  }),
  edit,
}));

export const troubles: readonly Trouble[] = [...refusals, ...breaks, ...crashes, ...losses, ...colleagues, ...doubled];
