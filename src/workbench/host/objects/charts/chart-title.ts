/** Excel.ChartTitle and Excel.ChartLegend. */
import { legendPositions, type KeptChart } from "../../../book/charts/chart-state";
import { titleText } from "../../../book/charts/chart-cells";
import { booleanOf, textOf, wordOf, type Arguments } from "../../protocol/arguments";
import type { HostObject, ObjectType, Property } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { absoluteReference, parseAddress } from "../address";
import { findSheet } from "../sheet-names";
import type { Workspace } from "../workspace";
import { cellCount } from "../zone";
import { ChartFormat, legendFormatType, titleFormatType } from "./chart-format";
import { within, withKey, type PartOf } from "./part-of";

export class ChartTitle implements HostObject {
  readonly type: ObjectType = chartTitleType;

  constructor(
    readonly workspace: Workspace,
    readonly chart: PartOf<KeptChart>,
  ) {}

  get part(): PartOf<KeptChart["title"]> {
    return within(this.chart, "title");
  }
}

/** "Sets a string value that represents the formula of chart title using A1-style notation": a cell with its sheet. */
function setFormula({ workspace, part }: ChartTitle, args: Arguments): null {
  const formula = args.text(0);
  const address = parseAddress(formula.replace(/^=/, ""));
  const sheetId = address?.sheetName ? findSheet(workspace, address.sheetName) : undefined;
  if (address === null || sheetId === undefined || cellCount(address.zone) !== 1) {
    throw new Refusal("InvalidArgument", `${formula} is not a cell on a sheet`);
  }
  const name = workspace.structure.getters.getSheetName(sheetId);
  const reference = absoluteReference(name, address.zone).slice(1);
  part.put({ ...withKey(part.now, "text", undefined), reference });
  return null;
}

function shown<T extends HostObject & { readonly part: PartOf<{ readonly visible: boolean }> }>(): Property<T> {
  return {
    set: "1.1",
    get: ({ part }) => part.now.visible,
    put: ({ part }, value) => part.put({ ...part.now, visible: booleanOf(value) }),
  };
}

function overlay<T extends HostObject & { readonly part: PartOf<{ readonly overlay: boolean }> }>(): Property<T> {
  return {
    set: "1.1",
    get: ({ part }) => part.now.overlay,
    put: ({ part }, value) => part.put({ ...part.now, overlay: booleanOf(value) }),
  };
}

export const chartTitleType: ObjectType<ChartTitle> = {
  name: "ChartTitle",
  properties: {
    Text: {
      set: "1.1",
      get: ({ workspace, chart }) => titleText(workspace.model, chart.now),
      put: ({ part }, value) => part.put({ ...withKey(part.now, "reference", undefined), text: textOf(value) }),
    },
    Visible: shown<ChartTitle>(),
    Overlay: overlay<ChartTitle>(),
  },
  navigations: {
    Format: { set: "1.1", to: ({ part }) => new ChartFormat(titleFormatType, { font: within(part, "font") }) },
  },
  methods: { SetFormula: { set: "1.7", call: setFormula } },
};

export class ChartLegend implements HostObject {
  readonly type: ObjectType = chartLegendType;

  constructor(readonly part: PartOf<KeptChart["legend"]>) {}
}

export const chartLegendType: ObjectType<ChartLegend> = {
  name: "ChartLegend",
  properties: {
    Visible: shown<ChartLegend>(),
    Overlay: overlay<ChartLegend>(),
    Position: {
      set: "1.1",
      get: ({ part }) => part.now.position,
      put: ({ part }, value) => part.put({ ...part.now, position: wordOf(value, legendPositions) }),
    },
  },
  navigations: {
    Format: { set: "1.1", to: ({ part }) => new ChartFormat(legendFormatType, { font: within(part, "font") }) },
  },
};
