/** Carries out a sheet plan: finds or makes our sheet, writes our block on it, and reads it back. Two round trips. */

import { HostError } from "../core/errors";
import type { Area } from "../core/grid";
import type { BlockName } from "../core/own-names";
import { areasByLook, type Content, type SheetPlan } from "../core/plan/sheet-plan";
import { draw } from "./looks";
import type { WorkbookFacts } from "./measure-workbook";
import { nameBlock, type OwnBlock } from "./own-sheets";

/** What came of it. */
export interface WrittenSheet {
  readonly sheetName: string;
  /** The name that was wished for, where a sheet that is not ours already has it. */
  readonly takenName: string | null;
}

/** A plan, and the name by which its sheet is known. */
export interface SheetWriting {
  readonly plan: SheetPlan;
  readonly blockName: BlockName;
  /** Queues what is to be saved in the same round trip. */
  readonly alsoSave?: () => void;
}

/**
 * Writes the plan on our own sheet: the one we wrote before, wherever it is and whatever it is called now, or a new one. It
 * gets its name and is recorded before its content is written, so that a writing that is broken off can be taken back.
 *
 * @throws HostError `calculationDiffers` where a written formula does not show what the plan counted
 */
export async function writeSheet(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  { plan, blockName, alsoSave }: SheetWriting,
): Promise<WrittenSheet> {
  const { old, isNamed } = findOurSheet(facts, blockName);
  const sheetName = old?.sheetName ?? freeName(plan.sheetName, facts.sheetNames);
  const { worksheets } = context.workbook;
  const sheet = old === null ? worksheets.add(sheetName) : worksheets.getItem(sheetName);
  nameBlock(context, blockName, isNamed, { sheetName, ...areaOf(plan) });
  alsoSave?.();
  if (old === null) layOut(sheet, plan);
  else makeRoom(sheet, old, plan);
  const block = writeBlock(sheet, plan);
  block.load({ values: true });
  await context.sync();
  compareWithPlan(block.values as unknown[][], plan);
  await show(context, sheet);
  return { sheetName, takenName: sheetName === plan.sheetName || old !== null ? null : plan.sheetName };
}

function findOurSheet({ ownNames, sheetNames, structureProtected }: WorkbookFacts, blockName: BlockName) {
  const own = ownNames.find(({ name }) => name === blockName);
  const block = own?.block ?? null;
  const old = block !== null && sheetNames.includes(block.sheetName) ? block : null;
  if (old === null && structureProtected) throw new HostError("structureProtected");
  return { old, isNamed: own !== undefined };
}

/** "Sammanfattning", or "Sammanfattning (2)" where somebody else has a sheet of that name. */
function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("und")));
  const names = [wished, ...taken.map((_, index) => `${wished} (${index + 2})`)];
  return names.find((name) => !used.has(name.toLocaleLowerCase("und"))) ?? wished;
}

/** Empties the old block, and moves what somebody wrote below it down where the new one is longer. */
function makeRoom(sheet: Excel.Worksheet, old: OwnBlock, plan: SheetPlan): void {
  sheet.getRangeByIndexes(old.topRow, old.leftColumn, old.rowCount, old.columnCount).clear();
  const grown = plan.rows.length - old.rowCount;
  if (grown <= 0) return;
  const below = sheet.getRangeByIndexes(old.topRow + old.rowCount, 0, grown, 1).getEntireRow();
  below.insert(Excel.InsertShiftDirection.down).clear(Excel.ClearApplyTo.formats);
}

function areaOf(plan: SheetPlan): Area {
  return { topRow: 0, leftColumn: 0, rowCount: plan.rows.length, columnCount: plan.columnWidths.length };
}

function writeBlock(sheet: Excel.Worksheet, plan: SheetPlan): Excel.Range {
  const { rowCount, columnCount } = areaOf(plan);
  const block = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  block.formulas = plan.rows.map((row) => row.map(({ content }) => toInput(content)));
  for (const { look, area } of areasByLook(plan)) {
    draw(sheet.getRangeByIndexes(area.topRow, area.leftColumn, area.rowCount, area.columnCount), look);
  }
  block.format.autofitRows();
  return block;
}

/** A text goes in behind an apostrophe, which Excel takes as "this is text" and does not show. */
function toInput(content: Content): string | number {
  switch (content.kind) {
    case "text":
      return content.text === "" ? "" : `'${content.text}`;
    case "number":
      return content.number;
    case "formula":
      return content.formula;
    case "empty":
      return "";
  }
}

/** What is set once and then the user's own: widths, frozen rows, the printed page. */
function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.paperSize = Excel.PaperType.a4;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** Excel.RangeFormat.columnWidth is in points: a character of the standard font is 7 pixels, and a cell has 5 of margin. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function compareWithPlan(shown: readonly (readonly unknown[])[], plan: SheetPlan): void {
  plan.rows.forEach((row, rowIndex) => {
    row.forEach(({ content }, column) => {
      const value = shown[rowIndex]?.[column];
      if (content.kind !== "formula" || content.now === undefined || value === content.now) return;
      throw new HostError("calculationDiffers", `${rowIndex},${column}: ${String(value)} instead of ${content.now}`);
    });
  });
}

/** Shows the sheet; where another workbook has the focus Excel refuses, and the sheet is there all the same. */
async function show(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.activate();
  try {
    await context.sync();
  } catch {
    // Nothing is lost: the sheet is written, and the pane says where it is.
  }
}
