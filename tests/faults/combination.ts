/**
 * One action, one round trip, one fault: what must hold afterwards.
 *
 * The measure is what could have come about without any fault: everything done or nothing, and a colleague's edit before all
 * of it or after all of it.
 */

import type { Action } from "./actions";
import { Attempt, type Came } from "./attempt";
import { differentParts, type Exported } from "./exported";
import type { Trouble } from "./faults";
import { isOutOfReach } from "./out-of-reach";

export interface Combination {
  readonly action: Action;
  readonly trouble: Trouble;
  /** From 1. */
  readonly trip: number;
}

/** What is done when the trouble is over: the same again and then all taken back, or taken back at once. */
export type Sequel = "repeat" | "takeBack";

interface Seen {
  readonly came: Came;
  readonly state: Exported;
}

type Step = "act" | "edit" | "takeBack" | number;
type Path = readonly Step[];

/** What has been done when the trouble is over, after the action itself. */
const endings = {
  done: [[]],
  repeated: [[], ["act"]],
  repeatedAndTakenBack: [["act", "takeBack"], ["takeBack"]],
  takenBack: [["takeBack"]],
} satisfies Readonly<Record<string, readonly Path[]>>;

type What = keyof typeof endings;

/** Ways without a fault; the first that fits is good enough. A number is one of the action's stages. */
function pathsTo(what: What, { stages = [] }: Action, { edit, isLate }: Trouble): Path[] {
  const between = stages.map((_, stage): Path => [...stages.keys()].slice(0, stage + 1));
  // Where Excel answers late, the user has pressed again.
  const alone: Path[] = [...(what === "takenBack" ? [[]] : []), ["act"], ...(isLate ? [["act", "act"] as const] : [])];
  const edited: Path[] = [
    ["edit", "act"],
    ["act", "edit"],
    ...between.map((done): Path => [...done, "edit", "act"]),
    ...(what === "takenBack" ? [["edit"] as const, ...between.map((done): Path => [...done, "edit"])] : []),
  ];
  return (edit === null ? alone : edited).flatMap((path) => endings[what].map((ending): Path => [...path, ...ending]));
}

/** What comes about without a fault; each is worked out once, and when it is first needed. */
export class Ideals {
  private readonly known = new Map<string, Seen>();

  /** The workbook after these steps, and what the last of them came to. */
  async after(action: Action, trouble: Trouble, steps: Path): Promise<Seen> {
    return this.known.get(keyOf(action, trouble, steps)) ?? this.walk(action, trouble, steps);
  }

  /** What is seen on the way is kept too. */
  private async walk(action: Action, trouble: Trouble, steps: Path): Promise<Seen> {
    const attempt = await Attempt.open(action);
    let seen: Seen = { came: "done", state: await attempt.state() };
    for (const [index, step] of steps.entries()) {
      const came = await take(attempt, trouble, step);
      seen = { came: came ?? seen.came, state: await attempt.state() };
      this.known.set(keyOf(action, trouble, steps.slice(0, index + 1)), seen);
    }
    await attempt.close();
    return seen;
  }
}

function keyOf(action: Action, trouble: Trouble, steps: Path): string {
  return [action.name, steps.includes("edit") ? trouble.edit?.name : "", ...steps].join("|");
}

/** @returns what it came to; `null` for an edit, of which nothing is told */
async function take(attempt: Attempt, trouble: Trouble, step: Step): Promise<Came | null> {
  if (step === "act") return attempt.act();
  if (step === "takeBack") return attempt.takeBack();
  if (step !== "edit") return attempt.actStage(step);
  attempt.edit(trouble);
  return null;
}

/** What does not hold, in words; none where all does. */
export async function failuresOf(
  { action, trouble, trip }: Combination,
  sequel: Sequel,
  ideals: Ideals,
): Promise<string[]> {
  const failures: string[] = [];
  const hold = async (what: What, seen: Seen) => {
    const differences: string[] = [];
    for (const path of pathsTo(what, action, trouble)) {
      const found = difference(seen, await ideals.after(action, trouble, path), what);
      if (found === "") return;
      differences.push(`not as after ${path.join(", ")}: ${found}`);
    }
    failures.push(`${what}: ${differences.join("; ")}`);
  };
  const attempt = await Attempt.open(action);
  const first = { came: await attempt.actInTrouble(trouble, trip), state: await attempt.state() };
  const isRepeated = sequel === "repeat";
  const second = isRepeated ? { came: await attempt.act(), state: await attempt.state() } : null;
  const last = { came: await attempt.takeBack(), state: await attempt.state() };
  await attempt.close();
  failures.push(...[first.came, second?.came, last.came].filter((came) => came?.startsWith("!")).map(String));
  if (isOutOfReach({ action, trouble, trip })) return failures;
  // From the end: what has been seen on the way there need not be worked out again.
  await hold(isRepeated ? "repeatedAndTakenBack" : "takenBack", last);
  if (second !== null) await hold("repeated", second);
  if (first.came === "done") await hold("done", first);
  return failures;
}

/** What differs, in words; "" where nothing does. */
function difference(seen: Seen, ideal: Seen, what: What): string {
  const isEnd = what === "takenBack" || what === "repeatedAndTakenBack";
  const parts = [
    differentParts(seen.state, ideal.state),
    seen.came === ideal.came ? "" : `came to ${seen.came} instead of ${ideal.came}`,
    // Halfway an entry may stand twice; at the end there is what could not be taken back.
    !isEnd || recordOf(seen) === recordOf(ideal) ? "" : `recorded ${recordOf(seen)} instead of ${recordOf(ideal)}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function recordOf({ state: { recorded } }: Seen): string {
  return JSON.stringify(recorded.map((change) => JSON.stringify(change)).sort());
}
