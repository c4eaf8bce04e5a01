/** What the benches' tables say, as real ones do. */

export const [done, onPlan, deviation] = ["Klart", "Enligt plan", "Avvikelse från plan"] as const;

/** How commitments move over the year, in turn: most are done in time, a third deviate at some time. */
export const paths = [
  [onPlan, onPlan, done],
  [onPlan, deviation, deviation],
  [onPlan, onPlan, done],
  [deviation, onPlan, done],
  [done, done, done],
  [onPlan, done, done],
  [onPlan, onPlan, deviation],
  [onPlan, onPlan, done],
  [onPlan, onPlan, done],
] as const;
