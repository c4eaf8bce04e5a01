/** Puts cells right: each is written down first, written by itself, and read back. */

import type { CellFix } from "../../core/plan/fixes/cell-fix";
import { changeOf, placeHindrance, type CellChange } from "../../core/plan/fixes/judge-fix";
import type { CellResult, Outcome } from "../../core/plan/fixes/outcome";
import { placeKey, type CellNow, type Standing } from "../../core/plan/fixes/standing";
import { readCells } from "../cells/read-cells";
import { writeCells } from "../cells/write-cells";
import { carryOut } from "./carry-out";
import {
  readChecked,
  refuseReadOnly,
  standingOf,
  type CheckedWorkbook,
  type Request,
  type WorkbookNow,
} from "./read-checked";

export interface FixedCells {
  readonly workbook: CheckedWorkbook;
  /** One a fix, in their order. */
  readonly results: readonly CellResult[];
}

/** So many at once, and so many characters of them in the record: what is left of a message carries the cells. */
const mostFixes = 5000;
const mostCharacters = 2_000_000;

/** About what a change takes in the record beside its texts. */
const charactersBeside = 250;

/**
 * Carries fixes out, each only where the workbook is still as it was when the fix was proposed. What is written is in the
 * record before it is in the cells. Eight round trips for what fits a message: a check, the cells, the writing, a check;
 * four where nothing can be written, and then nothing is recorded.
 *
 * @param time when, ISO 8601
 * @throws HostError where Excel refuses them all, or says nothing more halfway: the record then tells what was begun
 */
export async function fixCells(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  time: string,
  request: Request = {},
): Promise<FixedCells> {
  const now = await readChecked(context, request);
  refuseReadOnly(now);
  const judged = await judge(context, fixes, now);
  const changes = judged.filter((one) => typeof one === "object");
  const resultsOf = (came: ReadonlyMap<CellChange, Outcome>) =>
    fixes.map(({ at }, index): CellResult => {
      const one = judged[index] ?? "tooMany";
      return { at, outcome: typeof one === "string" ? one : (came.get(one) ?? "refused") };
    });
  if (changes.length === 0) return { workbook: now, results: resultsOf(new Map()) };
  request.signal?.throwIfAborted();
  const inputs = changes.map(({ at, before, after }) => ({ at, to: after, from: before }));
  const came = new Map<CellChange, Outcome>();
  const { settle } = await carryOut(context, now, {
    time,
    changes,
    write: (begin) => writeCells(context, inputs, { anchors: now.reading.anchors, begin }),
    cameAbout: ({ cells, overtaken }) => {
      for (const change of changes) {
        if (overtaken.has(placeKey(change.at))) came.set(change, "changed");
        else if (cells.at(change.at)?.text === change.after.text) came.set(change, "written");
      }
      const written = changes.filter((change) => came.get(change) === "written");
      return written.map((change) => asItIs(change, cells.at(change.at)));
    },
  });
  const { onProgress } = request;
  // What is written is written: from here on nothing is left to be called off.
  const workbook = await readChecked(context, onProgress === undefined ? {} : { onProgress });
  return { workbook: { ...workbook, record: await settle() }, results: resultsOf(came) };
}

/** What each fix changes, or why it cannot; each cell once. */
async function judge(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  now: WorkbookNow,
): Promise<(CellChange | Exclude<Outcome, "written">)[]> {
  const standing: Standing = standingOf(now);
  const atOnce = countAtOnce(fixes);
  const hindrances = fixes.map((fix, index) => (index < atOnce ? placeHindrance(fix, standing) : "tooMany"));
  const places = fixes.filter((_, index) => hindrances[index] === null).map(({ at }) => at);
  const cells = await readCells(context, places, now.reading.protectedSheets);
  const taken = new Set<string>();
  return fixes.map((fix, index) => {
    const hindrance = hindrances[index] ?? changeOf(fix, cells.at(fix.at));
    if (typeof hindrance === "string") return hindrance;
    const key = placeKey(fix.at);
    if (taken.has(key)) return "changed";
    taken.add(key);
    return hindrance;
  });
}

/** How many of the fixes, from the first, are carried out at once. */
function countAtOnce(fixes: readonly CellFix[]): number {
  let characters = 0;
  const beyond = fixes.findIndex(({ before, after, commitment }) => {
    characters += before.length + after.length + (commitment?.length ?? 0) + charactersBeside;
    return characters > mostCharacters;
  });
  return Math.min(mostFixes, beyond < 0 ? fixes.length : Math.max(1, beyond));
}

/** Where Excel changed the number format along with the content the record says so, and both go back together. */
function asItIs(change: CellChange, now: CellNow | null): CellChange {
  const numberFormat = now?.numberFormat ?? change.after.numberFormat;
  return { ...change, after: { ...change.after, numberFormat } };
}
