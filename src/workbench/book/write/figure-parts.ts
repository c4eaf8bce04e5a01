/** The drawing and chart parts of the charts on sheets, beside the parts that the opened file had. */
import type { ExtrasState, KeptPart } from "../extras/extras-state";
import { chartAnchor, drawingPart, withAnchors } from "../charts/write-drawing";
import type { FileChart, Figures } from "./figures";
import { officeRelationship, relationshipsName, relationshipsPart } from "./sheet-parts";
import type { FileRelationship } from "./sheet-parts";

const drawingml = "application/vnd.openxmlformats-officedocument";

export interface FigurePart {
  readonly name: string;
  readonly text: string;
  readonly contentType?: string;
}

export class FigureParts {
  readonly parts: FigurePart[] = [];
  private readonly taken: Set<string>;
  private readonly added = new Map<string, { anchors: readonly string[]; links: readonly FileRelationship[] }>();

  constructor({ parts }: ExtrasState) {
    this.taken = new Set(parts.map(({ name }) => name.toLowerCase()));
  }

  /**
   * Makes the parts of a sheet's charts.
   *
   * @param kept the drawing that the sheet has from its file
   * @returns the drawing part that the sheet must lead to; undefined where there is nothing new to lead to
   */
  add(charts: NonNullable<ReturnType<Figures["get"]>>, kept: KeptPart | undefined): string | undefined {
    if (charts.length === 0) return undefined;
    const first = highestId(kept?.text) + 1;
    const made = charts.map((chart, index) => this.chart(chart, first + index));
    const anchors = made.map(({ anchor }) => anchor);
    const links = made.map(({ link }) => link);
    if (kept !== undefined) {
      this.added.set(kept.name, { anchors, links });
      return undefined;
    }
    const name = this.freeName("xl/drawings/drawing");
    this.parts.push({ name, text: drawingPart(anchors), contentType: `${drawingml}.drawing+xml` });
    this.parts.push({ name: relationshipsName(name), text: relationshipsPart(links) });
    return name;
  }

  /** A kept drawing's text and relationships with what has come to it. */
  complete(part: string, text: string, links: readonly FileRelationship[]) {
    const added = this.added.get(part);
    return added === undefined
      ? { text, links }
      : { text: withAnchors(text, added.anchors), links: [...links, ...added.links] };
  }

  private chart({ figure, span, name, xml }: FileChart, number: number): { anchor: string; link: FileRelationship } {
    const place = this.freeName("xl/charts/chart");
    this.parts.push({ name: place, text: xml, contentType: `${drawingml}.drawingml.chart+xml` });
    const id = `rIdChart${String(number)}`;
    return {
      anchor: chartAnchor(figure, span, name, number, id),
      link: { id, type: `${officeRelationship}/chart`, target: `/${place}` },
    };
  }

  private freeName(stem: string): string {
    let number = 1;
    while (this.taken.has(`${stem}${String(number)}.xml`)) number++;
    const name = `${stem}${String(number)}.xml`;
    this.taken.add(name);
    return name;
  }
}

/** Shapes of a drawing are numbered; no number may come twice. */
function highestId(drawing = ""): number {
  const ids = [...drawing.matchAll(/<(?:\w+:)?cNvPr\b[^>]*\bid="(\d+)"/gu)].map(([, id]) => Number(id));
  return Math.max(0, ...ids);
}
