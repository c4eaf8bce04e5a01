/** Notice → what was to be written or taken back and was not: where, and why. */

import { cellName } from "../core/address";
import type { CellAddress } from "../core/grid";
import type { Messages } from "../messages";
import { placeOf } from "./record/place-of";
import type { Notice } from "./work";

export interface LeftAlone {
  /** `null` where it was no single cell. */
  readonly at: CellAddress | null;
  /** Names the cell where there is one. */
  readonly sentence: string;
}

export function leftAlone(notice: Notice, messages: Messages): LeftAlone[] {
  const { outcomes, takenBack } = messages.record;
  if (notice.kind === "fixed") {
    return notice.results.flatMap(({ at, outcome }) =>
      outcome === "written" ? [] : [{ at, sentence: outcomes[outcome](cellName(at.row, at.column)) }],
    );
  }
  if (notice.kind !== "takenBack") return [];
  return notice.results.flatMap(({ change, outcome }) =>
    outcome === "restored"
      ? []
      : [{ at: "at" in change ? change.at : null, sentence: takenBack[outcome](placeOf(change, messages)) }],
  );
}
