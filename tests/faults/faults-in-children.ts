/**
 * Tries combinations in processes of their own, a share each: nothing that is thrown there goes by unheard, and all cores are
 * used. Also `node --require tests/fuzz/register.cjs` of the long campaign.
 */

import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Tried } from "./faults-here";

export interface Faulting {
  /** `sample`: every action, round trip and fault, but not each with each. */
  readonly extent: "sample" | "full";
  readonly processes: number;
  /** Told of each combination when it has been tried. */
  readonly onTried?: (tried: Tried) => void;
}

export interface Faulted {
  readonly tried: readonly Tried[];
  /** What ended a process before its time. */
  readonly broken: readonly string[];
}

export async function faultsInChildren({ extent, processes, onTried }: Faulting): Promise<Faulted> {
  const tried: Tried[] = [];
  const listen = (one: Tried) => {
    tried.push(one);
    onTried?.(one);
  };
  const children = Array.from({ length: processes }, (_, part) => share([`${part}`, `${processes}`, extent], listen));
  const broken = (await Promise.all(children)).filter((why) => why !== "");
  return { tried, broken };
}

/** @returns why the process ended before its time, "" where it did not */
function share(args: readonly string[], onTried: (tried: Tried) => void): Promise<string> {
  const script = [join(__dirname, "../fuzz/register.cjs"), join(__dirname, "faults-here.ts")] as const;
  const child = spawn(process.execPath, ["--require", ...script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let [unfinished, complaints] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (unfinished + text).split("\n");
    unfinished = lines.pop() ?? "";
    lines.forEach((line) => {
      onTried(JSON.parse(line) as Tried);
    });
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve(code === 0 ? "" : `a process ended with ${code}: ${complaints.slice(-2000)}`);
    });
  });
}

/** The figures, as they are printed. */
export function figuresOf({ tried }: Faulted): string {
  const count = tried.length.toLocaleString("en-US");
  const beyond = tried.filter(({ isOutOfReach, failures }) => isOutOfReach && failures.length === 0).length;
  const held = tried.filter(({ failures }) => failures.length === 0).length - beyond;
  return `faults: ${count} combinations, ${held.toLocaleString("en-US")} held, ${beyond} beyond reach (two faults at once)`;
}
