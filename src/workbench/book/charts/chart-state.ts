/**
 * A chart as Excel knows it, as plain data: the model draws a simpler one of the same cells, so this is kept beside it
 * and is what the file gets. References are texts with a sheet's name, such as `Blad1!$B$2:$B$7`, and follow the cells.
 */

/** The types of charts that are made here; words of https://learn.microsoft.com/javascript/api/excel/excel.charttype */
export const chartTypes = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
] as const;
export type ChartType = (typeof chartTypes)[number];

/** What is absent is as Excel draws it by itself. Sizes in points. */
export interface ChartFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly name?: string;
  readonly size?: number;
}

/** "#RRGGBB"; "none": without; absent: as Excel draws it by itself */
export type ChartFill = string;

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly showPercentage: boolean;
  readonly showLegendKey: boolean;
  readonly position?: LabelPosition;
  readonly numberFormat?: string;
  readonly separator?: string;
  readonly fill?: ChartFill;
  readonly font: ChartFont;
}

export const labelPositions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;
export type LabelPosition = (typeof labelPositions)[number];

export interface ChartSeries {
  /** a cell, or a text that was set by hand */
  readonly nameReference?: string;
  readonly name?: string;
  readonly values: string;
  readonly categories?: string;
  readonly fill?: ChartFill;
  readonly line?: ChartFill;
  readonly labels?: ChartLabels;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly tickLabels: TickLabels;
  readonly line?: ChartFill;
  readonly gridlineColor?: string;
  readonly font: ChartFont;
  readonly title?: string;
  readonly titleFont?: ChartFont;
}

export const tickLabels = ["NextToAxis", "High", "Low", "None"] as const;
export type TickLabels = (typeof tickLabels)[number];

export interface ChartTitle {
  readonly visible: boolean;
  readonly overlay: boolean;
  /** absent: Excel's own, the name of the only series or "Chart Title" */
  readonly text?: string;
  /** a cell that holds the text, instead of one; `Blad1!$A$1` */
  readonly reference?: string;
  readonly font: ChartFont;
}

export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof legendPositions)[number];

/**
 * That a chart covers so many whole cells from its first on, whatever their size: true as long as the model, which only
 * knows pixels, draws it in this size and from that cell's corner.
 */
export interface CellSpan {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

export interface KeptChart {
  /** the model's chart and figure have the same */
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly plotBy: "Rows" | "Columns";
  readonly title: ChartTitle;
  readonly legend: {
    readonly visible: boolean;
    readonly overlay: boolean;
    readonly position: LegendPosition;
    readonly font: ChartFont;
  };
  readonly series: readonly ChartSeries[];
  /** between the bars of two categories, and of how much bars of one cover each other; percent of a bar */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly span?: CellSpan;
  readonly fill?: ChartFill;
  readonly plotFill?: ChartFill;
  readonly line?: ChartFill;
  readonly font: ChartFont;
}

export const isBar = (type: ChartType): boolean => type.startsWith("Bar");
export const isLine = (type: ChartType): boolean => type.startsWith("Line");
export const isStacked = (type: ChartType): boolean => type.includes("Stacked");
export const isShares = (type: ChartType): boolean => type.endsWith("100");

/** Bars and gaps as Excel makes them, in per cent of a bar's width. */
export function usualGaps(type: ChartType): Pick<KeptChart, "gapWidth" | "overlap"> {
  if (isStacked(type)) return { gapWidth: 150, overlap: 100 };
  return type === "BarClustered" ? { gapWidth: 182, overlap: 0 } : { gapWidth: 219, overlap: -27 };
}

export const usualLabels: ChartLabels = {
  showValue: true,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  showLegendKey: false,
  font: {},
};

export const usualAxis: ChartAxis = {
  visible: true,
  reversed: false,
  majorGridlines: false,
  minorGridlines: false,
  tickLabels: "NextToAxis",
  font: {},
};

/** Excel's own colours of series, from its theme of 2013 on. */
export const seriesColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export function colorOf(series: ChartSeries, index: number): string {
  return series.fill ?? seriesColors[index % seriesColors.length] ?? seriesColors[0];
}
