/** Gives the status columns a list to choose from: an offer, where nobody has a rule of their own. */

import type { ChangeRecord } from "../../core/change-record";
import type { Area } from "../../core/grid";
import type { DropdownOutcome, DropdownResult } from "../../core/plan/fixes/outcome";
import { planDropdowns } from "../../core/plan/fixes/dropdowns";
import { addDropdown, loadRules, type Dropdown, type RuleNow } from "../dropdowns";
import { writeAndLook } from "../write-and-look";
import { carryOut } from "./carry-out";
import {
  chosenTable,
  readChecked,
  refuseReadOnly,
  type CheckedWorkbook,
  type Request,
  type WorkbookNow,
} from "./read-checked";

export interface AddedDropdowns {
  readonly workbook: CheckedWorkbook;
  /** One a status column, in the order of the year; none where the workbook has no table. */
  readonly results: readonly DropdownResult[];
}

/**
 * Adds the list wherever no rule stands. Three round trips more than a check; one more where there is nothing to add.
 *
 * @param table its key; `null` for the first visible one
 * @param time when, ISO 8601
 */
export async function addDropdowns(
  context: Excel.RequestContext,
  table: string | null,
  time: string,
  request: Request = {},
): Promise<AddedDropdowns> {
  const now = await readChecked(context, request);
  const chosen = chosenTable(now.tables, { table });
  if (chosen === null) return { workbook: now, results: [] };
  refuseReadOnly(now);
  const { followUp } = chosen;
  const plan = planDropdowns(followUp);
  const allAre = (outcome: DropdownOutcome) => ({
    workbook: now,
    results: followUp.periods.map(({ name }) => ({ period: name, outcome, areas: [] })),
  });
  if (plan === null) return allAre("tooLong");
  // Nobody can give a rule to a cell of a protected sheet, locked or not.
  if (now.reading.protectedSheets.has(followUp.sheetName)) return allAre("locked");
  const words = plan.words.join(",");
  const dropdowns = plan.areas.map((area): Dropdown => ({ sheetName: plan.sheetName, area, words }));
  const rules = await readRules(context, dropdowns);
  const { done, record } = await add(
    context,
    now,
    dropdowns.filter((_, index) => rules[index] === "none"),
    time,
  );
  const parts = dropdowns.map(({ area }, index) => ({ area, rule: rules[index], added: done.has(area) }));
  const results = followUp.periods.map(({ name, column }) =>
    resultOf(
      name,
      parts.filter(({ area }) => area.leftColumn === column),
    ),
  );
  return { workbook: { ...now, record }, results };
}

/** @returns the areas that have the list now */
async function add(
  context: Excel.RequestContext,
  now: WorkbookNow,
  dropdowns: readonly Dropdown[],
  time: string,
): Promise<{ readonly done: ReadonlySet<Area>; readonly record: ChangeRecord }> {
  if (dropdowns.length === 0) return { done: new Set(), record: now.record };
  const changes = dropdowns.map((dropdown) => ({ kind: "dropdown" as const, ...dropdown }));
  const write = (begin: () => void) => {
    begin();
    dropdowns.forEach((dropdown) => {
      addDropdown(context, dropdown);
    });
    return readRules(context, dropdowns);
  };
  const { done, settle } = await carryOut(context, now, {
    time,
    changes,
    write: (begin) =>
      writeAndLook(
        () => write(begin),
        () => readRules(context, dropdowns),
      ),
    cameAbout: (rules) => changes.filter((_, index) => rules[index] === "ours"),
  });
  await context.sync();
  return { done: new Set(done.map(({ area }) => area)), record: await settle() };
}

async function readRules(context: Excel.RequestContext, dropdowns: readonly Dropdown[]): Promise<RuleNow[]> {
  const rules = loadRules(context, dropdowns);
  await context.sync();
  return rules();
}

interface Part {
  readonly area: Area;
  /** As it was. */
  readonly rule: RuleNow | undefined;
  readonly added: boolean;
}

function resultOf(period: string, parts: readonly Part[]): DropdownResult {
  const areas = parts.filter(({ added }) => added).map(({ area }) => area);
  if (parts.some(({ rule }) => rule === "another")) return { period, outcome: "ownRule", areas };
  const isRefused = parts.some(({ rule, added }) => rule === "none" && !added);
  return { period, outcome: isRefused ? "refused" : areas.length > 0 ? "added" : "there", areas };
}
