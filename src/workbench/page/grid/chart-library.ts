/** o-spreadsheet draws charts with Chart.js, which it expects as a global of the shape that a script tag gives it. */
import { Chart, registerables } from "chart.js";

export function provideChartLibrary(): void {
  Chart.register(...registerables);
  // As a module Chart.js does not hang its parts on `Chart`, where o-spreadsheet looks for them.
  Object.assign(Chart, ...registerables);
  Object.assign(globalThis, { Chart });
}
