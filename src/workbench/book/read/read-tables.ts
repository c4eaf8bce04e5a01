/** Tables: for the model as ranges with a look, with names, columns and formulas kept beside. */
import { parseArea } from "../address";
import type { CellArea } from "../address";
import type { KeptTable } from "../extras/extras-state";
import type { PackageParts, Relationship } from "../package/package-parts";
import { drawnTableStyle } from "../table-styles";
import type { NamedTable } from "../tables";
import { serialize } from "../xml/write-xml";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, flag, numberAttribute } from "../xml/xml-node";
import { plainAttributes } from "./read-page";
import type { SheetData } from "./sheet-data";
import { without } from "../without";

export interface ReadTable {
  readonly named: NamedTable;
  readonly kept: KeptTable;
  readonly model: SheetData["tables"][number];
}

export function readTables(
  parts: PackageParts,
  relationships: readonly Relationship[],
  sheetName: string,
): readonly ReadTable[] {
  return relationships.flatMap(({ type, target }) => {
    const root = type === "table" ? parts.xml(target) : undefined;
    const area = parseArea(root?.attributes["ref"] ?? "");
    return root === undefined || area === undefined ? [] : readTable(root, area, sheetName);
  });
}

function readTable(root: XmlNode, area: CellArea, sheetName: string): ReadTable {
  const range = root.attributes["ref"] ?? "";
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  const headerRows = numberAttribute(root, "headerRowCount") ?? 1;
  const totalRows = numberAttribute(root, "totalsRowCount") ?? 0;
  const filter = child(root, "autoFilter");
  const style = child(root, "tableStyleInfo");
  const names = columns.map(({ attributes }) => decodeName(attributes["name"] ?? ""));
  const styleName = style?.attributes["name"];
  const others = without(plainAttributes(root) ?? {}, "ref", "id", "tableType", "connectionId");
  // Formats of rules by number, which this file's numbers are no longer.
  const attributes = Object.fromEntries(Object.entries(others).filter(([name]) => !/DxfId$|CellStyle$/u.test(name)));
  return {
    named: { name: root.attributes["displayName"] ?? "", sheetName, area, columns: names, headerRows, totalRows },
    kept: {
      range,
      attributes,
      columns: columns.map((column, index) => ({ name: names[index] ?? "", xml: serialize(column) })),
      autoFilter: filter === undefined ? "" : childrenOf(filter, "filterColumn").map(serialize).join(""),
      hasFilter: filter !== undefined,
      tail: style === undefined ? "" : serialize(style),
      ...(styleName !== undefined && { styleName }),
      shownStyle: drawnTableStyle(styleName),
    },
    model: {
      range,
      type: "static",
      config: {
        hasFilters: filter !== undefined,
        totalRow: totalRows > 0,
        firstColumn: flag(style, "showFirstColumn") ?? false,
        lastColumn: flag(style, "showLastColumn") ?? false,
        numberOfHeaders: headerRows,
        bandedRows: flag(style, "showRowStripes") ?? false,
        bandedColumns: flag(style, "showColumnStripes") ?? false,
        styleId: drawnTableStyle(styleName),
      },
    },
  };
}

/** A column's name may hold a line break, written `_x000a_`. */
function decodeName(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/giu, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
