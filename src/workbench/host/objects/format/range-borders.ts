/** Excel.RangeBorderCollection and Excel.RangeBorder: the lines around and between cells. */
import type { BorderDescr, BorderPosition } from "@odoo/o-spreadsheet";
import { wordOf, type Arguments } from "../../protocol/arguments";
import { Refusal } from "../../protocol/refusal";
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { requireEditable } from "../protection";
import { cellCount, type Zone } from "../zone";
import { readColor, writeColor } from "./colors";
import { clipped, reached, type Styled } from "./range-styles";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type SideIndex = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

const positions: Readonly<Record<SideIndex, BorderPosition | null>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "v",
  InsideHorizontal: "h",
  DiagonalDown: null,
  DiagonalUp: null,
};

interface Line {
  readonly style: Style;
  readonly weight: Weight;
  readonly color: string;
}

const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

export class RangeBorder implements HostObject {
  readonly type: ObjectType = rangeBorderType;

  constructor(
    readonly cells: Styled,
    readonly side: SideIndex,
  ) {}
}

export class RangeBorderCollection implements HostObject {
  readonly type: ObjectType = rangeBorderCollectionType;

  constructor(readonly cells: Styled) {}
}

/** The nearest line the model draws: it has three weights of a full line, dashes and dots. */
function toModel(line: Line): BorderDescr | undefined {
  if (line.style === "None") return undefined;
  const { color } = line;
  if (line.style === "Double") return { style: "thick", color };
  if (line.style !== "Continuous") return { style: line.style === "Dot" ? "dotted" : "dashed", color };
  const weights = { Hairline: "dotted", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
  return { style: weights[line.weight], color };
}

function fromModel(border: BorderDescr | undefined): Line {
  if (border === undefined) return NO_LINE;
  const color = writeColor(border.color);
  const lines = {
    thin: { style: "Continuous", weight: "Thin" },
    medium: { style: "Continuous", weight: "Medium" },
    thick: { style: "Continuous", weight: "Thick" },
    dashed: { style: "Dash", weight: "Thin" },
    dotted: { style: "Dot", weight: "Thin" },
  } as const;
  return { ...lines[border.style], color };
}

/** The cells at a side and which of their four lines it is. */
function cellsAt(zone: Zone, side: SideIndex): { cells: Zone; line: "top" | "bottom" | "left" | "right" } | null {
  switch (side) {
    case "EdgeTop":
      return { cells: { ...zone, bottom: zone.top }, line: "top" };
    case "EdgeBottom":
      return { cells: { ...zone, top: zone.bottom }, line: "bottom" };
    case "EdgeLeft":
      return { cells: { ...zone, right: zone.left }, line: "left" };
    case "EdgeRight":
      return { cells: { ...zone, left: zone.right }, line: "right" };
    case "InsideVertical":
      return zone.left === zone.right ? null : { cells: { ...zone, right: zone.right - 1 }, line: "right" };
    case "InsideHorizontal":
      return zone.top === zone.bottom ? null : { cells: { ...zone, bottom: zone.bottom - 1 }, line: "bottom" };
    default:
      return null;
  }
}

const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** A line may be kept by either of the two cells it parts. */
function lineAt(self: RangeBorder, row: number, col: number, line: keyof typeof opposite): Line {
  const { getters } = self.cells.workspace.model;
  const { sheetId } = self.cells;
  const own = getters.getCellBorder({ sheetId, row, col })?.[line];
  const step = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;
  const [down, across] = step[line];
  const next = getters.getCellBorder({ sheetId, row: row + down, col: col + across })?.[opposite[line]];
  return fromModel(own ?? next);
}

function part<K extends keyof Line>(self: RangeBorder, key: K): Line[K] | null {
  const found = new Set<Line[K]>();
  for (const zone of self.cells.zones) {
    const held = clipped(self.cells.workspace, self.cells.sheetId, zone);
    if (held === null || cellCount(held) < cellCount(zone)) found.add(NO_LINE[key]);
    const at = held === null ? null : cellsAt(held, self.side);
    if (at === null) found.add(NO_LINE[key]);
    for (let row = at?.cells.top ?? 1; row <= (at?.cells.bottom ?? 0); row++) {
      for (let col = at?.cells.left ?? 1; at !== null && col <= at.cells.right; col++) {
        found.add(lineAt(self, row, col, at.line)[key]);
      }
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function draw(self: RangeBorder, change: Partial<Line>): void {
  const { workspace, sheetId, zones } = self.cells;
  for (const zone of zones) requireEditable(workspace, sheetId, zone, "formatCells");
  const position = positions[self.side];
  if (position === null) throw new Refusal("NotImplemented", "diagonal lines are beyond the embedded Excel");
  const now: Line = {
    style: part(self, "style") ?? "Continuous",
    weight: part(self, "weight") ?? "Thin",
    color: part(self, "color") ?? "#000000",
  };
  const line = toModel({ ...now, ...(now.style === "None" && { style: "Continuous" }), ...change });
  for (const zone of zones) {
    workspace.edits.run(cellCount(zone), () => {
      const target = [reached(workspace, sheetId, zone)];
      const border = line === undefined ? { position, color: "" } : { position, ...line };
      workspace.structure.dispatch("SET_ZONE_BORDERS", { sheetId, target, border });
    });
  }
}

export const rangeBorderType: ObjectType<RangeBorder> = {
  name: "RangeBorder",
  identity: { name: "Id", of: (self) => self.side },
  properties: {
    SideIndex: { set: "1.1", get: (self) => self.side },
    Style: {
      set: "1.1",
      get: (self) => part(self, "style"),
      put: (self, value) => draw(self, { style: wordOf(value, STYLES) }),
    },
    Weight: {
      set: "1.1",
      get: (self) => part(self, "weight"),
      put: (self, value) => draw(self, { weight: wordOf(value, WEIGHTS) }),
    },
    Color: {
      set: "1.1",
      get: (self) => part(self, "color"),
      put: (self, value) => draw(self, { color: readColor(value) }),
    },
  },
};

function border(self: RangeBorderCollection, args: Arguments): RangeBorder {
  return new RangeBorder(self.cells, args.word(0, SIDES));
}

export const rangeBorderCollectionType: ObjectType<RangeBorderCollection> = {
  name: "RangeBorderCollection",
  items: { of: (self) => SIDES.map((side) => new RangeBorder(self.cells, side)), find: border },
  properties: { Count: { set: "1.1", get: () => SIDES.length } },
  methods: {
    GetItemAt: {
      set: "1.1",
      call: (self, args) => {
        const side = SIDES[args.integer(0)];
        if (side === undefined) throw new Refusal("ItemNotFound");
        return new RangeBorder(self.cells, side);
      },
    },
  },
};
