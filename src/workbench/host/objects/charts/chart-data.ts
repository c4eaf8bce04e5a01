/** A sheet's charts as data: finding and changing them. What changes is drawn again when the batch's writes are. */
import { chartTypes, type KeptChart } from "../../../book/charts/chart-state";
import { drawnDefinition } from "../../../book/charts/drawn-chart";
import { Refusal } from "../../protocol/refusal";
import { setSheetExtra, sheetExtras } from "../extras";
import { requireAllowed } from "../protection";
import type { Workspace } from "../workspace";

/** The charts that were made by add-ins, here or before the file was saved, and that nobody has taken away since. */
export function chartsOf(workspace: Workspace, sheetId: string): readonly KeptChart[] {
  const { getters } = workspace.structure;
  const drawn = new Set(getters.getChartIds(sheetId));
  return (sheetExtras(workspace, sheetId).charts ?? []).filter(({ id }) => drawn.has(id));
}

export function setCharts(workspace: Workspace, sheetId: string, charts: readonly KeptChart[]): void {
  setSheetExtra(workspace, sheetId, "charts", charts.length === 0 ? undefined : charts);
}

/** @throws Refusal AccessDenied on a protected sheet that does not allow to edit objects */
export function changeChart(
  workspace: Workspace,
  sheetId: string,
  id: string,
  change: (chart: KeptChart) => KeptChart,
): void {
  requireAllowed(workspace, sheetId, "objects");
  const charts = chartsOf(workspace, sheetId);
  if (!charts.some((chart) => chart.id === id)) throw new Refusal("ItemNotFound", "the chart was deleted");
  setCharts(
    workspace,
    sheetId,
    charts.map((chart) => (chart.id === id ? change(chart) : chart)),
  );
  workspace.edits.run(1, () => draw(workspace, sheetId, id));
}

function draw(workspace: Workspace, sheetId: string, id: string): void {
  const chart = (sheetExtras(workspace, sheetId).charts ?? []).find((one) => one.id === id);
  if (chart === undefined) return;
  const { structure: model } = workspace;
  const figureId = model.getters.getFigureIdFromChartId(id);
  model.dispatch("UPDATE_CHART", { sheetId, figureId, chartId: id, definition: drawnDefinition(chart) });
}

/** Every type Excel knows is a word of its own; those that cannot be made here are refused by name. */
export function chartTypeOf(value: unknown): KeptChart["type"] {
  const found = chartTypes.find((type) => typeof value === "string" && type.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const isWord = typeof value === "string" && /^(?:3D)?[A-Z][A-Za-z0-9]+$/u.test(value) && value !== "Invalid";
  throw new Refusal(isWord ? "NotImplemented" : "InvalidArgument", `no chart of type ${String(value)} here`);
}
