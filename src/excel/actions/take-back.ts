/** Takes back what the add-in has written, as far as nobody has changed it since. */

import { withoutChanges, type RecordedChange } from "../../core/change-record";
import { HostError } from "../../core/errors";
import type { CellChange } from "../../core/plan/fixes/judge-fix";
import type { TakeBackOutcome, TakenBack } from "../../core/plan/fixes/outcome";
import { isSame, newestFirst, planTakeBack } from "../../core/plan/fixes/plan-take-back";
import { placeKey } from "../../core/plan/fixes/standing";
import { readCells } from "../cells/read-cells";
import { writeCells } from "../cells/write-cells";
import { toHostError } from "../host-errors";
import { saveRecord } from "../kept";
import type { PartlyTakenBack } from "./partly-taken-back";
import {
  readChecked,
  refuseReadOnly,
  standingOf,
  type CheckedWorkbook,
  type Request,
  type WorkbookNow,
} from "./read-checked";
import { takeBackMarks, type Mark } from "./take-back-marks";
import { takeBackSheets, type OwnSheetChange } from "./take-back-sheets";

export interface TakenBackChanges {
  readonly workbook: CheckedWorkbook;
  /** One a recorded change, newest first. */
  readonly results: readonly TakenBack[];
}

/**
 * Puts everything back as it was before the entries that are asked for, cell by cell; what cannot be put back stays in the
 * record. Eight round trips where cells are written: a check, the cells, the writing, a check; two more for lists and
 * highlights, one more for sheets.
 *
 * Taking back a sheet deletes it, which empties Excel's own list of steps to undo: whoever calls asks first.
 *
 * @throws HostError where Excel refuses it all; what was put back before it broke off counts as such the next time
 */
export async function takeBack(
  context: Excel.RequestContext,
  ids: readonly number[] | "all",
  request: Request = {},
): Promise<TakenBackChanges> {
  const now = await readChecked(context, request);
  refuseReadOnly(now);
  const changes = newestFirst(now.record, ids);
  if (changes.length === 0) return { workbook: now, results: [] };
  request.signal?.throwIfAborted();
  const all = changes.map(({ change }) => change);
  const [marks, sheets] = [all.filter(isMark), all.filter(isOfSheet)];
  const parts = [
    await takeBackCells(context, now, changes.filter(isOfCell)),
    await orRefused(marks, () => takeBackMarks(context, now, marks)),
    await orRefused(sheets, () => takeBackSheets(context, now, sheets)),
  ];
  const outcomes = new Map(parts.flatMap((part) => [...part.outcomes]));
  const results = changes.map(({ id, change }) => ({ id, change, outcome: outcomes.get(change) ?? "refused" }));
  const failure = parts.map((part) => part.failure).find((one) => one !== null);
  if (failure !== undefined && results.every(({ outcome }) => outcome !== "restored")) throw failure;
  const left = withoutChanges(now.record, (change) => outcomes.get(change) === "restored");
  const { settle } = saveRecord(context, now.reading.recordPart, left, now.record);
  const { onProgress } = request;
  // What is put back is put back: from here on nothing is left to be called off.
  const workbook = await readChecked(context, onProgress === undefined ? {} : { onProgress });
  return { workbook: { ...workbook, record: await settle() }, results };
}

/** What is put back by now must be told of, and leave the record, whatever becomes of the rest. */
async function orRefused(
  changes: readonly RecordedChange[],
  work: () => Promise<PartlyTakenBack>,
): Promise<PartlyTakenBack> {
  try {
    return await work();
  } catch (thrown) {
    const failure = toHostError(thrown);
    if (!(failure instanceof HostError)) throw thrown;
    return { outcomes: new Map(changes.map((change) => [change, "refused"])), failure };
  }
}

interface Past<Change extends RecordedChange> {
  readonly id: number;
  readonly change: Change;
}

function isOfCell(past: Past<RecordedChange>): past is Past<CellChange> {
  return "before" in past.change;
}

function isMark(change: RecordedChange): change is Mark {
  return change.kind === "dropdown" || change.kind === "highlight";
}

function isOfSheet(change: RecordedChange): change is OwnSheetChange {
  return change.kind === "sheet";
}

async function takeBackCells(
  context: Excel.RequestContext,
  now: WorkbookNow,
  changes: readonly Past<CellChange>[],
): Promise<PartlyTakenBack> {
  const { sheetNames, protectedSheets } = now.reading;
  const places = changes.map(({ change }) => change.at).filter(({ sheetName }) => sheetNames.includes(sheetName));
  const cells = await readCells(context, places, protectedSheets);
  const { restorings, outcomes } = planTakeBack(changes, standingOf(now), cells.at);
  const { seen, failure } = await writeCells(context, restorings, now.reading);
  const { overtaken } = seen;
  const refused = new Set(
    restorings.filter(({ at, to }) => !isSame(seen.cells.at(at), to)).map(({ at }) => placeKey(at)),
  );
  const outcomeOf = ({ change }: Past<CellChange>, index: number): TakeBackOutcome => {
    const outcome = outcomes[index] ?? "refused";
    if (outcome !== "restored") return outcome;
    const key = placeKey(change.at);
    return overtaken.has(key) ? "changed" : refused.has(key) ? "refused" : outcome;
  };
  return { outcomes: new Map(changes.map((past, index) => [past.change, outcomeOf(past, index)])), failure };
}
