/** Carries out sheet plans: finds or makes our sheets, writes our block on each, and reads it back. Two round trips. */

import { HostError } from "../core/errors";
import { cellArea, type CellValue } from "../core/grid";
import type { BlockName } from "../core/own-names";
import { areaOf, onSheet, type SheetPlan } from "../core/plan/sheet-plan";
import { isNotesOf, notesName } from "../core/plan/summary/note-places";
import { loadMoved, refuseWhereGone, type Anchor } from "./anchors";
import type { WorkbookFacts } from "./measure-workbook";
import { layOut } from "./own-sheet/lay-out";
import { placeCharts, removeCharts } from "./own-sheet/place-charts";
import { dissolveTables, placeTables } from "./own-sheet/place-tables";
import type { SheetParts } from "./own-sheet/sheet-parts";
import { compareWithPlan, makeRoom, writeBlock } from "./own-sheet/write-block";
import { isBegun, nameBlock, type OwnBlock } from "./own-sheets";

/** What came of it. */
export interface WrittenSheet {
  readonly sheetName: string;
  /** The name that was wished for, where a sheet that is not ours already has it. */
  readonly takenName: string | null;
}

/** With what its block shows, row by row. */
export interface ShownSheet extends WrittenSheet {
  readonly shown: readonly (readonly CellValue[])[];
}

/** A plan, the name by which its sheet is known, and what stands on that sheet already. */
export interface SheetWriting {
  readonly plan: SheetPlan;
  readonly blockName: BlockName;
  readonly parts: SheetParts;
  /** Whoever asks goes on writing, and names the block when that is done. */
  readonly goesOn?: true;
}

/** What is done in the same round trip. */
export interface Beside {
  /** Names of the sheets that the plans were made from: nothing is written where one is gone. */
  readonly sources: ReadonlySet<string>;
  /** By which it is seen that rows have come or gone there. */
  readonly anchors: readonly Anchor[];
  /** Queues what is to be done before the first sheet. */
  readonly begin: () => void;
  /** Queues what is to be done after the last one. */
  readonly end: () => void;
}

/**
 * Writes each plan on a sheet of ours: the one we wrote before, wherever it is and whatever it is called now, or a new one.
 * A sheet gets its name before its content is written, so that a writing that is broken off can be taken back, or laid out
 * from the beginning. The first sheet is shown.
 *
 * @returns one a plan, and what its block shows
 * @throws HostError `calculationDiffers` where a written formula does not show what the plan counted, `changedMeanwhile`
 * where rows have come or gone since they were read: the formulas refer to others than they should
 */
export async function writeSheets(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  writings: readonly SheetWriting[],
  { sources, anchors, begin, end }: Beside,
): Promise<ShownSheet[]> {
  const places = placesFor(facts, writings);
  refuseWhereGone(context, sources);
  const moved = loadMoved(anchors, sources);
  begin();
  const sheets = places.map((place) => openSheet(context, facts, place));
  const blocks = places.map((place, index) => writeContent(context, facts, place, sheets[index]));
  end();
  await context.sync();
  if (moved().size > 0) throw new HostError("changedMeanwhile", "rows have come or gone");
  const values = blocks.map((block) => block.values as CellValue[][]);
  places.forEach(({ writing }, index) => {
    compareWithPlan(values[index] ?? [], writing.plan);
  });
  await show(context, sheets[0]);
  return places.map(({ writing: { plan }, sheetName, old }, index) => ({
    sheetName,
    takenName: sheetName === plan.sheetName || old !== null ? null : plan.sheetName,
    shown: values[index] ?? [],
  }));
}

/** Where one plan goes. */
interface Place {
  readonly writing: SheetWriting;
  readonly sheetName: string;
  /** The block as it stands; `null` where there is none. */
  readonly old: OwnBlock | null;
}

