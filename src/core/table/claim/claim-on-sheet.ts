/** Closing lines among the texts of a sheet: each text is read once, and no sheet can cost more than so many. */

import type { Grid } from "../../grid";
import type { Claim } from "../follow-up";
import { readClaim } from "./claim";
import { mayClaim, speaksOfDone } from "./claim-words";

/** Texts of one sheet that may be closing lines: nobody writes more, and each takes a fraction of a millisecond to read. */
const mostRead = 4000;

interface Reading {
  readonly claims: Map<string, Claim | null>;
  left: number;
}

/** What has been read of a sheet: several questions about a row begin with whether it is a closing line. */
const readings = new WeakMap<Grid, Reading>();

/** `readClaim` of a text on the sheet; `null` for what comes after too many. */
export function claimOnSheet(grid: Grid, text: string, row: number, column: number): Claim | null {
  if (!speaksOfDone(text)) return null;
  const reading = readings.get(grid) ?? { claims: new Map<string, Claim | null>(), left: mostRead };
  readings.set(grid, reading);
  const known = reading.claims.get(text);
  if (known !== undefined) return known === null ? null : { ...known, row, column };
  const isAsked = reading.left > 0 && mayClaim(text);
  if (isAsked) reading.left--;
  const claim = isAsked ? readClaim(text, row, column) : null;
  reading.claims.set(text, claim);
  return claim;
}
