/** Periods as a sentence names them: "delår 1" for a column headed "Status delår 1". */

import { tidy } from "../../status/normalise";
import type { Period } from "../../table/follow-up";

const statusPrefix = /^(status|läge|bedömning)(\s*[:–-]\s*|\s+(per|vid|i|at|as of|ved)\s+|\s+)/iu;

/** The period without what every status column is called, and without a capital that only begins a header. */
export function spokenPeriod({ name }: Period): string {
  const rest = tidy(name).replace(statusPrefix, "");
  const named = rest === "" ? tidy(name) : rest;
  // "D1", "T2" and "Q4" keep their capital, "Helår" does not.
  return /^\p{Lu}\p{Ll}/u.test(named) ? named.charAt(0).toLocaleLowerCase("und") + named.slice(1) : named;
}

/** "delår 1, delår 2 och helår". */
export function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${last}${names.at(-1) ?? ""}`;
}
