/** Excel.Worksheet. */
import { booleanOf, numberOf, textOf, wordOf, type Arguments } from "../protocol/arguments";
import { members, type HostObject, type ObjectType, type Property } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { AutoFilter, type FilterData } from "./auto-filter";
import { ChartCollection } from "./charts/chart-collection";
import { registration } from "./events";
import { FreezePanes } from "./freeze-panes";
import { setSheetExtra, sheetExtras } from "./extras";
import { readColor, writeColor } from "./format/colors";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./page-layout";
import { requireOpenStructure } from "./protection";
import type { Range } from "./range/range";
import { requireFreeName } from "./sheet-names";
import { SheetProtection } from "./sheet-protection";
import { TableCollection } from "./tables/table-collection";
import { usedZone } from "./used-range";
import type { Workspace } from "./workspace";
import { worksheetRanges } from "./worksheet-ranges";
import { parseAddress } from "./address";
import { rangeOfName } from "./name-references";
import { omit } from "./omit";

export class Worksheet implements HostObject {
  readonly type: ObjectType = worksheetType;

  constructor(
    readonly workspace: Workspace,
    private readonly ownId: string,
  ) {}

  /** @throws Refusal ItemNotFound when the sheet was deleted */
  get sheetId(): string {
    if (this.workspace.structure.getters.tryGetSheet(this.ownId) === undefined) {
      throw new Refusal("ItemNotFound", "the sheet was deleted");
    }
    return this.ownId;
  }

  get name(): string {
    return this.workspace.structure.getters.getSheetName(this.sheetId);
  }

  /** By address or by name. @throws Refusal InvalidArgument for anything else, and for an address on another sheet */
  rangeAt(text: string): Range {
    const { workspace, sheetId } = this;
    const address = parseAddress(text);
    if (address !== null) {
      const isElsewhere = address.sheetName !== null && address.sheetName.toLowerCase() !== this.name.toLowerCase();
      if (isElsewhere) throw new Refusal("InvalidArgument", `${text} is on another sheet`);
      return workspace.objects.range(sheetId, address.zone);
    }
    const named = rangeOfName(workspace, text, sheetId);
    if (named === null) throw new Refusal("InvalidArgument", `${text} is not an address`);
    return workspace.objects.range(named.sheetId, named.zone);
  }

  used(args: Arguments, within: Parameters<typeof usedZone>[3]): Range | null {
    const zone = usedZone(this.workspace, this.sheetId, args.boolean(0, false), within);
    return zone === null ? null : this.workspace.objects.range(this.sheetId, zone);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new Refusal("InvalidOperation", "a hidden sheet cannot be activated");
    this.workspace.activateQuietly(this.sheetId);
  }

  get visibility(): "Visible" | "Hidden" | "VeryHidden" {
    if (this.workspace.structure.getters.isSheetVisible(this.sheetId)) return "Visible";
    return sheetExtras(this.workspace, this.sheetId).veryHidden === true ? "VeryHidden" : "Hidden";
  }
}

function rename(self: Worksheet, value: unknown): void {
  const name = textOf(value);
  const { workspace, sheetId } = self;
  requireOpenStructure(workspace);
  if (name === self.name) return;
  requireFreeName(workspace, name, sheetId);
  workspace.dispatch("RENAME_SHEET", { sheetId, oldName: self.name, newName: name });
}

function setVisibility(self: Worksheet, value: unknown): void {
  const wanted = wordOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const { workspace, sheetId } = self;
  requireOpenStructure(workspace);
  const { getters } = workspace.model;
  const isShown = getters.isSheetVisible(sheetId);
  if (wanted !== "Visible" && isShown) {
    if (getters.getVisibleSheetIds().length === 1) throw new Refusal("InvalidOperation", "one sheet must stay visible");
    workspace.dispatch("HIDE_SHEET", { sheetId });
  }
  if (wanted === "Visible" && !isShown) workspace.dispatch("SHOW_SHEET", { sheetId });
  setSheetExtra(workspace, sheetId, "veryHidden", wanted === "VeryHidden" ? true : undefined);
}

function position(self: Worksheet): number {
  return self.workspace.structure.getters.getSheetIds().indexOf(self.sheetId);
}

/** The model moves sheets among the visible ones, one step at a time. */
function move(self: Worksheet, value: unknown): void {
  const { workspace, sheetId } = self;
  requireOpenStructure(workspace);
  const wanted = numberOf(value);
  const ids = workspace.structure.getters.getSheetIds();
  if (!Number.isInteger(wanted) || wanted < 0 || wanted >= ids.length)
    throw new Refusal("InvalidArgument", "no such position");
  for (let guard = 0; guard < ids.length && position(self) !== wanted; guard++) {
    const step = position(self) < wanted ? 1 : -1;
    workspace.dispatch("MOVE_SHEET", { sheetId, delta: step });
  }
}

