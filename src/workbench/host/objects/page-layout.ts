/**
 * Excel.PageLayout: how a sheet is printed. Kept in the file's own terms (ECMA-376 part 1, 18.3.1.46 to 18.3.1.70).
 */
import { booleanOf, numberOf, recordOf, wordOf, type Arguments } from "../protocol/arguments";
import { pascalCase, type HostObject, type ObjectType, type Properties, type Property } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { setSheetExtra, sheetExtras, type PageLayout as Page } from "./extras";
import { HeaderFooterGroup } from "./headers-footers";
import { paperNumber, paperSizes } from "./paper-sizes";
import { printArea, printTitles, setPrintArea, setPrintTitles } from "./print-names";
import { isOn } from "./protection";
import type { Range } from "./range/range";
import type { RangeAreas } from "./range/range-areas";
import type { Workspace } from "./workspace";
import { LAST_COLUMN, LAST_ROW, type Zone } from "./zone";

export class PageLayout implements HostObject {
  readonly type: ObjectType = pageLayoutType;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
  ) {}

  get page(): Page {
    return sheetExtras(this.workspace, this.sheetId).page ?? {};
  }

  change(change: Partial<Page>): void {
    this.workspace.requireWritable();
    setSheetExtra(this.workspace, this.sheetId, "page", { ...this.page, ...change });
  }

  set(part: "setup" | "options" | "margins", attributes: Readonly<Record<string, string | undefined>>): void {
    const entries = Object.entries({ ...this.page[part], ...attributes });
    const kept = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    this.change({ [part]: Object.fromEntries(kept) });
  }
}

function onOff(part: "setup" | "options", attribute: string): Property<PageLayout> {
  return {
    set: "1.9",
    get: ({ page }) => isOn(page[part]?.[attribute]),
    put: (self, value) => self.set(part, { [attribute]: booleanOf(value) ? "1" : undefined }),
  };
}

