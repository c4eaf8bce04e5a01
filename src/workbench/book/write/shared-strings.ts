/** The table of texts: each once, in the order of first use. */
import { element, escapeCellText, XML_HEADER } from "../xml/write-xml";

export class SharedStrings {
  private readonly ids = new Map<string, number>();
  private uses = 0;

  idOf(text: string): number {
    this.uses++;
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.ids.size);
    return this.ids.size - 1;
  }

  get isEmpty(): boolean {
    return this.ids.size === 0;
  }

  part(): string {
    const items = [...this.ids.keys()].map((text) => element("si", {}, textElement(text)));
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return XML_HEADER + element("sst", { xmlns, count: this.uses, uniqueCount: this.ids.size }, items.join(""));
  }
}

function textElement(text: string): string {
  const keepsSpace = text.trim() !== text || /[\n\t]| {2}/u.test(text);
  return `<t${keepsSpace ? ' xml:space="preserve"' : ""}>${escapeCellText(text)}</t>`;
}
