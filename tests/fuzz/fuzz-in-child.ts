/** Fuzzes in a process with bounded memory; one that hangs is ended, and what it was at is a failure like another. */

import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Outcome } from "./outcome";

export interface Fuzzing {
  readonly what: "bombs" | "properties";
  readonly seed: number;
  /** Properties are held again and again for so long; 0: once. */
  readonly seconds?: number;
  /** Only these. */
  readonly names?: readonly string[];
  /** The process is ended where it has said nothing for so many seconds. */
  readonly patience: number;
  /** Told of each outcome when it is known. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** Of the heap, in megabytes. */
const heap = 1024;

export function fuzzInChild({ what, seed, seconds = 0, names, patience, onOutcome }: Fuzzing): Promise<Outcome[]> {
  const script = [join(__dirname, "register.cjs"), join(__dirname, "fuzz-here.ts")] as const;
  const options = [`--max-old-space-size=${heap}`, "--expose-gc", "--require", ...script];
  const args = [
    ...options,
    what,
    String(seed),
    String(seconds),
    ...(names === undefined ? [] : [JSON.stringify(names)]),
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const listener = new Listener(patience, onOutcome, () => child.kill("SIGKILL"));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    listener.hear(text);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    listener.complaints += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve(listener.end(code));
    });
  });
}

class Listener {
  complaints = "";
  private readonly outcomes: Outcome[] = [];
  private unfinished = "";
  private at: string | null = "its beginning";
  private isEnded = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly patience: number,
    private readonly onOutcome: Fuzzing["onOutcome"],
    private readonly kill: () => void,
  ) {
    this.wait();
  }

  hear(text: string): void {
    const lines = (this.unfinished + text).split("\n");
    this.unfinished = lines.pop() ?? "";
    for (const line of lines) this.hearLine(JSON.parse(line) as Outcome | { readonly begins: string });
    this.wait();
  }

  end(code: number | null): Outcome[] {
    clearTimeout(this.timer);
    if (this.at === null && code === 0) return this.outcomes;
    const why = this.isEnded
      ? `said nothing for ${this.patience} s`
      : `ended with ${code}: ${this.complaints.slice(-2000)}`;
    this.add({ name: this.at ?? "its end", cases: 1, slowest: 0, peak: 0, failure: why });
    return this.outcomes;
  }

  private hearLine(line: Outcome | { readonly begins: string }): void {
    this.at = "begins" in line ? line.begins : null;
    if (!("begins" in line)) this.add(line);
  }

  private add(outcome: Outcome): void {
    this.outcomes.push(outcome);
    this.onOutcome?.(outcome);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isEnded = true;
      this.kill();
    }, this.patience * 1000);
  }
}
