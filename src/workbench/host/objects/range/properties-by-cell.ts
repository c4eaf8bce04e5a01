/**
 * Range members that read or write a look cell by cell: `getCellProperties` and its relatives (ExcelApi 1.9).
 *
 * The options are a tree of the members that are wanted, answered as plain objects of the same shape.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
 */
import { Arguments, recordOf } from "../../protocol/arguments";
import { pascalCase, type HostObject, type Members } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { cellZone, columnCount, isUnbounded, mapCells, rowCount } from "../zone";
import type { Range } from "./range";

type Tree = Readonly<Record<string, unknown>>;

function pluck(object: HostObject, tree: Tree): Record<string, unknown> {
  const wanted = Object.entries(tree).filter(([, wish]) => wish !== false && wish !== null);
  return Object.fromEntries(
    wanted.map(([name, wish]) => [name, wish === true ? valueAt(object, name) : below(object, name, wish)]),
  );
}

function valueAt(object: HostObject, name: string): unknown {
  const property = object.type.properties?.[pascalCase(name)];
  return property === undefined ? undefined : property.get(object);
}

function below(object: HostObject, name: string, wish: unknown): unknown {
  const target = lead(object, name);
  if (target.type.items === undefined) return pluck(target, recordOf(wish));
  return target.type.items.of(target).map((item) => pluck(item, { ...recordOf(wish), sideIndex: true }));
}

function lead(object: HostObject, name: string): HostObject {
  const target = object.type.navigations?.[pascalCase(name)]?.to(object);
  if (target === undefined || target === null) throw new Refusal("InvalidArgument", `${name} cannot be asked for here`);
  return target;
}

function assign(object: HostObject, tree: Tree): void {
  for (const [name, value] of Object.entries(tree)) {
    const property = object.type.properties?.[pascalCase(name)];
    if (value === null || value === undefined) continue;
    if (property?.put !== undefined) property.put(object, value, new Arguments([value]));
    else if (property !== undefined) throw new Refusal("InvalidArgument", `${name} is read-only`);
    else assignBelow(lead(object, name), value);
  }
}

function assignBelow(target: HostObject, value: unknown): void {
  const { items } = target.type;
  if (items === undefined) return assign(target, recordOf(value));
  for (const [key, tree] of Object.entries(recordOf(value))) {
    assign(items.find(target, new Arguments([borderSides[key] ?? key])), recordOf(tree));
  }
}

/** `borders` in cell properties are named by side. https://learn.microsoft.com/javascript/api/excel/excel.cellbordercollection */
const borderSides: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function eachRow(self: Range): Range[] {
  const { zone } = self;
  return Array.from({ length: rowCount(zone) }, (_, row) =>
    self.sibling({ ...zone, top: zone.top + row, bottom: zone.top + row }),
  );
}

function eachColumn(self: Range): Range[] {
  const { zone } = self;
  return Array.from({ length: columnCount(zone) }, (_, column) =>
    self.sibling({ ...zone, left: zone.left + column, right: zone.left + column }),
  );
}

function requireBounded(self: Range): void {
  if (isUnbounded(self.zone)) throw new Refusal("InvalidArgument", "whole rows or columns have too many cells");
}

function assignEach(targets: readonly Range[], input: unknown): null {
  if (!Array.isArray(input) || input.length !== targets.length) {
    throw new Refusal("InvalidArgument", `the array must have ${targets.length} elements`);
  }
  const trees: readonly unknown[] = input;
  targets.forEach((target, index) => assign(target, recordOf(trees[index] ?? {})));
  return null;
}

export const propertiesByCell: Members<Range> = {
  methods: {
    GetCellProperties: {
      set: "1.9",
      call: (self, args) => {
        requireBounded(self);
        return mapCells(self.zone, (row, column) => pluck(self.sibling(cellZone(row, column)), args.record(0)));
      },
    },
    GetRowProperties: { set: "1.9", call: (self, args) => eachRow(self).map((row) => pluck(row, args.record(0))) },
    GetColumnProperties: {
      set: "1.9",
      call: (self, args) => eachColumn(self).map((column) => pluck(column, args.record(0))),
    },
    SetCellProperties: {
      set: "1.9",
      call: (self, args) => {
        requireBounded(self);
        const input = args.raw(0);
        const rows = mapCells(self.zone, (row, column) => self.sibling(cellZone(row, column)));
        if (!Array.isArray(input) || input.length !== rows.length)
          throw new Refusal("InvalidArgument", "wrong number of rows");
        const trees: readonly unknown[] = input;
        rows.forEach((cells, index) => assignEach(cells, trees[index]));
        return null;
      },
    },
    SetRowProperties: { set: "1.9", call: (self, args) => assignEach(eachRow(self), args.raw(0)) },
    SetColumnProperties: { set: "1.9", call: (self, args) => assignEach(eachColumn(self), args.raw(0)) },
  },
};
