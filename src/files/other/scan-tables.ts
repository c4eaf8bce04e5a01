/**
 * One pass over the content of an .ods file for what SheetJS does not tell: hidden rows and sheets, and how many cells
 * all the repeating makes of a few lines.
 *
 * @see OpenDocument 1.3 part 3: 19.677 number-rows-repeated, 19.750 table:visibility, 19.637 table:display
 */

import { FileError } from "../file-error";

export interface ScannedTable {
  readonly hidden: boolean;
  /** 0-based, both ends included. */
  readonly hiddenRows: readonly { readonly first: number; readonly last: number }[];
}

const tags = /<(\/?)(?:[\w-]+:)?(table|table-row|table-cell|style|table-properties)(\s[^<>]*)?>/gu;

/** @throws FileError `tooLarge` */
export function scanTables(xml: string, mostCells: number): ScannedTable[] {
  const scanner = new TableScanner(mostCells);
  for (const [, closing, name = "", attributes = ""] of xml.matchAll(tags)) {
    if (closing === "") scanner.start(name, attributes);
    else if (name === "table") scanner.endTable();
  }
  return scanner.tables;
}

class TableScanner {
  readonly tables: ScannedTable[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private open: { hidden: boolean; hiddenRows: { first: number; last: number }[] } | null = null;
  private nextRow = 0;
  private rowsAlike = 1;
  private room: number;

  constructor(mostCells: number) {
    this.room = mostCells;
  }

  start(name: string, attributes: string): void {
    if (name === "style") this.style = attributeOf(attributes, "name") ?? "";
    else if (name === "table-properties") this.startProperties(attributes);
    else if (name === "table") this.startTable(attributes);
    else if (name === "table-row") this.startRow(attributes);
    else this.startCell(attributes);
  }

  endTable(): void {
    if (this.open !== null) this.tables.push(this.open);
    this.open = null;
  }

  private startProperties(attributes: string): void {
    if (attributeOf(attributes, "display") === "false") this.hiddenStyles.add(this.style);
  }

  private startTable(attributes: string): void {
    if (attributes.endsWith("/")) return;
    this.open = { hidden: this.hiddenStyles.has(attributeOf(attributes, "style-name") ?? ""), hiddenRows: [] };
    this.nextRow = 0;
  }

  private startRow(attributes: string): void {
    this.rowsAlike = repeats(attributes, "number-rows-repeated");
    const first = this.nextRow;
    this.nextRow += this.rowsAlike;
    const visibility = attributeOf(attributes, "visibility");
    if (visibility === "collapse" || visibility === "filter") {
      this.open?.hiddenRows.push({ first, last: this.nextRow - 1 });
    }
  }

  /** A cell that stands alone is empty, unless it says that it holds a text. */
  private startCell(attributes: string): void {
    if (this.open === null || (attributes.endsWith("/") && !attributes.includes("value-type"))) return;
    this.room -= this.rowsAlike * repeats(attributes, "number-columns-repeated");
    if (this.room < 0) throw new FileError("tooLarge", "cells");
  }
}

function repeats(attributes: string, name: string): number {
  return Math.max(1, Number(attributeOf(attributes, name) ?? 1) || 1);
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(String.raw`[\s:]${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(attributes);
  return found?.[1] ?? found?.[2];
}
