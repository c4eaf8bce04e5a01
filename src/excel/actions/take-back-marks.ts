/** Takes away what we have laid over cells without changing what they hold: lists to choose from, and highlights. */

import type { RecordedChange } from "../../core/change-record";
import type { TakeBackOutcome } from "../../core/plan/fixes/outcome";
import { refuseWhereGone } from "../anchors";
import { loadRules, placeDropdowns, removeDropdown, type PlacedDropdown, type RuleNow } from "../dropdowns";
import { removeHighlights } from "../highlight";
import { writeAndLook } from "../write-and-look";
import type { PartlyTakenBack } from "./partly-taken-back";
import type { WorkbookNow } from "./read-checked";

export type Mark = Extract<RecordedChange, { readonly kind: "dropdown" | "highlight" }>;
type DropdownChange = Extract<Mark, { readonly kind: "dropdown" }>;

/** Two round trips, none where there are no marks. */
export async function takeBackMarks(
  context: Excel.RequestContext,
  now: WorkbookNow,
  marks: readonly Mark[],
): Promise<PartlyTakenBack> {
  if (marks.length === 0) return { outcomes: new Map(), failure: null };
  const { sheetNames } = now.reading;
  const readable = marks.filter(isDropdown).filter(({ sheetName }) => sheetNames.includes(sheetName));
  const dropdowns = new Map(placeDropdowns(context, readable).map((placed, index) => [readable[index], placed]));
  const placedOf = (mark: Mark) => (isDropdown(mark) ? dropdowns.get(mark) : undefined);
  const before = await rulesOf(context, [...dropdowns.values()]);
  const judged = new Map(marks.map((mark) => [mark, judge(mark, now, before.get(placedOf(mark)))]));
  const removed = marks.filter((mark) => judged.get(mark) === "ours");
  const lists = removed.flatMap((mark) => placedOf(mark) ?? []);
  const { seen, failure } = await writeAndLook(
    () => remove(context, now, removed, lists),
    () => rulesOf(context, lists),
  );
  const outcomeOf = (mark: Mark): TakeBackOutcome => {
    const outcome = judged.get(mark) ?? "refused";
    if (outcome !== "ours") return outcome;
    if (isDropdown(mark)) return seen.get(placedOf(mark)) === "none" ? "restored" : "refused";
    return failure === null ? "restored" : "refused";
  };
  return { outcomes: new Map(marks.map((mark) => [mark, outcomeOf(mark)])), failure };
}

type Rules = ReadonlyMap<PlacedDropdown | undefined, RuleNow>;

/** `ours`: ours to take away. */
function judge(mark: Mark, { reading }: WorkbookNow, rule: RuleNow | undefined): TakeBackOutcome | "ours" {
  const { sheetNames, protectedSheets, highlights } = reading;
  if (!sheetNames.includes(mark.sheetName)) return "missing";
  if (rule === "another") return "changed";
  const isThere = isDropdown(mark) ? rule !== "none" : highlights.some(({ sheetName }) => sheetName === mark.sheetName);
  if (!isThere) return "restored";
  return protectedSheets.has(mark.sheetName) ? "locked" : "ours";
}

async function remove(
  context: Excel.RequestContext,
  { reading }: WorkbookNow,
  marks: readonly Mark[],
  lists: readonly PlacedDropdown[],
): Promise<Rules> {
  if (marks.length === 0) return new Map();
  const unmarked = new Set(marks.filter((mark) => !isDropdown(mark)).map(({ sheetName }) => sheetName));
  refuseWhereGone(context, unmarked);
  lists.forEach(removeDropdown);
  removeHighlights(
    context,
    reading.highlights.filter(({ sheetName }) => unmarked.has(sheetName)),
  );
  return rulesOf(context, lists);
}

/** Carries out what waits, and tells what rules stand then. */
async function rulesOf(context: Excel.RequestContext, lists: readonly PlacedDropdown[]): Promise<Rules> {
  const rules = loadRules(lists);
  await context.sync();
  const now = rules();
  return new Map(lists.map((list, index) => [list, now[index]?.rule ?? "another"]));
}

function isDropdown(mark: Mark): mark is DropdownChange {
  return mark.kind === "dropdown";
}
