/**
 * o-spreadsheet's markup, without what would leave the machine: it asks a search engine for the picture of every web
 * site that a cell links to.
 */
export function spreadsheetTemplates(xml: string): Document {
  const templates = new DOMParser().parseFromString(xml, "application/xml");
  for (const picture of templates.querySelectorAll("img")) {
    const sources = ["src", "t-att-src", "t-attf-src"].map((name) => picture.getAttribute(name) ?? "");
    if (sources.some((source) => /^https?:/.test(source))) picture.remove();
  }
  return templates;
}
