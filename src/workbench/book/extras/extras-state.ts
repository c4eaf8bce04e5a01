/**
 * What an Excel workbook holds and the model cannot, as plain data: the state of a core plugin, so that undo and the
 * model's export carry it. References are texts in Excel's notation, without a sheet's name where they belong to a sheet.
 */
import type { KeptChart } from "../charts/chart-state";
import type { CellFormat } from "../styles/cell-format";

export type AttributeMap = Readonly<Record<string, string>>;

export interface DefinedName {
  readonly name: string;
  /** the sheet it belongs to; null: the whole workbook */
  readonly scope: string | null;
  /** "=Blad!$A$1:$B$2", a constant or any formula */
  readonly reference: string;
  readonly visible: boolean;
  /** what else the file says of it, such as a comment */
  readonly attributes?: AttributeMap;
}

/** A row's or column's properties beyond the size and hiding that the model holds. */
export interface HeaderExtras {
  /** Excel's size (characters of the default font, or points), true while the model's is still `pixels` */
  readonly size?: { readonly excel: number; readonly pixels: number };
  /** a row's height in pixels that fits its content, and was not set by hand, true while the model's is still this */
  readonly fitted?: number;
  /** the size was set by hand, and does not follow the content or the default */
  readonly custom?: boolean;
  /** the format of its cells that have none of their own, an index into the file's records */
  readonly xf?: number;
  /** outline and other attributes */
  readonly attributes?: AttributeMap;
}

export interface Hyperlink {
  readonly range: string;
  /** an address outside the workbook */
  readonly target?: string;
  /** a place inside it, or the part of the address after "#" */
  readonly location?: string;
  readonly tooltip?: string;
  readonly display?: string;
}

/** A rule of conditional formatting as the file has it. */
export interface KeptFormatRule {
  readonly priority: number;
  readonly attributes: AttributeMap;
  readonly formulas: readonly string[];
  /** children other than formulas (colour scale, data bar, icon set) as XML */
  readonly content: string;
  readonly format?: CellFormat;
  /** the model's rule it stands behind, as JSON; absent where the model has none */
  readonly seen?: string;
  /** where it applies, for a rule that the model has not */
  readonly ranges?: readonly string[];
}

export interface KeptValidation {
  readonly attributes: AttributeMap;
  readonly formulas: readonly string[];
  readonly seen?: string;
  readonly ranges?: readonly string[];
}

export interface KeptTable {
  readonly range: string;
  /** the attributes of the table part's root, without its number and range */
  readonly attributes: AttributeMap;
  readonly columns: readonly { readonly name: string; readonly xml: string }[];
  readonly hasFilter: boolean;
  /** the filter's criteria as XML */
  readonly autoFilter: string;
  /** the style element as XML, its name, and the one that the model draws for it */
  readonly tail: string;
  readonly styleName?: string;
  readonly shownStyle: string;
}

export interface PageLayout {
  readonly margins?: AttributeMap;
  readonly setup?: AttributeMap;
  readonly options?: AttributeMap;
  readonly fitToPage?: boolean;
  readonly headerFooter?: { readonly attributes: AttributeMap; readonly texts: AttributeMap };
  /** page breaks as XML */
  readonly breaks?: string;
}

/** Parts that are carried as they are (drawings, notes), with the formulas in them that follow the sheet. */
export interface KeptPart {
  readonly name: string;
  readonly contentType: string;
  /** text parts as text, others in base64 */
  readonly text?: string;
  readonly base64?: string;
  readonly relationships: readonly KeptRelationship[];
  /** chart references, in the order in which the text mentions them */
  readonly formulas?: readonly string[];
}

export interface KeptRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export interface SheetExtras {
  readonly veryHidden?: boolean;
  /** attributes of the protection element; present where the sheet is protected */
  readonly protection?: AttributeMap;
  readonly autoFilter?: { readonly range: string; readonly criteria: string };
  readonly page?: PageLayout;
  readonly view?: { readonly attributes: AttributeMap; readonly pane?: AttributeMap };
  readonly format?: AttributeMap;
  readonly properties?: AttributeMap;
  /** the tab's colour as the file has it, true while the model's is still `shown` */
  readonly tabColor?: { readonly color: AttributeMap; readonly shown: string };
  readonly columns?: Readonly<Record<string, HeaderExtras>>;
  readonly rows?: Readonly<Record<string, HeaderExtras>>;
  /** column elements to the right of the columns that the model got when the file was opened */
  readonly columnsBeyond?: readonly AttributeMap[];
  readonly hyperlinks?: readonly Hyperlink[];
  readonly formatRules?: Readonly<Record<string, KeptFormatRule>>;
  readonly validations?: Readonly<Record<string, KeptValidation>>;
  readonly tables?: readonly KeptTable[];
  readonly charts?: readonly KeptChart[];
  /** further children of the worksheet as XML, by element name */
  readonly kept?: AttributeMap;
  /** relationships of the sheet to kept parts, by the element that names them */
  readonly links?: readonly (KeptRelationship & { readonly element: string })[];
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
  /** the properties part beside it, which names its id and schemas */
  readonly properties?: string;
}

export interface WorkbookExtras {
  /** attributes of the structure protection element; present where the structure is protected */
  readonly protection?: AttributeMap;
  readonly properties?: AttributeMap;
  readonly calculation?: AttributeMap;
  readonly view?: AttributeMap;
  readonly theme?: string;
  /** named styles, table styles and colours as XML */
  readonly styles?: AttributeMap;
  readonly namedFormats?: readonly CellFormat[];
  readonly customXml?: readonly CustomXmlPart[];
  /** document properties parts by name */
  readonly documentProperties?: AttributeMap;
}

export interface ExtrasState {
  readonly workbook: WorkbookExtras;
  readonly names: readonly DefinedName[];
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  /** the opened file's format records; cells refer to them by index, so none is ever taken away */
  readonly formats: readonly CellFormat[];
  readonly parts: readonly KeptPart[];
}

export const noExtras: ExtrasState = { workbook: {}, names: [], sheets: {}, formats: [], parts: [] };
