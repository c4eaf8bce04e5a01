/** Excel.ChartFont, ChartFill and ChartLineFormat, and the objects that only lead to them. */
import type { ChartFill as Fill, ChartFont as Font } from "../../../book/charts/chart-state";
import { booleanOf, numberOf, textOf, wordOf } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property, RequirementSet } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { readColor } from "../format/colors";
import { withKey, type PartOf } from "./part-of";

export class ChartFont implements HostObject {
  readonly type: ObjectType = chartFontType;

  constructor(readonly part: PartOf<Font>) {}
}

function set<K extends keyof Font>({ part }: ChartFont, key: K, value: Font[K]): void {
  part.put(withKey(part.now, key, value));
}

function onOff(key: "bold" | "italic"): Property<ChartFont> {
  return {
    set: "1.1",
    get: ({ part }) => part.now[key] ?? false,
    put: (self, value) => set(self, key, booleanOf(value)),
  };
}

function sizeOf(value: unknown): number {
  const size = numberOf(value);
  if (size < 1 || size > 409) throw new Refusal("InvalidArgument", "a font size is 1 to 409 points");
  return size;
}

export const chartFontType: ObjectType<ChartFont> = {
  name: "ChartFont",
  properties: {
    Bold: onOff("bold"),
    Italic: onOff("italic"),
    Color: {
      set: "1.1",
      get: ({ part }) => part.now.color ?? "#000000",
      put: (self, value) => set(self, "color", readColor(value)),
    },
    Name: {
      set: "1.1",
      get: ({ part }) => part.now.name ?? "Calibri",
      put: (self, value) => set(self, "name", textOf(value)),
    },
    Size: {
      set: "1.1",
      get: ({ part }) => part.now.size ?? 10,
      put: (self, value) => set(self, "size", sizeOf(value)),
    },
    Underline: {
      set: "1.1",
      get: ({ part }) => (part.now.underline === true ? "Single" : "None"),
      put: (self, value) => set(self, "underline", wordOf(value, ["None", "Single"]) === "Single"),
    },
  },
};

/** "none" is without a fill, undefined as Excel paints it by itself. */
export class ChartFill implements HostObject {
  readonly type: ObjectType = chartFillType;

  constructor(readonly part: PartOf<Fill | undefined>) {}
}

export const chartFillType: ObjectType<ChartFill> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: {
      set: "1.1",
      call: ({ part }, args) => {
        part.put(readColor(args.raw(0)));
        return null;
      },
    },
    Clear: {
      set: "1.1",
      call: ({ part }) => {
        part.put("none");
        return null;
      },
    },
  },
};

export class ChartLine implements HostObject {
  readonly type: ObjectType = chartLineType;

  constructor(readonly part: PartOf<Fill | undefined>) {}
}

export const chartLineType: ObjectType<ChartLine> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      set: "1.1",
      get: ({ part }) => (part.now === undefined || part.now === "none" ? "" : part.now),
      put: ({ part }, value) => part.put(readColor(value)),
    },
  },
  methods: {
    Clear: {
      set: "1.1",
      call: ({ part }) => {
        part.put("none");
        return null;
      },
    },
  },
};

/** What a format object may lead to; its name is that of Excel's class. */
interface Leads {
  readonly font?: PartOf<Font>;
  readonly fill?: PartOf<Fill | undefined>;
  readonly line?: PartOf<Fill | undefined>;
}

export class ChartFormat implements HostObject {
  constructor(
    readonly type: ObjectType,
    readonly leads: Leads,
  ) {}
}

function formatType(
  name: string,
  members: readonly (keyof Leads)[],
  set: RequirementSet = "1.1",
): ObjectType<ChartFormat> {
  const { font, fill, line } = Object.fromEntries(members.map((member) => [member, true]));
  return {
    name,
    navigations: {
      ...(font && {
        Font: { set, to: ({ leads }: ChartFormat) => (leads.font ? new ChartFont(leads.font) : null) },
      }),
      ...(fill && {
        Fill: { set, to: ({ leads }: ChartFormat) => (leads.fill ? new ChartFill(leads.fill) : null) },
      }),
      ...(line && {
        Line: { set, to: ({ leads }: ChartFormat) => (leads.line ? new ChartLine(leads.line) : null) },
      }),
    },
  };
}

export const areaFormatType = formatType("ChartAreaFormat", ["fill", "font"]);
export const titleFormatType = formatType("ChartTitleFormat", ["font"]);
export const legendFormatType = formatType("ChartLegendFormat", ["font"]);
export const seriesFormatType = formatType("ChartSeriesFormat", ["fill", "line"]);
export const labelFormatType = formatType("ChartDataLabelFormat", ["fill", "font"]);
export const axisFormatType = formatType("ChartAxisFormat", ["font", "line"]);
export const axisTitleFormatType = formatType("ChartAxisTitleFormat", ["font"]);
export const gridlinesFormatType = formatType("ChartGridlinesFormat", ["line"]);
export const plotAreaFormatType = formatType("ChartPlotAreaFormat", ["fill"], "1.8");

export const chartFormatTypes: readonly ObjectType[] = [
  chartFontType,
  chartFillType,
  chartLineType,
  areaFormatType,
  titleFormatType,
  legendFormatType,
  seriesFormatType,
  labelFormatType,
  axisFormatType,
  axisTitleFormatType,
  gridlinesFormatType,
  plotAreaFormatType,
];
