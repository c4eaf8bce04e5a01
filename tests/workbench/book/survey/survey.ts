/** Opens files, saves them again, and counts of each feature what came through unchanged. */
import { Book } from "../../../../src/workbench/book/book";
import type { LeftOut } from "../../../../src/workbench/book/read/left-out";
import { tracesOf, type Traces } from "./traces";

export interface Tally {
  /** In how many files there is any. */
  files: number;
  found: number;
  kept: number;
  /** Some of what was not kept, for whoever wants to know why. */
  readonly lost: string[];
}

export interface Survey {
  readonly files: number;
  /** Files that are no workbooks, are encrypted or damaged: refused at opening. */
  readonly refused: number;
  /** Files that open, and that the measure itself cannot read. */
  readonly unmeasured: number;
  readonly features: Readonly<Record<string, Tally>>;
  /** What was listed at opening as not carried, in all files. */
  readonly listed: Readonly<Record<string, number>>;
}

export async function survey(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Promise<Survey> {
  const features: Record<string, Tally> = {};
  const listed: Record<string, number> = {};
  let [opened, refused, unmeasured] = [0, 0, 0];
  for (const [name, bytes] of files) {
    const result = await through(bytes);
    if (result === "refused") refused += 1;
    if (result === "unmeasured") unmeasured += 1;
    if (typeof result === "string") continue;
    opened += 1;
    for (const { part, count } of result.leftOut) listed[part] = (listed[part] ?? 0) + count;
    for (const [feature, before] of Object.entries(result.before)) {
      add((features[feature] ??= { files: 0, found: 0, kept: 0, lost: [] }), name, before, result.after[feature] ?? []);
    }
  }
  return { files: opened, refused, unmeasured, features, listed };
}

interface Through {
  readonly before: Traces;
  readonly after: Traces;
  readonly leftOut: readonly LeftOut[];
}

async function through(bytes: Uint8Array): Promise<Through | "refused" | "unmeasured"> {
  const opened = await Book.open(bytes).catch(() => null);
  if (opened === null) return "refused";
  const before = measured(bytes);
  if (before === null) return "unmeasured";
  return { before, after: tracesOf(await opened.book.save()), leftOut: opened.leftOut };
}

/** SheetJS does not read the strict kind of workbook, and some that are damaged. */
function measured(bytes: Uint8Array): Traces | null {
  try {
    return tracesOf(bytes);
  } catch {
    return null;
  }
}

function add(tally: Tally, name: string, before: readonly string[], after: readonly string[]): void {
  if (before.length === 0) return;
  const left = new Map<string, number>();
  for (const text of after) left.set(text, (left.get(text) ?? 0) + 1);
  tally.files += 1;
  tally.found += before.length;
  for (const text of before) {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    if (count > 0) tally.kept += 1;
    else if (tally.lost.length < 200) tally.lost.push(`${name}: ${text.slice(0, 300)}`);
  }
}
