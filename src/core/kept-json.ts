/**
 * JSON kept in a workbook: one custom XML part with one element, whose text is the JSON. Colleagues' Excel and the command
 * line read it too, and so does whoever opens the file: nothing in it is secret, and nothing in it is trusted.
 */

/** The part's whole content. @param element the root element's name */
export function keptXml(element: string, namespace: string, value: unknown): string {
  return `<${element} xmlns="${namespace}">${escapeXml(JSON.stringify(value))}</${element}>`;
}

/** The value that a part holds; `undefined` where it cannot be read. */
export function parseKept(element: string, xml: string): unknown {
  const content = contentOf(element, xml);
  if (content === null) return undefined;
  try {
    return JSON.parse(unescapeXml(content)) as unknown;
  } catch {
    return undefined;
  }
}

/** What stands in the first element of that name; `null` where there is none, or it holds more than text. */
function contentOf(element: string, xml: string): string | null {
  const start = xml.search(new RegExp(`<${element}[\\s>]`, "u"));
  const from = start < 0 ? -1 : xml.indexOf(">", start);
  const to = from < 0 ? -1 : xml.indexOf("<", from);
  return to >= 0 && xml.startsWith(`</${element}>`, to) ? xml.slice(from + 1, to) : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Control characters have no place in XML, not even escaped; JSON has already escaped them. */
function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/giu, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex === "" ? 10 : 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
