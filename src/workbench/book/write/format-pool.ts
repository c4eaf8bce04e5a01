/** The styles part: every look that is used, once, in the order of first use, so that the same book gives the same part. */
import { builtInFormatId } from "../styles/number-formats";
import { defaultFormat } from "../styles/cell-format";
import type { CellFormat, FileBorder, Font } from "../styles/cell-format";
import type { AttributeMap } from "../extras/extras-state";
import { element, wrapper, XML_HEADER } from "../xml/write-xml";

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const firstCustomFormat = 164;

class Pool {
  readonly items: string[];
  private readonly ids = new Map<string, number>();

  constructor(first: readonly string[]) {
    this.items = [];
    for (const item of first) this.idOf(item);
  }

  idOf(item: string): number {
    const known = this.ids.get(item);
    if (known !== undefined) return known;
    this.ids.set(item, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }
}

const noFill = '<fill><patternFill patternType="none"/></fill>';
const greyFill = '<fill><patternFill patternType="gray125"/></fill>'; // Excel takes the second fill for this, whatever it is
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";

export class FormatPool {
  private readonly numberFormats = new Pool([]);
  private readonly fonts: Pool;
  private readonly fills = new Pool([noFill, greyFill]);
  private readonly borders = new Pool([noBorder]);
  private readonly records: Pool;
  /** not a pool: named styles count on their places */
  private readonly named: string[] = [];
  private readonly rules = new Pool([]);
  private readonly kept: AttributeMap;

  /** @param base the look of cells that have none */
  constructor(base: CellFormat, namedFormats: readonly CellFormat[], kept: AttributeMap) {
    this.kept = kept;
    this.fonts = new Pool([fontXml(base.font ?? {})]);
    this.records = new Pool([]);
    const named = namedFormats.length > 0 ? namedFormats : [{ ...defaultFormat, font: base.font ?? {} }];
    for (const format of named) this.named.push(this.record(format, false));
    this.idOf(base);
  }

  /** The number of a cell format. */
  idOf(format: CellFormat): number {
    return this.records.idOf(this.record(format, true));
  }

  /** The number of a rule's format. */
  ruleIdOf({ font, fill, border, numberFormat, alignment, locked }: CellFormat): number {
    const format =
      numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.numberFormatId(numberFormat), formatCode: numberFormat });
    const parts = [
      font && Object.keys(font).length > 0 ? fontXml(font) : "",
      format,
      fill ?? "",
      alignment ? element("alignment", alignment) : "",
      border ? borderXml(border, true) : "",
      locked === false ? element("protection", { locked: 0 }) : "",
    ];
    return this.rules.idOf(element("dxf", {}, parts.join("")));
  }

  private record(format: CellFormat, isCell: boolean): string {
    const {
      font = {},
      fill = noFill,
      border,
      alignment,
      numberFormat = "General",
      locked,
      formulaHidden,
      xfId = 0,
      quotePrefix,
    } = format;
    const protection = locked === false || formulaHidden === true;
    const attributes = {
      numFmtId: this.numberFormatId(numberFormat),
      fontId: this.fonts.idOf(fontXml(font)),
      fillId: this.fills.idOf(fill),
      borderId: border ? this.borders.idOf(borderXml(border)) : 0,
      xfId: isCell ? Math.min(xfId, Math.max(this.named.length - 1, 0)) : undefined,
      quotePrefix: quotePrefix === true ? 1 : undefined,
    };
    const applied = {
      applyNumberFormat: attributes.numFmtId > 0 ? 1 : undefined,
      applyFont: attributes.fontId > 0 ? 1 : undefined,
      applyFill: attributes.fillId > 0 ? 1 : undefined,
      applyBorder: attributes.borderId > 0 ? 1 : undefined,
      applyAlignment: alignment ? 1 : undefined,
      applyProtection: protection ? 1 : undefined,
    };
    const inner =
      (alignment ? element("alignment", alignment) : "") +
      (protection
        ? element("protection", { locked: locked === false ? 0 : undefined, hidden: formulaHidden ? 1 : undefined })
        : "");
    return element("xf", { ...attributes, ...applied }, inner);
  }

  private numberFormatId(code: string): number {
    return builtInFormatId(code) ?? firstCustomFormat + this.numberFormats.idOf(code);
  }

  /** The finished part; nothing may be asked for after it. */
  part(): string {
    const codes = this.numberFormats.items.map((formatCode, index) =>
      element("numFmt", { numFmtId: firstCustomFormat + index, formatCode }),
    );
    const list = (name: string, items: readonly string[]): string => wrapper(name, items, { count: items.length });
    const content = [
      list("numFmts", codes),
      list("fonts", this.fonts.items),
      list("fills", this.fills.items),
      list("borders", this.borders.items),
      list("cellStyleXfs", this.named),
      list("cellXfs", this.records.items),
      this.kept["cellStyles"] ?? '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      list("dxfs", this.rules.items),
      this.kept["tableStyles"] ?? "",
      this.kept["colors"] ?? "",
    ];
    return XML_HEADER + element("styleSheet", { xmlns: mainNamespace }, content.join(""));
  }
}

/** The order that the schema gives the children of a font. */
const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

function fontXml(font: Font): string {
  const names = Object.keys(font).sort((one, other) => fontOrder.indexOf(one) - fontOrder.indexOf(other));
  return element("font", {}, names.map((name) => element(name, font[name] ?? {})).join(""));
}

/** @param isRule a rule's border speaks only of the sides that it draws */
function borderXml({ attributes, lines }: FileBorder, isRule = false): string {
  const drawn = (["left", "right", "top", "bottom", "diagonal"] as const).filter((side) => !isRule || lines[side]);
  const children = drawn.map((side) => {
    const line = lines[side];
    if (line === undefined) return element(side);
    return element(side, { style: line.style }, line.color ? element("color", line.color) : "");
  });
  return element("border", attributes, children.join(""));
}
