/** Takes away what we have laid over cells without changing what they hold: lists to choose from, and highlights. */

import type { RecordedChange } from "../../core/change-record";
import type { TakeBackOutcome } from "../../core/plan/fixes/outcome";
import { loadRules, removeDropdown, type Dropdown, type RuleNow } from "../dropdowns";
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
  const dropdowns = marks.filter((mark) => mark.kind === "dropdown");
  const readable = dropdowns.filter(({ sheetName }) => sheetNames.includes(sheetName));
  const before = await rulesOf(context, readable);
  const judged = new Map(marks.map((mark) => [mark, judge(mark, now, before)]));
  const removed = marks.filter((mark) => judged.get(mark) === "ours");
  const { seen, failure } = await writeAndLook(
    () => remove(context, now, removed),
    () => rulesOf(context, removed.filter(isDropdown)),
  );
  const outcomeOf = (mark: Mark): TakeBackOutcome => {
    const outcome = judged.get(mark) ?? "refused";
    if (outcome !== "ours") return outcome;
    if (isDropdown(mark)) return seen.get(mark) === "none" ? "restored" : "refused";
    return failure === null ? "restored" : "refused";
  };
  return { outcomes: new Map(marks.map((mark) => [mark, outcomeOf(mark)])), failure };
}

type Rules = ReadonlyMap<Dropdown, RuleNow>;

/** `ours`: ours to take away. */
function judge(mark: Mark, { reading }: WorkbookNow, rules: Rules): TakeBackOutcome | "ours" {
  const { sheetNames, protectedSheets, highlights } = reading;
  if (!sheetNames.includes(mark.sheetName)) return "missing";
  if (isDropdown(mark) && rules.get(mark) === "another") return "changed";
  const isThere = isDropdown(mark)
    ? rules.get(mark) === "ours"
    : highlights.some(({ sheetName }) => sheetName === mark.sheetName);
  if (!isThere) return "restored";
  return protectedSheets.has(mark.sheetName) ? "locked" : "ours";
}

async function remove(context: Excel.RequestContext, { reading }: WorkbookNow, marks: readonly Mark[]): Promise<Rules> {
  if (marks.length === 0) return new Map();
  marks.filter(isDropdown).forEach((dropdown) => {
    removeDropdown(context, dropdown);
  });
  const unmarked = new Set(marks.filter(({ kind }) => kind === "highlight").map(({ sheetName }) => sheetName));
  removeHighlights(
    context,
    reading.highlights.filter(({ sheetName }) => unmarked.has(sheetName)),
  );
  return rulesOf(context, marks.filter(isDropdown));
}

/** Carries out what waits, and tells what rules stand then. */
async function rulesOf(context: Excel.RequestContext, dropdowns: readonly DropdownChange[]): Promise<Rules> {
  const rules = loadRules(context, dropdowns);
  await context.sync();
  const now = rules();
  return new Map(dropdowns.map((dropdown, index) => [dropdown, now[index] ?? "another"]));
}

function isDropdown(mark: Mark): mark is DropdownChange {
  return mark.kind === "dropdown";
}
