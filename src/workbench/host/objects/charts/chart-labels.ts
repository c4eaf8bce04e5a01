/** Excel.ChartDataLabels: of one series, or of all of a chart. */
import { isLine, isStacked, usualLabels, type ChartLabels, type LabelPosition } from "../../../book/charts/chart-state";
import type { ChartType, KeptChart } from "../../../book/charts/chart-state";
import { booleanOf, textOf, wordOf } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property, RequirementSet } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { ChartFormat, labelFormatType } from "./chart-format";
import { partOf, withKey, type PartOf } from "./part-of";

/** As Excel writes them: small and dark grey. */
export const firstLabels: ChartLabels = { ...usualLabels, font: { size: 9, color: "#404040" } };

export class ChartDataLabels implements HostObject {
  readonly type: ObjectType = chartDataLabelsType;

  constructor(
    readonly part: PartOf<ChartLabels | undefined>,
    readonly chart: PartOf<KeptChart>,
  ) {}

  /** @throws Refusal InvalidOperation while there are none */
  get labels(): ChartLabels {
    if (this.part.now === undefined) throw new Refusal("InvalidOperation", "the series has no data labels");
    return this.part.now;
  }

  set<K extends keyof ChartLabels>(key: K, value: ChartLabels[K]): void {
    this.part.put(withKey(this.labels, key, value));
  }
}

type Shown = "showValue" | "showCategoryName" | "showSeriesName" | "showPercentage" | "showLegendKey";

function shown(key: Shown): Property<ChartDataLabels> {
  return {
    set: "1.1",
    get: (self) => self.labels[key],
    put: (self, value) => self.set(key, booleanOf(value)),
  };
}

function text(key: "numberFormat" | "separator", set: RequirementSet, usual: string): Property<ChartDataLabels> {
  return { set, get: (self) => self.labels[key] ?? usual, put: (self, value) => self.set(key, textOf(value)) };
}

/** Bars that stand on one another have no outside; lines have sides. */
function positionsOf(type: ChartType): readonly LabelPosition[] {
  if (isLine(type)) return ["Center", "Left", "Right", "Top", "Bottom"];
  return isStacked(type) ? ["Center", "InsideEnd", "InsideBase"] : ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
}

function usualPosition(type: ChartType): LabelPosition {
  if (isLine(type)) return "Right";
  return isStacked(type) ? "Center" : "OutsideEnd";
}

export const chartDataLabelsType: ObjectType<ChartDataLabels> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: shown("showValue"),
    ShowCategoryName: shown("showCategoryName"),
    ShowSeriesName: shown("showSeriesName"),
    ShowPercentage: shown("showPercentage"),
    ShowLegendKey: shown("showLegendKey"),
    Position: {
      set: "1.1",
      get: (self) => self.labels.position ?? usualPosition(self.chart.now.type),
      put: (self, value) => self.set("position", wordOf(value, positionsOf(self.chart.now.type))),
    },
    NumberFormat: text("numberFormat", "1.8", "General"),
    Separator: text("separator", "1.1", ", "),
  },
  navigations: {
    Format: {
      set: "1.1",
      to: (self) =>
        new ChartFormat(labelFormatType, {
          font: partOf(
            () => self.part.now?.font ?? {},
            (font) => self.set("font", font),
          ),
          fill: partOf(
            () => self.part.now?.fill,
            (fill) => self.part.put(withKey(self.labels, "fill", fill)),
          ),
        }),
    },
  },
};
