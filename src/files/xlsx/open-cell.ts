/** The cell that is being read: what its tags say, and in the end its value. */

import type { CellValue } from "../../core/grid";
import { FileError } from "../file-error";
import { general, since1900 } from "../number-format";
import type { Cell } from "../sheet-content";
import { asciiBetween, asciiBytes, numberBetween } from "./ascii";
import { serialOf } from "./iso-date";
import { readRichText } from "./shared-strings";
import type { XmlBytes } from "./xml-bytes";
import { isTrue } from "./xml-tags";

/** What cells refer to in other parts of the workbook. */
export interface CellSources {
  /** The shared strings, in their order. */
  readonly strings: readonly string[];
  /** The format codes of the cell formats, in their order. */
  readonly formats: readonly string[];
  /** Whether day 0 is 1 January 1904. */
  readonly date1904: boolean;
}

/** ECMA-376 part 1, 18.18.11 ST_CellType; a cell without a type is a number. */
const types = ["n", "s", "str", "b", "e", "inlineStr", "d"] as const;
const typeNames = types.map(asciiBytes);
const names = { type: asciiBytes("t"), format: asciiBytes("s"), inlineText: asciiBytes("is") };

/** What stands for the result of a formula that nobody has calculated: never a status, always seen. */
const notCalculated: CellValue = { error: "#CALC!" };

const valueError: CellValue = { error: "#VALUE!" };

/** Errors that files have a name for; Excel stores all others as "#VALUE!" (ECMA-376 part 1, 18.18.11, type "e"). */
const errors: ReadonlyMap<string, CellValue> = new Map(
  ["#NULL!", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"].map((error) => [error, { error }]),
);

export class OpenCell {
  private type: (typeof types)[number] = "n";
  private format = general;
  private hasFormula = false;
  /** The content of `<v>`; it ends before it begins where there is none. */
  private from = 0;
  private to = -1;
  private ownText: string | null = null;

  constructor(
    private readonly xml: XmlBytes,
    private readonly sources: CellSources,
  ) {}

  /** At `<c>`. */
  start(): void {
    const { xml, sources } = this;
    this.type = types[xml.choice(names.type, typeNames)] ?? "n";
    const format = xml.number(names.format);
    this.format = format === null ? general : (sources.formats[format] ?? general);
    this.hasFormula = false;
    [this.from, this.to] = [0, -1];
    this.ownText = null;
  }

  /** At `<f>`. */
  readFormula(): void {
    this.hasFormula = true;
  }

  /** At `<v>`. */
  startResult(): void {
    this.from = this.xml.tagEnd;
    this.to = this.xml.isEmptyElement() ? this.from : -1;
  }

  /** At `</v>`. */
  endResult(): void {
    this.to = this.xml.tagStart;
  }

  /** At `<is>`. */
  readOwnText(): void {
    this.ownText = readRichText(this.xml, names.inlineText);
  }

  /**
   * The cell as a whole; `null` where it holds nothing. An empty result is one only where it is a text: Excel writes
   * `<v></v>` for "".
   *
   * @throws FileError `damaged`
   */
  finish(): Cell | null {
    const isText = this.type === "str" || this.type === "inlineStr";
    const hasResult = isText ? this.to >= 0 || this.ownText !== null : this.to > this.from;
    if (!hasResult && this.hasFormula) return { value: notCalculated, format: this.format };
    if (!hasResult && !isText) return null;
    const value = this.value();
    return value === null ? null : { value, format: this.format };
  }

  private value(): CellValue {
    const { xml, from, to } = this;
    const written = () => asciiBetween(xml.bytes, from, to).trim();
    switch (this.type) {
      case "s":
        return this.sharedString();
      case "str":
        return to > from ? xml.text(from, to) : "";
      case "inlineStr":
        return this.ownText ?? "";
      case "b":
        return isTrue(written());
      case "e":
        return errors.get(written()) ?? valueError;
      case "d":
        return this.number(serialOf(written(), this.sources.date1904));
      case "n":
        return this.number(numberBetween(xml.bytes, from, to));
    }
  }

  private sharedString(): string {
    const place = numberBetween(this.xml.bytes, this.from, this.to);
    const text = this.sources.strings[place];
    if (text === undefined) throw new FileError("damaged", `no shared string ${place}`);
    return text;
  }

  private number(value: number): number | null {
    return Number.isNaN(value) ? null : since1900(value, this.format, this.sources.date1904);
  }
}
