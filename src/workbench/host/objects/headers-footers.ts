/**
 * Excel.HeaderFooterGroup and Excel.HeaderFooter: the texts above and below a printed page.
 *
 * A file writes the three parts of a line as one text: `&Lleft&Ccentre&Rright` (ECMA-376 part 1, 18.3.1.39).
 */
import { textOf, wordOf } from "../protocol/arguments";
import type { HostObject, ObjectType, Properties } from "../protocol/object-type";
import type { PageLayout } from "./page-layout";

type Pages = "odd" | "even" | "first";
type Line = "Header" | "Footer";
type Part = "Left" | "Center" | "Right";

export class HeaderFooterGroup implements HostObject {
  readonly type: ObjectType = headerFooterGroupType;

  constructor(readonly layout: PageLayout) {}
}

class HeaderFooter implements HostObject {
  readonly type: ObjectType = headerFooterType;

  constructor(
    readonly layout: PageLayout,
    readonly pages: Pages,
  ) {}

  parts(line: Line): Record<Part, string> {
    const text = this.layout.page.headerFooter?.texts[`${this.pages}${line}`] ?? "";
    const found = { Left: "", Center: "", Right: "" };
    // What comes before any mark is centred.
    for (const [, mark = "C", content = ""] of `&C${text}`.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
      const part = ({ L: "Left", C: "Center", R: "Right" } as const)[mark as "L" | "C" | "R"];
      found[part] += content;
    }
    return found;
  }

  put(line: Line, part: Part, content: string): void {
    const { Left, Center, Right } = { ...this.parts(line), [part]: content } as Record<Part, string>;
    const text = [Left && `&L${Left}`, Center && `&C${Center}`, Right && `&R${Right}`].join("");
    const { attributes = {}, texts = {} } = this.layout.page.headerFooter ?? {};
    this.layout.change({ headerFooter: { attributes, texts: { ...texts, [`${this.pages}${line}`]: text } } });
  }
}

const cells: Properties<HeaderFooter> = Object.fromEntries(
  (["Left", "Center", "Right"] as const).flatMap((part) =>
    (["Header", "Footer"] as const).map((line) => [
      `${part}${line}`,
      {
        set: "1.9" as const,
        get: (self: HeaderFooter) => self.parts(line)[part],
        put: (self: HeaderFooter, value: unknown) => self.put(line, part, textOf(value)),
      },
    ]),
  ),
);

export const headerFooterType: ObjectType<HeaderFooter> = { name: "HeaderFooter", properties: cells };

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function state({ layout }: HeaderFooterGroup): (typeof STATES)[number] {
  const { attributes = {} } = layout.page.headerFooter ?? {};
  const isFirst = attributes["differentFirst"] === "1";
  const isOdd = attributes["differentOddEven"] === "1";
  if (isFirst && isOdd) return "FirstOddAndEven";
  return isFirst ? "FirstAndDefault" : isOdd ? "OddAndEven" : "Default";
}

function setState({ layout }: HeaderFooterGroup, value: unknown): void {
  const wanted = wordOf(value, STATES);
  const { texts = {} } = layout.page.headerFooter ?? {};
  const attributes = {
    ...(wanted.startsWith("First") && { differentFirst: "1" }),
    ...(wanted.includes("Odd") && { differentOddEven: "1" }),
  };
  layout.change({ headerFooter: { attributes, texts } });
}

const pages = (which: Pages) => ({
  set: "1.9" as const,
  to: (self: HeaderFooterGroup) => new HeaderFooter(self.layout, which),
});

export const headerFooterGroupType: ObjectType<HeaderFooterGroup> = {
  name: "HeaderFooterGroup",
  properties: { State: { set: "1.9", get: state, put: setState } },
  navigations: {
    DefaultForAllPages: pages("odd"),
    OddPages: pages("odd"),
    EvenPages: pages("even"),
    FirstPage: pages("first"),
  },
};
