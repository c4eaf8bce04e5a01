/** Table parts: those of the file under their names and with their formulas, those made on screen under new names. */
import type { CoreTable, Model } from "@odoo/o-spreadsheet";
import { areaName, parseArea } from "../address";
import type { CellArea } from "../address";
import { readCell } from "../cell-state";
import type { KeptTable } from "../extras/extras-state";
import { element, XML_HEADER } from "../xml/write-xml";
import { without } from "../without";

const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export class TableWriter {
  private count = 0;
  private readonly names: Set<string>;
  private readonly model: Model;

  constructor(model: Model, taken: readonly string[]) {
    this.model = model;
    this.names = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** The parts of a sheet's tables, in the order of the model's, then those that the model does not draw. */
  parts(sheetId: string, kept: readonly KeptTable[]): readonly { readonly number: number; readonly xml: string }[] {
    const drawn = this.model.getters
      .getCoreTables(sheetId)
      .map((table) => ({ table, area: table.range.zone as CellArea }));
    const used = new Set<KeptTable>();
    const written = drawn.flatMap(({ table, area }) => {
      const own = kept.find(({ range }) => sameStart(parseArea(range), area));
      if (own !== undefined) used.add(own);
      return area.bottom > area.top ? [this.part(sheetId, area, table, own)] : [];
    });
    const others = kept
      .filter((table) => !used.has(table))
      .flatMap((table) => {
        const area = parseArea(table.range);
        return area === undefined ? [] : [this.part(sheetId, area, undefined, table)];
      });
    return [...written, ...others];
  }

  private part(
    sheetId: string,
    area: CellArea,
    table: CoreTable | undefined,
    kept: KeptTable | undefined,
  ): { number: number; xml: string } {
    const number = ++this.count;
    const ref = areaName(area);
    const own = kept?.attributes ?? this.newAttributes();
    const headers = table?.config.numberOfHeaders ?? Number(own["headerRowCount"] ?? 1);
    const totals = table === undefined ? Number(own["totalsRowCount"] ?? 0) : table.config.totalRow ? 1 : 0;
    const attributes = without(own, "headerRowCount", "totalsRowCount", "xmlns");
    const hasFilter = headers > 0 && (table?.config.hasFilters ?? kept?.hasFilter === true);
    const filterRef = areaName({ ...area, bottom: area.bottom - totals });
    const columns = this.columns(sheetId, area, headers, kept);
    const content = [
      hasFilter ? element("autoFilter", { ref: filterRef }, kept?.autoFilter ?? "") : "",
      element("tableColumns", { count: columns.length }, columns.join("")),
      style(table, kept),
    ];
    const root = {
      xmlns,
      id: number,
      ...attributes,
      ref,
      headerRowCount: headers === 1 ? undefined : headers,
      totalsRowCount: totals === 0 ? undefined : totals,
    };
    return { number, xml: XML_HEADER + element("table", root, content.join("")) };
  }

  private newAttributes(): Readonly<Record<string, string>> {
    let number = 1;
    while (this.names.has(`table${String(number)}`)) number++;
    const name = `Table${String(number)}`;
    this.names.add(name.toLowerCase());
    return { name, displayName: name };
  }

  /** Column names are the header's texts and unique; what else the file said of a column stays with its name. */
  private columns(sheetId: string, area: CellArea, headers: number, kept: KeptTable | undefined): readonly string[] {
    const names = new Set<string>();
    const columns: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const index = column - area.left;
      const { text } = readCell(this.model, { sheetId, row: area.top, col: column });
      const base = (headers > 0 ? text : kept?.columns[index]?.name) || `Column${String(index + 1)}`;
      let name = base;
      for (let again = 2; names.has(name.toLowerCase()); again++) name = `${base}${String(again)}`;
      names.add(name.toLowerCase());
      const own = kept?.columns.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? kept?.columns[index];
      columns.push(tableColumn(own?.xml, index + 1, name));
    }
    return columns;
  }
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

function sameStart(one: CellArea | undefined, other: CellArea): boolean {
  return one?.top === other.top && one.left === other.left;
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
