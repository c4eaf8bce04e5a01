/**
 * Tries combinations in this process and writes one line of JSON for each: `node --require register.cjs faults-here.ts
 * <part> <parts> sample|full [name]`. A process of its own hears of everything that nobody has caught.
 */

import { actions } from "./actions";
import { Attempt } from "./attempt";
import { failuresOf, Ideals, type Combination, type Sequel } from "./combination";
import { troubles } from "./faults";
import { isGuarded } from "./guards";
import { isOutOfReach } from "./out-of-reach";

export interface Tried {
  readonly action: string;
  /** From 1. */
  readonly trip: number;
  readonly fault: string;
  /** What does not hold; none where all does. */
  readonly failures: readonly string[];
  readonly isOutOfReach: boolean;
}

const [part = "0", parts = "1", extent = "sample", wanted = ""] = process.argv.slice(2);

const stray: string[] = [];
process.on("unhandledRejection", (reason) => {
  stray.push(`unhandled: ${reason instanceof Error ? (reason.stack ?? "") : String(reason)}`);
});
process.on("uncaughtException", (error) => {
  stray.push(`uncaught: ${error.stack ?? ""}`);
});
console.error = (...words: unknown[]) => {
  stray.push(`console: ${words.map(String).join(" ")}`);
};

/** Has no factor in common with the number of faults. */
const stride = 11;

/** With what is done afterwards; of a sample, beside the guards, each fault comes up in turn, and each second time it is taken back at once. */
async function* combinations(): AsyncGenerator<Combination & { readonly sequels: readonly Sequel[] }> {
  let place = 0;
  for (const action of actions) {
    const attempt = await Attempt.open(action);
    const trips = await attempt.trips();
    await attempt.close();
    for (let trip = 1; trip <= trips; trip++, place++) {
      for (const [index, trouble] of troubles.entries()) {
        const isWhole = extent === "full" || isGuarded(action.name, trip, trouble.name);
        if (isWhole) yield { action, trouble, trip, sequels: ["repeat", "takeBack"] };
        else if ((place * stride) % troubles.length === index)
          yield { action, trouble, trip, sequels: [place % 2 === 0 ? "repeat" : "takeBack"] };
      }
    }
  }
}

async function run(): Promise<void> {
  const ideals = new Ideals();
  for await (const combination of combinations()) {
    const { action, trip, trouble } = combination;
    const name = `${action.name}, trip ${trip}: ${trouble.name}`;
    // An action's combinations are held against the same ideals, so they are tried in one process.
    const isOurs = actions.indexOf(action) % Number(parts) === Number(part);
    if (!isOurs || !name.includes(wanted)) continue;
    const failures: string[] = [];
    for (const sequel of combination.sequels) failures.push(...(await failuresOf(combination, sequel, ideals)));
    await new Promise(setImmediate);
    const all = [...failures, ...stray.splice(0)];
    tell({ action: action.name, trip, fault: trouble.name, failures: all, isOutOfReach: isOutOfReach(combination) });
  }
}

function tell(tried: Tried): void {
  process.stdout.write(`${JSON.stringify(tried)}\n`);
}

void run();
