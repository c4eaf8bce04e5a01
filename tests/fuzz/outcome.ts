/** What came of fuzzing one thing, as one process tells it another. */

export interface Outcome {
  /** Of the property or the bomb. */
  readonly name: string;
  readonly cases: number;
  /** Of one case, in milliseconds of processor time. */
  readonly slowest: number;
  /** The process's largest resident memory so far, in megabytes. */
  readonly peak: number;
  /** What went wrong, `null` where all went well. */
  readonly failure: string | null;
}

/** What no file may cost. */
export const limits = { milliseconds: 5000, megabytes: 1000 } as const;

/** One line for a log. */
export function figuresOf(outcomes: readonly Outcome[]): string {
  const cases = outcomes.reduce((sum, { cases: own }) => sum + own, 0);
  const most = (key: "slowest" | "peak") => Math.max(0, ...outcomes.map((outcome) => outcome[key]));
  const failed = outcomes.filter(({ failure }) => failure !== null).length;
  return `fuzz: ${cases} runs, slowest ${most("slowest")} ms, peak ${most("peak")} MB, ${failed} failed`;
}
