/** Table parts: those of the file under their names and with their formulas, those made on screen under new names. */
import type { CoreTable, Model } from "@odoo/o-spreadsheet";
import { areaName } from "../address";
import type { KeptTable } from "../extras/extras-state";
import { bookTables } from "../tables";
import type { BookTable } from "../tables";
import { element, XML_HEADER } from "../xml/write-xml";
import { without } from "../without";

const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A header cell's text in the file must be its column's name, or Excel repairs the file: by `row:column`. */
export type HeaderTexts = ReadonlyMap<string, string>;

export class TableWriter {
  private count = 0;
  private readonly tables: readonly BookTable[];

  constructor(model: Model) {
    // The model lets a table shrink to its header; a file cannot have such a one.
    this.tables = bookTables(model).filter(({ area, core }) => core === undefined || area.bottom > area.top);
  }

  /** The parts of a sheet's tables. */
  parts(sheetId: string): readonly { readonly number: number; readonly xml: string }[] {
    return this.of(sheetId).map((table) => this.part(table));
  }

  headerTexts(sheetId: string): HeaderTexts {
    const withHeader = this.of(sheetId).filter(({ headerRows }) => headerRows > 0);
    return new Map(
      withHeader.flatMap(({ area, columns }) =>
        columns.map((name, index) => [`${String(area.top)}:${String(area.left + index)}`, name] as const),
      ),
    );
  }

  private of(sheetId: string): readonly BookTable[] {
    return this.tables.filter((table) => table.sheetId === sheetId);
  }

  private part({ name, area, columns: names, headerRows, totalRows, core, kept }: BookTable): {
    number: number;
    xml: string;
  } {
    const number = ++this.count;
    const own = kept?.attributes ?? { name, displayName: name };
    const attributes = without(own, "headerRowCount", "totalsRowCount", "xmlns");
    const hasFilter = headerRows > 0 && (core?.config.hasFilters ?? kept?.hasFilter === true);
    const filterRef = areaName({ ...area, bottom: area.bottom - totalRows });
    const columns = names.map((column, index) => tableColumn(keptColumn(kept, column, index), index + 1, column));
    const content = [
      hasFilter ? element("autoFilter", { ref: filterRef }, kept?.autoFilter ?? "") : "",
      element("tableColumns", { count: columns.length }, columns.join("")),
      style(core, kept),
    ];
    const root = {
      xmlns,
      id: number,
      ...attributes,
      ref: areaName(area),
      headerRowCount: headerRows === 1 ? undefined : headerRows,
      totalsRowCount: totalRows === 0 ? undefined : totalRows,
    };
    return { number, xml: XML_HEADER + element("table", root, content.join("")) };
  }
}

/** What else the file said of a column stays with its name, or with its place where the name is new. */
function keptColumn(kept: KeptTable | undefined, name: string, index: number): string | undefined {
  const same = kept?.columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return (same ?? kept?.columns[index])?.xml;
}

function tableColumn(xml: string | undefined, id: number, name: string): string {
  const written = name.replace(/\r?\n/gu, "_x000a_");
  if (xml === undefined) return element("tableColumn", { id, name: written });
  const inner = /^<tableColumn([^>]*?)(\/>|>([\s\S]*)<\/tableColumn>)$/u.exec(xml);
  const rest = (inner?.[1] ?? "").replace(
    /\s(?:id|name|uniqueName|dataDxfId|headerRowDxfId|totalsRowDxfId|queryTableFieldId|dataCellStyle|headerRowCellStyle|totalsRowCellStyle)="[^"]*"/gu,
    "",
  );
  const start = element("tableColumn", { id, name: written }).slice(0, -2) + rest;
  return inner?.[3] === undefined ? `${start}/>` : `${start}>${inner[3]}</tableColumn>`;
}

function style(table: CoreTable | undefined, kept: KeptTable | undefined): string {
  if (table === undefined) return kept?.tail ?? "";
  const { styleId, firstColumn, lastColumn, bandedRows, bandedColumns } = table.config;
  const name =
    kept !== undefined && styleId === kept.shownStyle ? kept.styleName : styleId === "None" ? undefined : styleId;
  const flags = {
    showFirstColumn: firstColumn,
    showLastColumn: lastColumn,
    showRowStripes: bandedRows,
    showColumnStripes: bandedColumns,
  };
  return element("tableStyleInfo", { name, ...flags });
}
