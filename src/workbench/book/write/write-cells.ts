/** Rows and cells of a sheet as XML. */
import type { Border, Cell, CellPosition, Model } from "@odoo/o-spreadsheet";
import { areaName, cellName } from "../address";
import { readCell, stillWritten } from "../cell-state";
import type { CellState } from "../cell-state";
import { numberFormatOf, styleOf } from "../cell-style";
import type { CellStyle } from "../cell-style";
import type { SheetExtras } from "../extras/extras-state";
import { headerFormatOf } from "../extras/header-format";
import { toExcelFormula, toFileFormula } from "../formula";
import { pixelsToHeight } from "../header-size";
import { defaultFormat } from "../styles/cell-format";
import type { CellFormat, Side } from "../styles/cell-format";
import { placeCells } from "./place-cells";
import { element, escapeCellText } from "../xml/write-xml";
import type { Attributes } from "../xml/write-xml";
import { effectiveFormat } from "./effective-format";
import type { FormatPool } from "./format-pool";
import type { SharedStrings } from "./shared-strings";
import type { HeaderTexts } from "./write-tables";
import { without } from "../without";

export interface CellsOutput {
  readonly model: Model;
  readonly formats: readonly CellFormat[];
  readonly pool: FormatPool;
  readonly strings: SharedStrings;
  /** what the cells of tables' headers hold in the file, whatever they hold here */
  readonly headerTexts: HeaderTexts;
  /** called for each formula that spills by itself: the workbook needs a part that says so */
  readonly noteDynamic: () => void;
}

export class CellWriter {
  private readonly known = new Map<string, number>();
  private readonly headerIds = new Map<number, number>();
  private readonly styleKeys = new WeakMap<CellStyle, string>();
  private readonly output: CellsOutput;
  private readonly sheetId: string;
  private readonly extras: SheetExtras;

  constructor(output: CellsOutput, sheetId: string, extras: SheetExtras) {
    this.output = output;
    this.sheetId = sheetId;
    this.extras = extras;
  }

  /** The sheetData element's content. */
  rows(): string {
    const byRow = placeCells(this.output.model, this.sheetId, [...this.output.headerTexts.keys()]);
    const rows: string[] = [];
    const count = this.output.model.getters.getNumberRows(this.sheetId);
    for (let row = 0; row < count; row++) {
      const cells = [...(byRow.get(row) ?? [])].sort(([one], [other]) => one - other);
      const content = cells.map(([column, cell]) => this.cell(row, column, cell)).join("");
      const attributes = this.rowAttributes(row);
      if (content !== "" || attributes !== undefined) rows.push(element("row", { r: row + 1, ...attributes }, content));
    }
    return rows.join("");
  }

  /** The number of a row's or column's own format. */
  headerFormatId(xf: number | undefined): number | undefined {
    if (xf === undefined) return undefined;
    const known = this.headerIds.get(xf);
    if (known !== undefined) return known;
    const id = this.output.pool.idOf(this.record(xf));
    this.headerIds.set(xf, id);
    return id;
  }

  private record(xf: number): CellFormat {
    return this.output.formats[xf] ?? this.output.formats[0] ?? defaultFormat;
  }

  private rowAttributes(row: number): Attributes | undefined {
    const { getters } = this.output.model;
    const pixels = getters.getUserRowSize(this.sheetId, row);
    const kept = this.extras.rows?.[String(row)];
    const hidden = getters.isRowHidden(this.sheetId, row);
    if (pixels === undefined && kept === undefined && !hidden) return undefined;
    const height =
      pixels === undefined ? undefined : kept?.size?.pixels === pixels ? kept.size.excel : pixelsToHeight(pixels);
    const format = this.headerFormatId(kept?.xf);
    return {
      s: format,
      customFormat: format === undefined ? undefined : 1,
      ht: height,
      hidden: hidden ? 1 : undefined,
      customHeight: height !== undefined && kept?.fitted !== pixels ? 1 : undefined,
      ...kept?.attributes,
    };
  }

  private cell(row: number, column: number, cell: Cell | undefined): string {
    const position = { sheetId: this.sheetId, row, col: column };
    const format = this.formatId(position, cell);
    const inherited = this.inheritedId(row, column);
    const attributes = { r: cellName(row, column), s: format === 0 ? undefined : format };
    const header = this.output.headerTexts.get(`${String(row)}:${String(column)}`);
    if (header !== undefined) return this.text(attributes, header);
    if (cell?.isFormula === false && cell.content === "" && !this.isSpilled(position)) {
      return format === inherited ? "" : element("c", attributes);
    }
    const state = readCell(this.output.model, position);
    if (cell?.isFormula) return this.formula(position, attributes, state, cell);
    if (state.value === null) return format === inherited ? "" : element("c", attributes);
    const isSpilled = !cell || (cell.content === "" && state.value !== "");
    const { type, content } = isSpilled ? formulaResult(state) : this.constant(state);
    return element("c", { ...attributes, t: type }, content);
  }

