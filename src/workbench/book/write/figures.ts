/**
 * Charts as parts of the file. Those that an add-in made, or that a file of ours held, are written as Excel knows them;
 * one that somebody made or changed on screen is written by o-spreadsheet, with the browser's XML classes. (Charts of
 * other files are kept parts and need none of this.)
 */
import type { Figure, Model } from "@odoo/o-spreadsheet";
import { BookError } from "../book-error";
import { cellsOf } from "../charts/chart-cells";
import { drawnDefinition, keptChart } from "../charts/drawn-chart";
import type { CellSpan, KeptChart } from "../charts/chart-state";
import { chartPart } from "../charts/write-chart";

export interface FileChart {
  readonly figure: Figure;
  readonly span?: CellSpan;
  readonly name: string;
  /** the chart part */
  readonly xml: string;
}

/** Each sheet's charts by its id. */
export type Figures = ReadonlyMap<string, readonly FileChart[]>;

/** @throws BookError refused: there are charts made on screen, and no DOMParser to write them with (in Node, lend jsdom's) */
export async function readFigures(model: Model): Promise<Figures> {
  const { getters } = model;
  const placed = getters.getSheetIds().map((sheetId) => [sheetId, chartsOn(model, sheetId)] as const);
  const needsModel = placed.some(([, charts]) => charts.some(({ chart }) => chart === undefined));
  const drawn = needsModel ? await modelCharts(model) : undefined;
  const written = placed.map(([sheetId, charts], sheet) => {
    const inFile = charts.flatMap(({ figure, chart }, index): FileChart[] => {
      const xml = chart ? chartPart(chart, (reference) => cellsOf(model, reference)) : drawn?.(sheet, index);
      const span = chart?.span;
      return xml === undefined
        ? []
        : [{ figure, ...(span && { span }), name: chart?.name ?? `Chart ${String(index + 1)}`, xml }];
    });
    return [sheetId, inFile] as const;
  });
  return new Map(written);
}

interface PlacedChart {
  readonly figure: Figure;
  /** absent: only the model knows it as it is now */
  readonly chart: KeptChart | undefined;
}

function chartsOn(model: Model, sheetId: string): readonly PlacedChart[] {
  const { getters } = model;
  const ids = getters.getChartIds(sheetId);
  return getters.getFigures(sheetId).flatMap((figure): PlacedChart[] => {
    const id = ids.find((one) => getters.getFigureIdFromChartId(one) === figure.id);
    if (figure.tag !== "chart" || id === undefined) return [];
    const chart = keptChart(model, id);
    return [{ figure, chart: chart !== undefined && isAsDrawn(model, chart) ? chart : undefined }];
  });
}

/** Whether nobody has changed the chart on screen since it was drawn. */
function isAsDrawn(model: Model, chart: KeptChart): boolean {
  const now = model.getters.getChartDefinition(chart.id) as unknown as Readonly<Record<string, unknown>>;
  const then = drawnDefinition(chart) as unknown as Readonly<Record<string, unknown>>;
  const keys = [
    "type",
    "title",
    "legendPosition",
    "dataSetStyles",
    "stacked",
    "horizontal",
    "showValues",
    "background",
  ];
  const isSame = keys.every((key) => JSON.stringify(now[key]) === JSON.stringify(then[key]));
  const count = (definition: Readonly<Record<string, unknown>>): number =>
    (definition["dataSource"] as { dataSets?: readonly unknown[] }).dataSets?.length ?? 0;
  return isSame && count(now) === count(then);
}

/** @returns the model's own chart parts, by the place of a sheet and of a chart on it */
async function modelCharts(model: Model): Promise<(sheet: number, chart: number) => string | undefined> {
  if (typeof DOMParser === "undefined") throw new BookError("refused", "charts need a DOMParser");
  const { files } = await model.exportXLSX();
  const texts = new Map(files.flatMap((file) => ("content" in file ? [[file.path, file.content] as const] : [])));
  return (sheet, chart) => {
    const drawing = texts.get(`xl/drawings/drawing${String(sheet)}.xml`) ?? "";
    const id = [...drawing.matchAll(/<c:chart\b[^>]*r:id="([^"]+)"/gu)][chart]?.[1];
    const links = texts.get(`xl/drawings/_rels/drawing${String(sheet)}.xml.rels`) ?? "";
    const link = [...links.matchAll(/<Relationship\b[^>]*>/gu)].find(([one]) => one.includes(`"${id ?? ""}"`))?.[0];
    const target = /Target="[^"]*?(charts\/[^"]+)"/u.exec(link ?? "")?.[1];
    return target === undefined ? undefined : texts.get(`xl/${target}`);
  };
}