function remove(self: Worksheet): null {
  const { workspace, sheetId } = self;
  requireOpenStructure(workspace);
  const { getters } = workspace.model;
  if (self.visibility === "VeryHidden") throw new Refusal("InvalidOperation", "a very hidden sheet cannot be deleted");
  const isLast = getters.isSheetVisible(sheetId) && getters.getVisibleSheetIds().length === 1;
  if (isLast) throw new Refusal("InvalidOperation", "the last visible sheet cannot be deleted");
  workspace.dispatch("DELETE_SHEET", { sheetId, sheetName: self.name });
  return null;
}

function setTabColor(self: Worksheet, value: unknown): void {
  const { workspace, sheetId } = self;
  workspace.requireWritable();
  const color = textOf(value) === "" ? undefined : readColor(value);
  workspace.dispatch("COLOR_SHEET", color === undefined ? { sheetId } : { sheetId, color });
}

const gridlines: Property<Worksheet> = {
  set: "1.8",
  get: (self) => self.workspace.model.getters.getGridLinesVisibility(self.sheetId),
  put: (self, value) => {
    self.workspace.requireWritable();
    const areGridLinesVisible = booleanOf(value);
    self.workspace.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId: self.sheetId, areGridLinesVisible });
  },
};

const headings: Property<Worksheet> = {
  set: "1.8",
  get: (self) => sheetExtras(self.workspace, self.sheetId).view?.attributes["showRowColHeaders"] !== "0",
  put: (self, value) => {
    self.workspace.requireWritable();
    const { attributes = {}, ...view } = sheetExtras(self.workspace, self.sheetId).view ?? {};
    const others = omit(attributes, "showRowColHeaders");
    const shown = booleanOf(value) ? others : { ...others, showRowColHeaders: "0" };
    setSheetExtra(self.workspace, self.sheetId, "view", { ...view, attributes: shown });
  },
};

function sheetFilter({ workspace, sheetId }: Worksheet): FilterData | null {
  const { autoFilter } = sheetExtras(workspace, sheetId);
  const zone = autoFilter === undefined ? undefined : parseAddress(autoFilter.range)?.zone;
  return autoFilter === undefined || zone === undefined ? null : { zone, criteria: autoFilter.criteria };
}

export const worksheetType: ObjectType<Worksheet> = {
  name: "Worksheet",
  identity: { name: "Id", of: (self) => self.sheetId },
  ...members<Worksheet>(worksheetRanges, {
    properties: {
      Id: { set: "1.1", get: (self) => self.sheetId },
      Name: { set: "1.1", get: (self) => self.name, put: rename },
      Position: { set: "1.1", get: position, put: move },
      Visibility: { set: "1.1", get: (self) => self.visibility, put: setVisibility },
      ShowGridlines: gridlines,
      ShowHeadings: headings,
      // The client sets them under these names.
      Gridlines: { ...gridlines, alias: true },
      Headings: { ...headings, alias: true },
      TabColor: {
        set: "1.7",
        get: (self) => writeColor(self.workspace.model.getters.getSheet(self.sheetId).color ?? ""),
        put: setTabColor,
      },
    },
    navigations: {
      Names: { set: "1.4", to: (self) => new NamedItemCollection(self.workspace, self.sheetId) },
      Tables: { set: "1.1", to: (self) => new TableCollection(self.workspace, self.sheetId) },
      Charts: { set: "1.1", to: (self) => new ChartCollection(self.workspace, self.sheetId) },
      FreezePanes: { set: "1.7", to: (self) => new FreezePanes(self) },
      PageLayout: { set: "1.9", to: (self) => new PageLayout(self.workspace, self.sheetId) },
      Protection: { set: "1.2", to: (self) => new SheetProtection(self.workspace, self.sheetId) },
      AutoFilter: { set: "1.9", to: (self) => new AutoFilter(self.workspace, self.sheetId, () => sheetFilter(self)) },
    },
    methods: {
      Activate: {
        set: "1.1",
        call: (self) => {
          self.activate();
          return null;
        },
      },
      Delete: { set: "1.1", call: remove },
      Calculate: { set: "1.6", call: () => null },
      ...registration<Worksheet>({ Changed: "1.7", Activated: "1.7", Deactivated: "1.7" }, (self) => ({
        events: self.workspace.events,
        target: self.sheetId,
      })),
    },
  }),
};
