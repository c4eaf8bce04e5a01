/** The package's list of content types. */
import { element, XML_HEADER } from "../xml/write-xml";

const defaults: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
};

/** @param types content types by part; parts without one have their extension's */
export function contentTypesPart(parts: readonly string[], types: ReadonlyMap<string, string>): string {
  const extensions = Object.entries(defaults).map(([Extension, ContentType]) =>
    element("Default", { Extension, ContentType }),
  );
  const overrides = parts.flatMap((name) => {
    const ContentType = types.get(name);
    return ContentType === undefined ? [] : [element("Override", { PartName: `/${name}`, ContentType })];
  });
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return XML_HEADER + element("Types", { xmlns }, [...extensions, ...overrides].join(""));
}
