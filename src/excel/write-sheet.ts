/** Carries out sheet plans: finds or makes our sheets, writes our block on each, and reads it back. Two round trips. */

import { HostError } from "../core/errors";
import type { BlockName } from "../core/own-names";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { isNotesOf, notesName } from "../core/plan/summary/note-places";
import type { WorkbookFacts } from "./measure-workbook";
import { layOut } from "./own-sheet/lay-out";
import { placeCharts, removeCharts } from "./own-sheet/place-charts";
import { dissolveTables, placeTables } from "./own-sheet/place-tables";
import type { SheetParts } from "./own-sheet/sheet-parts";
import { areaOf, compareWithPlan, makeRoom, writeBlock } from "./own-sheet/write-block";
import { nameBlock, type OwnBlock } from "./own-sheets";

/** What came of it. */
export interface WrittenSheet {
  readonly sheetName: string;
  /** The name that was wished for, where a sheet that is not ours already has it. */
  readonly takenName: string | null;
}

/** A plan, the name by which its sheet is known, and what stands on that sheet already. */
export interface SheetWriting {
  readonly plan: SheetPlan;
  readonly blockName: BlockName;
  readonly parts: SheetParts;
}

/**
 * Writes each plan on a sheet of ours: the one we wrote before, wherever it is and whatever it is called now, or a new one.
 * Sheets get their names and are recorded before their content is written, so that a writing that is broken off can be
 * taken back. The first sheet is shown.
 *
 * @param alsoSave queues what is to be saved in the same round trip
 * @returns one a plan, and what its block shows
 * @throws HostError `calculationDiffers` where a written formula does not show what the plan counted
 */
export async function writeSheets(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  writings: readonly SheetWriting[],
  alsoSave: () => void = () => undefined,
): Promise<WrittenSheet[]> {
  const places = placesFor(facts, writings);
  const sheets = places.map((place) => openSheet(context, facts, place));
  alsoSave();
  const blocks = places.map((place, index) => writeContent(context, facts, place, sheets[index]));
  await context.sync();
  places.forEach(({ writing }, index) => {
    compareWithPlan(blocks[index]?.values as unknown[][], writing.plan);
  });
  await show(context, sheets[0]);
  return places.map(({ writing: { plan }, sheetName, old }) => ({
    sheetName,
    takenName: sheetName === plan.sheetName || old !== null ? null : plan.sheetName,
  }));
}

/** Where one plan goes. */
interface Place {
  readonly writing: SheetWriting;
  readonly sheetName: string;
  /** The block as it stands; `null` where there is none. */
  readonly old: OwnBlock | null;
}

function placesFor(
  { ownNames, sheetNames, structureProtected }: WorkbookFacts,
  writings: readonly SheetWriting[],
): Place[] {
  const taken = [...sheetNames];
  return writings.map((writing) => {
    const block = ownNames.find(({ name }) => name === writing.blockName)?.block ?? null;
    const old = block !== null && sheetNames.includes(block.sheetName) ? block : null;
    if (old === null && structureProtected) throw new HostError("structureProtected");
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
  const sheet = old === null ? worksheets.add(sheetName) : worksheets.getItem(sheetName);
  const isNamed = ownNames.some(({ name }) => name === writing.blockName);
  nameBlock(context, writing.blockName, isNamed, { sheetName, ...areaOf(writing.plan) });
  return sheet;
}

function writeContent(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  { writing: { plan, blockName, parts }, sheetName, old }: Place,
  sheet = context.workbook.worksheets.getItem(sheetName),
): Excel.Range {
  if (old === null) layOut(sheet, plan);
  else {
    dissolveTables(sheet, parts.tables);
    makeRoom(sheet, old, plan);
  }
  const block = writeBlock(sheet, plan);
  placeTables(sheet, plan.tables);
  const planned = plan.charts.map(({ name }) => name);
  removeCharts(
    sheet,
    parts.ownCharts.filter((name) => !planned.includes(name)),
  );
  placeCharts(sheet, sheetName, plan.charts, parts.ownCharts);
  nameNotes(context, facts, plan, blockName, sheetName);
  block.load({ values: true });
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
  const wanted = plan.notes.map((place) => ({ name: notesName(blockName, place), area: place.area }));
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