/** A block of ours whose sheet is there; `null` where there is none. */
export function standingBlock({ ownNames, sheetNames }: WorkbookFacts, blockName: BlockName): OwnBlock | null {
  const block = ownNames.find(({ name }) => name === blockName)?.block ?? null;
  return block !== null && sheetNames.includes(block.sheetName) ? block : null;
}

function placesFor(facts: WorkbookFacts, writings: readonly SheetWriting[]): Place[] {
  const taken = [...facts.sheetNames];
  return writings.map((writing) => {
    const old = standingBlock(facts, writing.blockName);
    if (old === null && facts.structureProtected) throw new HostError("structureProtected");
    const sheetName = old?.sheetName ?? freeName(writing.plan.sheetName, taken);
    taken.push(sheetName);
    return { writing, sheetName, old };
  });
}

/** "Sammanfattning", or "Sammanfattning (2)" where somebody else has a sheet of that name; 31 characters at most. */
function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("und")));
  const numbered = (count: number) => `${wished.slice(0, 30 - String(count).length - 2)} (${count})`;
  const names = [wished, ...taken.map((_, index) => numbered(index + 2))];
  return names.find((name) => !used.has(name.toLocaleLowerCase("und"))) ?? wished;
}

/** The sheet, with its name and ours; cells come later. */
function openSheet(context: Excel.RequestContext, { ownNames }: WorkbookFacts, { writing, sheetName, old }: Place) {
  const { worksheets } = context.workbook;
  if (old !== null) return worksheets.getItem(sheetName);
  const sheet = worksheets.add(sheetName);
  const isNamed = ownNames.some(({ name }) => name === writing.blockName);
  nameBlock(context, writing.blockName, isNamed, { sheetName, ...firstCell });
  return sheet;
}

/** All that the name of a block refers to until its content is complete. */
const firstCell = cellArea(0, 0);

function writeContent(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  { writing: { plan, blockName, parts, goesOn }, sheetName, old }: Place,
  sheet = context.workbook.worksheets.getItem(sheetName),
): Excel.Range {
  const isFresh = old === null || isBegun(old);
  dissolveTables(sheet, parts.tables);
  if (!isFresh) makeRoom(sheet, old, plan);
  else {
    if (old !== null) sheet.getRange().clear();
    layOut(sheet, plan);
  }
  const block = writeBlock(sheet, plan);
  placeTables(sheet, plan);
  const planned = isFresh ? [] : plan.charts.map(({ name }) => name);
  const [kept, gone] = [
    parts.ownCharts.filter((name) => planned.includes(name)),
    parts.ownCharts.filter((name) => !planned.includes(name)),
  ];
  removeCharts(sheet, gone);
  placeCharts(sheet, sheetName, plan, kept);
  nameNotes(context, facts, plan, blockName, sheetName);
  block.load({ values: true });
  if (goesOn !== true) nameBlock(context, blockName, true, { sheetName, ...areaOf(plan) });
  return block;
}

/** Lets the notes be found again; names of places that are no more go away, their notes having been read. */
function nameNotes(
  context: Excel.RequestContext,
  { ownNames }: WorkbookFacts,
  plan: SheetPlan,
  blockName: BlockName,
  sheetName: string,
): void {
  const standing = ownNames.map(({ name }) => name).filter((name) => isNotesOf(name, blockName));
  const wanted = plan.notes.map((place) => ({ name: notesName(blockName, place), area: onSheet(plan, place.area) }));
  for (const name of standing.filter((one) => !wanted.some((place) => place.name === one)))
    context.workbook.names.getItem(name).delete();
  for (const { name, area } of wanted) nameBlock(context, name, standing.includes(name), { sheetName, ...area });
}

/** Shows the sheet; where another workbook has the focus Excel refuses, and the sheet is there all the same. */
async function show(context: Excel.RequestContext, sheet: Excel.Worksheet | undefined): Promise<void> {
  sheet?.activate();
  try {
    await context.sync();
  } catch {
    // Nothing is lost: the sheet is written, and the pane says where it is.
  }
}
