/** Numbers as people write them in a sentence: digits, or Swedish words up to a hundred. */

const ones = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"];
const teens = ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"];
const tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

const values = new Map<string, number>([
  ...[...ones, ...teens].map((word, value): [string, number] => [word, value]),
  ["en", 1],
  ["inga", 0],
  ["inget", 0],
  ["ingen", 0],
  ...tens.flatMap((ten, index): [string, number][] =>
    ["", ...ones.slice(1)].map((one, value) => [ten + one, 20 + 10 * index + value]),
  ),
  ["hundra", 100],
  ["etthundra", 100],
]);

/** Longer words first, so that "tjugoett" is not read as "tjugo". */
const words = [...values.keys()].sort((a, b) => b.length - a.length).join("|");

/** A number, as a piece of a pattern: "1704", "1 704" or a word. */
export const numberPattern = `(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+|${words})`;

/** @param written what `numberPattern` has matched, in lower case */
export function numberFrom(written: string): number {
  return values.get(written) ?? Number(written.replaceAll(" ", ""));
}

/** The word for a number up to a hundred, `null` beyond. @param like a word whose gender is kept: "en" or "ett" */
export function numberInWords(value: number, like: string): string | null {
  if (value === 1) return like === "en" ? "en" : "ett";
  return [...values].find(([, candidate]) => candidate === value)?.[0] ?? null;
}
