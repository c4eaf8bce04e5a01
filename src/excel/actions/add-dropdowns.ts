/** Gives the status columns a list to choose from: an offer, where nobody has a rule of their own. */

import type { ChangeRecord } from "../../core/change-record";
import type { Area } from "../../core/grid";
import type { DropdownOutcome, DropdownResult } from "../../core/plan/fixes/outcome";
import { planDropdowns } from "../../core/plan/fixes/dropdowns";
import { HostError } from "../../core/errors";
import { loadMoved } from "../anchors";
import {
  addDropdown,
  loadRules,
  placeDropdowns,
  removeDropdown,
  type Dropdown,
  type DropdownNow,
  type PlacedDropdown,
  type RuleNow,
} from "../dropdowns";
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
 * Adds the list wherever no rule stands. Three round trips more than a check, or one more where it turns out that there is nothing to add.
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
  const wished = plan.areas.map((area): Dropdown => ({ sheetName: plan.sheetName, area, words }));
  const dropdowns = placeDropdowns(context, wished);
  const rules = await readUnmoved(context, now, dropdowns);
  const wanted = dropdowns.filter((dropdown, index) => isWanted(dropdown, rules[index]?.rule, now.record));
  const { added, record } = await add(context, now, wanted, time);
  const parts = dropdowns.map((dropdown, index): Part => {
    return { column: dropdown.area.leftColumn, rule: rules[index]?.rule, added: added.get(dropdown) ?? null };
  });
  const results = followUp.periods.map(({ name, column }) =>
    resultOf(
      name,
      parts.filter((part) => part.column === column),
    ),
  );
  return { workbook: { ...now, record }, results };
}

/** One round trip. @throws HostError `changedMeanwhile` where rows have come or gone: the lists would stand beside theirs */
async function readUnmoved(
  context: Excel.RequestContext,
  { reading }: WorkbookNow,
  dropdowns: readonly PlacedDropdown[],
): Promise<DropdownNow[]> {
  const moved = loadMoved(reading.anchors, new Set(dropdowns.map(({ sheetName }) => sheetName)));
  const rules = await readRules(context, dropdowns);
  if (moved().size > 0) throw new HostError("changedMeanwhile", "rows have come or gone");
  return rules;
}

/** Where nothing stands, and where we have begun and were broken off. */
function isWanted({ sheetName, area, words }: Dropdown, rule: RuleNow | undefined, record: ChangeRecord): boolean {
  const begun = record.filter(({ state }) => state === "begun").flatMap(({ changes }) => changes);
  const isOurs = () =>
    begun.some((change) => JSON.stringify(change) === JSON.stringify(changeOf({ sheetName, area, words })));
  return rule === "none" || (rule === "begun" && isOurs());
}

function changeOf(dropdown: Dropdown) {
  const { sheetName, area, words } = dropdown;
  return { kind: "dropdown", sheetName, area, words } as const;
}

/** @returns where the lists have been added, as it is now: rows may have come or gone */
async function add(
  context: Excel.RequestContext,
  now: WorkbookNow,
  dropdowns: readonly PlacedDropdown[],
  time: string,
): Promise<{ readonly added: ReadonlyMap<PlacedDropdown, Area>; readonly record: ChangeRecord }> {
  const added = new Map<PlacedDropdown, Area>();
  if (dropdowns.length === 0) return { added, record: now.record };
  const write = (begin: () => void) => {
    // What Excel refuses where the cells are gone comes first: nothing has begun then.
    loadRules(dropdowns);
    begin();
    dropdowns.forEach(addDropdown);
    return readRules(context, dropdowns);
  };
  const { settle } = await carryOut(context, now, {
    time,
    changes: dropdowns.map(changeOf),
    write: (begin) =>
      writeAndLook(
        () => write(begin),
        () => readRules(context, dropdowns),
      ),
    cameAbout: (rules) =>
      dropdowns.flatMap((dropdown, index) => {
        const { rule, at } = rules[index] ?? { rule: "none", at: dropdown };
        if (rule === "begun") removeDropdown(dropdown);
        if (rule !== "ours") return [];
        added.set(dropdown, at.area);
        return [changeOf(at)];
      }),
  });
  await context.sync();
  return { added, record: await settle() };
}

async function readRules(context: Excel.RequestContext, dropdowns: readonly PlacedDropdown[]): Promise<DropdownNow[]> {
  const rules = loadRules(dropdowns);
  await context.sync();
  return rules();
}

interface Part {
  readonly column: number;
  /** As it was. */
  readonly rule: RuleNow | undefined;
  /** Where the list has been added; `null` where it has not. */
  readonly added: Area | null;
}

function resultOf(period: string, parts: readonly Part[]): DropdownResult {
  const areas = parts.flatMap(({ added }) => (added === null ? [] : [added]));
  if (parts.some(({ rule }) => rule === "another")) return { period, outcome: "ownRule", areas };
  const isRefused = parts.some(({ rule, added }) => rule === "none" && added === null);
  return { period, outcome: isRefused ? "refused" : areas.length > 0 ? "added" : "there", areas };
}