  private isSpilled(position: CellPosition): boolean {
    return this.output.model.getters.getEvaluatedCell(position).type !== "empty";
  }

  private text(attributes: Attributes, text: string): string {
    return element("c", { ...attributes, t: "s" }, element("v", {}, String(this.output.strings.idOf(text))));
  }

  private constant({ value }: CellState): { type: string | undefined; content: string } {
    if (typeof value === "string")
      return { type: "s", content: element("v", {}, String(this.output.strings.idOf(value))) };
    return formulaResult({ value });
  }

  private formula(
    position: CellPosition,
    attributes: Attributes,
    state: CellState,
    cell: Cell & { isFormula: true },
  ): string {
    const { getters } = this.output.model;
    const { type, content } = formulaResult(state);
    const text = escapeCellText(toFileFormula(state.formula ?? ""));
    const now = toExcelFormula(cell.compiledFormula.toFormulaString(getters));
    const array = stillWritten(styleOf(cell).written, now)?.array;
    const spread = array === undefined ? getters.getSpreadZone(position) : undefined;
    const isSpread = spread !== undefined && (spread.top < spread.bottom || spread.left < spread.right);
    const bottom = isSpread ? spread.bottom : position.row + (array?.rows ?? 1) - 1;
    const right = isSpread ? spread.right : position.col + (array?.columns ?? 1) - 1;
    const area = isSpread || array ? areaName({ top: position.row, left: position.col, bottom, right }) : undefined;
    const isDynamic = isSpread || array?.dynamic === true;
    if (isDynamic) this.output.noteDynamic();
    const formula = element("f", area === undefined ? {} : { t: "array", ref: area }, text);
    return element("c", { ...attributes, t: type, cm: isDynamic ? 1 : undefined }, formula + content);
  }

  /** What a cell without a format of its own has here: the row's, else the column's. */
  private inheritedId(row: number, column: number): number {
    return this.headerFormatId(headerFormatOf(this.extras, row, column)) ?? 0;
  }

  private formatId(position: CellPosition, cell: Cell | undefined): number {
    const { getters } = this.output.model;
    const style = styleOf(cell);
    const border = getters.getCellBorder(position) ?? {};
    const inherited = headerFormatOf(this.extras, position.row, position.col);
    const xf = style.xf ?? inherited ?? 0;
    const record = this.record(xf);
    const sharedSides = this.sharedSides(position, record, border);
    const key = `${this.styleKey(style)}|${cell?.format ?? ""}|${String(xf)}|${JSON.stringify(border)}|${sharedSides.join("")}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const look: CellStyle = without(style, "written");
    const hasOwn = cell !== undefined && (Object.keys(look).length > 0 || cell.format !== undefined);
    const id = this.output.pool.idOf(
      effectiveFormat(record, {
        style: hasOwn ? look : record.shown.style,
        border,
        sharedSides,
        numberFormat: hasOwn ? numberFormatOf(cell) : (record.numberFormat ?? "General"),
      }),
    );
    this.known.set(key, id);
    return id;
  }

  /** Equal looks have equal keys; cells share most of their style objects, so each is looked at once. */
  private styleKey(style: CellStyle): string {
    const known = this.styleKeys.get(style);
    if (known !== undefined) return known;
    const look: CellStyle = without(style, "written");
    const key = JSON.stringify(look);
    this.styleKeys.set(style, key);
    return key;
  }

  /** Sides that the file draws and the model leaves to the neighbour's line. */
  private sharedSides({ row, col }: CellPosition, { shown }: CellFormat, now: Border): readonly Side[] {
    const { getters } = this.output.model;
    const facing = {
      left: [row, col - 1, "right"],
      right: [row, col + 1, "left"],
      top: [row - 1, col, "bottom"],
      bottom: [row + 1, col, "top"],
    } as const;
    if (Object.keys(shown.border).length === 0) return [];
    const missing = (["left", "right", "top", "bottom"] as const).filter((side) => shown.border[side] && !now[side]);
    return missing.filter((side) => {
      const [otherRow, otherColumn, otherSide] = facing[side];
      if (otherRow < 0 || otherColumn < 0) return false;
      return (
        getters.getCellBorder({ sheetId: this.sheetId, row: otherRow, col: otherColumn })?.[otherSide] !== undefined
      );
    });
  }
}

/** A computed value, or a constant other than a text. */
function formulaResult({ value }: Pick<CellState, "value">): { type: string | undefined; content: string } {
  const v = (text: string): string => element("v", {}, text);
  if (value === null) return { type: undefined, content: "" };
  if (typeof value === "object") return { type: "e", content: v(value.error) };
  if (typeof value === "boolean") return { type: "b", content: v(value ? "1" : "0") };
  if (typeof value === "number") return { type: undefined, content: v(String(value)) };
  return { type: "str", content: value === "" ? "<v></v>" : v(escapeCellText(value)) };
}
