/** Starts the page: reads the manifest, draws the workbench and opens the sample. */
import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./page.css";
import { setTranslationMethod } from "@odoo/o-spreadsheet";
import { editionIn } from "./edition-select";
import { darkTheme } from "./embedded-excel";
import { provideChartLibrary } from "./grid/chart-library";
import { spreadsheetTemplates } from "./grid/spreadsheet-templates";
import { inSwedish } from "./grid/swedish";
import { registerWorkbookPlaces } from "./grid/workbook-place";
import { readManifest } from "./manifest/read-manifest";
import { Workbench } from "./workbench";
import { wordsFor } from "./words";

const samplePath = "assets/uppfoljning-exempel.xlsx";

async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const words = wordsFor(parameters);
  document.documentElement.lang = words.locale.slice(0, 2);
  document.title = words.title;
  const translate = words.locale === "sv-SE" ? inSwedish : (text: string) => text;
  // o-spreadsheet fills in the blanks of its sentences itself.
  setTranslationMethod((...[text]) => translate(text));
  registerWorkbookPlaces(words.noSuchPlace);
  provideChartLibrary();
  const [manifest, templates] = await Promise.all([readText("manifest.xml"), readText("o-spreadsheet.xml")]);
  const workbench = new Workbench({
    words,
    manifest: readManifest(manifest, words.locale),
    looks: { templates: spreadsheetTemplates(templates), translate, words },
    samplePath,
    theme: parameters.get("theme") === "dark" ? darkTheme : null,
    edition: editionIn(parameters),
  });
  workbench.draw(document.getElementById("workbench") ?? document.body);
  await workbench.openSample();
}

async function readText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

void start();