const POINTS_PER_INCH = 72;
/** Excel's "normal" margins, in inches. */
const normalMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** In points. */
function margin(side: keyof typeof normalMargins): Property<PageLayout> {
  return {
    set: "1.9",
    get: ({ page }) => Number(page.margins?.[side] ?? normalMargins[side]) * POINTS_PER_INCH,
    put: (self, value) => {
      const points = numberOf(value);
      if (points < 0) throw new Refusal("InvalidArgument", "a margin is not negative");
      const all = Object.fromEntries(Object.entries(normalMargins).map(([name, inches]) => [name, String(inches)]));
      self.set("margins", { ...all, ...self.page.margins, [side]: String(points / POINTS_PER_INCH) });
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
const zoom: Property<PageLayout> = {
  set: "1.9",
  get: ({ page }) => {
    const { setup = {}, fitToPage } = page;
    if (fitToPage !== true) return { scale: Number(setup["scale"] ?? 100) };
    const [width, height] = [Number(setup["fitToWidth"] ?? 1), Number(setup["fitToHeight"] ?? 1)];
    return { ...(width > 0 && { horizontalFitToPages: width }), ...(height > 0 && { verticalFitToPages: height }) };
  },
  put: (self, value) => {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = recordOf(value);
    if (typeof scale === "number") {
      if (scale < 10 || scale > 400) throw new Refusal("InvalidArgument", "a scale is 10 to 400 per cent");
      self.set("setup", { scale: String(scale), fitToWidth: undefined, fitToHeight: undefined });
      return self.change({ fitToPage: false });
    }
    const pages = [wide, high].map((count) => (count === undefined || count === null ? 0 : numberOf(count)));
    const [width = 0, height = 0] = pages;
    if (width === 0 && height === 0) throw new Refusal("InvalidArgument", "a zoom needs a scale or a number of pages");
    self.set("setup", { scale: undefined, fitToWidth: String(width), fitToHeight: String(height) });
    self.change({ fitToPage: true });
  },
};

const properties: Properties<PageLayout> = {
  Orientation: {
    set: "1.9",
    get: ({ page }) => (page.setup?.["orientation"] === "landscape" ? "Landscape" : "Portrait"),
    put: (self, value) => self.set("setup", { orientation: wordOf(value, ["Portrait", "Landscape"]).toLowerCase() }),
  },
  PaperSize: {
    set: "1.9",
    get: ({ page }) => paperSizes[page.setup?.["paperSize"] ?? "1"] ?? "Letter",
    put: (self, value) => self.set("setup", { paperSize: paperNumber(value) }),
  },
  Zoom: zoom,
  CenterHorizontally: onOff("options", "horizontalCentered"),
  CenterVertically: onOff("options", "verticalCentered"),
  PrintGridlines: onOff("options", "gridLines"),
  PrintHeadings: onOff("options", "headings"),
  BlackAndWhite: onOff("setup", "blackAndWhite"),
  DraftMode: onOff("setup", "draft"),
  LeftMargin: margin("left"),
  RightMargin: margin("right"),
  TopMargin: margin("top"),
  BottomMargin: margin("bottom"),
  HeaderMargin: margin("header"),
  FooterMargin: margin("footer"),
};

function argumentZones(self: PageLayout, args: Arguments): Zone[] {
  const raw = args.raw(0);
  if (typeof raw === "string") {
    return raw.split(",").map((part) => self.workspace.objects.worksheet(self.sheetId).rangeAt(part).zone);
  }
  const type = (raw as HostObject | null)?.type.name ?? "";
  const cells = type === "RangeAreas" ? (raw as RangeAreas) : (args.object(0, "Range") as Range);
  if (cells.sheetId !== self.sheetId) throw new Refusal("InvalidArgument", "the range is on another sheet");
  return "zones" in cells ? cells.zones : [cells.zone];
}

function titles(self: PageLayout, args: Arguments, dimension: "rows" | "columns"): null {
  const [zone] = argumentZones(self, args);
  if (zone === undefined) throw new Refusal("InvalidArgument");
  self.workspace.requireWritable();
  const whole = dimension === "rows" ? { ...zone, left: 0, right: LAST_COLUMN } : { ...zone, top: 0, bottom: LAST_ROW };
  setPrintTitles(self.workspace, self.sheetId, { [dimension]: whole });
  return null;
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw new Refusal("ItemNotFound", "nothing was set");
  return found;
}

function areaOf({ workspace, sheetId }: PageLayout): HostObject | null {
  const zones = printArea(workspace, sheetId);
  return zones.length === 0 ? null : workspace.objects.rangeAreas(sheetId, zones);
}

const unitPoints = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutmarginoptions */
function setMargins(self: PageLayout, args: Arguments): null {
  const unit = args.word(0, ["Points", "Inches", "Centimeters"]);
  for (const [side, size] of Object.entries(args.record(1))) {
    if (size === null || size === undefined) continue;
    const property = properties[`${pascalCase(side)}Margin`];
    if (property?.put === undefined) throw new Refusal("InvalidArgument", `${side} is not a margin`);
    property.put(self, numberOf(size) * unitPoints[unit], args);
  }
  return null;
}

function titleRange(self: PageLayout, dimension: "rows" | "columns"): HostObject | null {
  const zone = printTitles(self.workspace, self.sheetId)[dimension];
  return zone === null ? null : self.workspace.objects.range(self.sheetId, zone);
}

export const pageLayoutType: ObjectType<PageLayout> = {
  name: "PageLayout",
  properties,
  navigations: { HeadersFooters: { set: "1.9", to: (self) => new HeaderFooterGroup(self) } },
  methods: {
    SetPrintArea: {
      set: "1.9",
      call: (self, args) => {
        self.workspace.requireWritable();
        setPrintArea(self.workspace, self.sheetId, argumentZones(self, args));
        return null;
      },
    },
    GetPrintArea: { set: "1.9", call: (self) => required(areaOf(self)) },
    GetPrintAreaOrNullObject: { set: "1.9", call: areaOf },
    GetPrintTitleRows: { set: "1.9", call: (self) => required(titleRange(self, "rows")) },
    GetPrintTitleColumns: { set: "1.9", call: (self) => required(titleRange(self, "columns")) },
    SetPrintMargins: { set: "1.9", call: setMargins },
    SetPrintTitleRows: { set: "1.9", call: (self, args) => titles(self, args, "rows") },
    SetPrintTitleColumns: { set: "1.9", call: (self, args) => titles(self, args, "columns") },
    GetPrintTitleRowsOrNullObject: { set: "1.9", call: (self) => titleRange(self, "rows") },
    GetPrintTitleColumnsOrNullObject: { set: "1.9", call: (self) => titleRange(self, "columns") },
  },
};
