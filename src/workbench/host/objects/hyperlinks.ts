/**
 * `Range.hyperlink`: kept beside the model, by cell.
 *
 * https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
import { recordOf, textOf } from "../protocol/arguments";
import type { Properties } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { formatZone, parseAddress } from "./address";
import { setSheetExtra, sheetExtras, type Hyperlink } from "./extras";
import { apply } from "./format/range-styles";
import { requireAllowed, requireEditable } from "./protection";
import type { Range } from "./range/range";
import type { Workspace } from "./workspace";
import { contains, intersection, mapCells, sameZone, type Zone } from "./zone";

const LINK_COLOR = "#0563C1";

const zoneOf = (link: Hyperlink): Zone | undefined => parseAddress(link.range)?.zone;

/** The link that all cells share; null where they differ, and where there is none. */
function read({ workspace, sheetId, zone }: Range): Record<string, string> | null {
  const links = sheetExtras(workspace, sheetId).hyperlinks ?? [];
  const link = links.find((one) => {
    const own = zoneOf(one);
    const common = own === undefined ? null : intersection(own, zone);
    return common !== null && sameZone(common, zone);
  });
  if (link === undefined) return null;
  const text = workspace.book.cell(sheetId, zone.top, zone.left).text;
  return {
    ...(link.target !== undefined && {
      address: link.target + (link.location === undefined ? "" : `#${link.location}`),
    }),
    ...(link.target === undefined && link.location !== undefined && { documentReference: link.location }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
    textToDisplay: text,
  };
}

function write(self: Range, value: unknown): void {
  const { workspace, sheetId, zone } = self;
  requireAllowed(workspace, sheetId, "insertHyperlinks");
  const { address, documentReference, screenTip, textToDisplay } = recordOf(value);
  if (address === undefined && documentReference === undefined)
    throw new Refusal("InvalidArgument", "a link needs a target");
  const link = {
    range: formatZone(zone),
    ...(typeof address === "string" && address !== "" && { target: address }),
    ...(typeof documentReference === "string" && documentReference !== "" && { location: documentReference }),
    ...(screenTip !== undefined && screenTip !== null && { tooltip: textOf(screenTip) }),
  };
  if (typeof textToDisplay === "string") {
    requireEditable(workspace, sheetId, zone);
    mapCells(zone, (row, column) => workspace.edits.write(sheetId, { row, column, value: textToDisplay }));
  }
  replaceLinks(workspace, sheetId, zone, [link]);
  apply({ workspace, sheetId, zones: [zone] }, { textColor: LINK_COLOR, underline: true });
}

/** Takes links away from cells; `looks` takes their blue underline too. */
export function clearHyperlinks(workspace: Workspace, sheetId: string, zone: Zone, looks: boolean): void {
  const links = sheetExtras(workspace, sheetId).hyperlinks ?? [];
  const touched = links.flatMap((link) => {
    const own = zoneOf(link);
    return (own && intersection(own, zone)) ?? [];
  });
  if (touched.length === 0) return;
  replaceLinks(workspace, sheetId, zone, []);
  if (looks) apply({ workspace, sheetId, zones: touched }, { textColor: undefined, underline: undefined });
}

/** A link over more cells than the zone keeps the others, one link a cell. */
function replaceLinks(workspace: Workspace, sheetId: string, zone: Zone, added: readonly Hyperlink[]): void {
  const links = sheetExtras(workspace, sheetId).hyperlinks ?? [];
  const kept = links.flatMap((link) => {
    const own = zoneOf(link);
    if (own === undefined || intersection(own, zone) === null) return [link];
    const cells = mapCells(own, (row, column) => ({ row, column })).flat();
    return cells
      .filter(({ row, column }) => !contains(zone, row, column))
      .map(({ row, column }) => ({
        ...link,
        range: formatZone({ top: row, bottom: row, left: column, right: column }),
      }));
  });
  setSheetExtra(workspace, sheetId, "hyperlinks", [...kept, ...added]);
}

export const hyperlinkProperty: Properties<Range> = {
  Hyperlink: { set: "1.7", get: read, put: write },
};
