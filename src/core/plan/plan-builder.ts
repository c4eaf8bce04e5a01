/** Puts a sheet plan together from the top down: rows, tables among them, and rows that are filled in when what they say is known. */

import { cellName } from "../address";
import type { Area } from "../grid";
import { squared, text, type Corner, type PlannedCell, type PlannedTable, type SheetPlan } from "./sheet-plan";

/** Our tables and charts are known by how their names begin. */
export const ownTablePrefix = "Avstamt_";
export const ownChartPrefix = "Avstämt ";

export class PlanBuilder {
  private readonly rows: (readonly PlannedCell[])[] = [];
  private readonly tables: PlannedTable[] = [];

  /**
   * @param suffix keeps the tables of several sheets apart; "" for the first
   * @param origin where the first cell is to stand
   */
  constructor(
    private readonly suffix: string,
    private readonly origin: Corner,
  ) {}

  /** A cell of the plan as the plan's formulas refer to it. */
  readonly cell = (row: number, column: number): string => cellName(this.origin.row + row, this.origin.column + column);

  /** The row, 0-based, that will be added next. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** @returns the row's index */
  add(...cells: readonly PlannedCell[]): number {
    this.rows.push(cells);
    return this.rows.length - 1;
  }

  /** An empty row, to be filled in later or to keep things apart. */
  space(rowCount = 1): number {
    const first = this.nextRow;
    for (let row = 0; row < rowCount; row++) this.add();
    return first;
  }

  fill(row: number, ...cells: readonly PlannedCell[]): void {
    this.rows[row] = cells;
  }

  /**
   * A table of Excel's. Headers that say the same are numbered, since a table refuses them.
   *
   * @param header one a column
   * @param body rows of as many cells, at least one
   * @returns the header row and the rows below it
   */
  table(name: string, header: readonly PlannedCell[], body: readonly (readonly PlannedCell[])[]): Area {
    const topRow = this.add(...uniqueTexts(header));
    body.forEach((row) => this.add(...row));
    const area = { topRow, leftColumn: 0, rowCount: body.length + 1, columnCount: header.length };
    this.tables.push({ name: `${ownTablePrefix}${name}${this.suffix}`, area });
    return area;
  }

  /** The sheet as it has been put together. */
  plan(
    rest: Omit<SheetPlan, "origin" | "rows" | "tables" | "columnWidths">,
    widthOf: (column: number) => number,
  ): SheetPlan {
    const columnCount = Math.max(...this.rows.map((row) => row.length));
    return {
      ...rest,
      origin: this.origin,
      rows: squared(this.rows, columnCount),
      columnWidths: Array.from({ length: columnCount }, (_, column) => widthOf(column)),
      tables: this.tables,
    };
  }
}

function uniqueTexts(header: readonly PlannedCell[]): PlannedCell[] {
  const taken = new Set<string>();
  return header.map((cell) => {
    if (cell.content.kind !== "text") return cell;
    const wished = cell.content.text === "" ? "–" : cell.content.text;
    let name = wished;
    for (let count = 2; taken.has(name.toLocaleLowerCase("und")); count++) name = `${wished} (${count})`;
    taken.add(name.toLocaleLowerCase("und"));
    return text(name, cell.look);
  });
}
