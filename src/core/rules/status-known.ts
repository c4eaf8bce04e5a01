import type { StatusReading } from "../status/classify";
import { comparable } from "../status/normalise";
import type { FollowUp } from "../table/follow-up";
import { rule } from "./rule";
import { breachesIn } from "./status-cells";

/** A word outside the vocabulary is counted as nothing until somebody says what it means. */
export const statusKnown = rule({
  id: "status-known",
  severity: "error",
  check: ({ followUp }) => {
    const breaches = breachesIn(followUp, "all", isUnknownWord, ({ reading, period }) => ({
      period: period.name,
      text: reading.text,
    }));
    const once = prefilledColumns(followUp);
    const told = new Set<number>();
    return breaches.filter(({ at: { column } }) => {
      const isKept = !(once.has(column) && told.has(column));
      told.add(column);
      return isKept;
    });
  },
});

type UnknownWord = Extract<StatusReading, { readonly class: "unknown" }>;

function isUnknownWord(reading: StatusReading): reading is UnknownWord {
  return reading.class === "unknown" && reading.isText;
}

/** Two rows may say the same by chance. */
const fewestRows = 3;

/** What asks for a status, or stands for none. */
const prompt = /^(?:\W*(?:välj|ange|fyll i|ej valt|inte valt|select|choose|velg)(?!\p{L})|[-–—.…?]+$)/u;

/**
 * Columns of periods to come that hold one and the same prompt, "Välj status" as a template has it: told once is enough.
 * Not passed over, since nobody has said that the period is yet to come.
 */
function prefilledColumns({ periods, current, commitments }: FollowUp): ReadonlySet<number> {
  const isPrefilled = (index: number) => {
    const filled = commitments.flatMap(({ readings }) => readings[index] ?? []).filter(isFilled);
    const word = comparable(filled[0]?.text ?? "");
    if (filled.length < fewestRows || !prompt.test(word)) return false;
    return filled.every((reading) => isUnknownWord(reading) && comparable(reading.text) === word);
  };
  return new Set(periods.flatMap(({ column }, index) => (index > current && isPrefilled(index) ? [column] : [])));
}

function isFilled(reading: StatusReading): boolean {
  return reading.class !== "empty";
}
