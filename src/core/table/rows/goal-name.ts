/** Texts that say themselves that they name a goal: "Mål 1: Bra att leva och bo", "Delmål: Trygga skolor". */

import { beginningOf } from "../../status/normalise";

const goal =
  /^(?:mål|nämndmål|nämndsmål|inriktningsmål|kommunmål|kf-mål|huvudmål|verksamhetsmål|målområde|goal|objective) ?(?:nr )?[\d:]/iu;
const subgoal = /^(?:delmål|effektmål|sub-?goal|sub-?objective) ?(?:nr )?[\d:]/iu;

/** Which level a text names, by its word before a number or a colon; `null` where it names none. */
export function goalLevel(text: string): "goal" | "subgoal" | null {
  const typed = beginningOf(text);
  if (subgoal.test(typed)) return "subgoal";
  return goal.test(typed) ? "goal" : null;
}
