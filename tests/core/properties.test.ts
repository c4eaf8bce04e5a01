/** What must hold of any sheet whatever: random tables, random noise around them, random damage to their cells. */

import fc from "fast-check";
import type { CellValue, Grid } from "../../src/core/grid";
import { countedStatus } from "../../src/core/status/classify";
import { surveyWorkbook } from "../../src/core/survey";
import { otherCount } from "../../src/core/totals";
import { gridOf, header } from "../builders/grid";

const words = { Klart: "done", "Enligt plan": "onPlan", "Avvikelse från plan": "deviation" } as const;

/** Safe normalising, written here a second time and on purpose in another way. */
function normalised(text: string): string {
  const visible = [...text.normalize("NFC")].filter(
    (character) => !/[\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(character),
  );
  return visible
    .join("")
    .split(/\s+/u)
    .filter((part) => part !== "")
    .join(" ")
    .toLowerCase();
}

const expected = new Map(Object.entries(words).map(([word, status]) => [normalised(word), status]));

const noise: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
  fc.constantFrom("Status", "Mål", "Delår 1", "Summa", "27 stycken: 17 klart, 10 ej klara", "Klart"),
);
const status = fc.constantFrom(...Object.keys(words));

/** A status with a letter or a space put in, taken out, or changed. */
const damaged = fc
  .tuple(status, fc.nat(), fc.constantFrom("", " ", "\u00a0", "\u200b", "e", "ej ", "x", "\n"))
  .map(([word, at, put]) => {
    const place = at % (word.length + 1);
    return word.slice(0, place) + put + word.slice(at % 3 === 0 ? place + 1 : place);
  });
const statusCell: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: status, weight: 4 },
  { arbitrary: damaged, weight: 2 },
  { arbitrary: noise, weight: 1 },
);
const row = fc
  .tuple(
    fc.constantFrom("Mål A", "Mål B", null),
    fc.constantFrom("Delmål", null),
    fc.string({ minLength: 1, maxLength: 30 }),
    statusCell,
    statusCell,
    statusCell,
  )
  .map((cells): CellValue[] => [...cells]);
const noiseRow = fc.array(noise, { maxLength: 8 });

const sheet: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(noiseRow, { maxLength: 4 }), fc.array(row, { maxLength: 12 }), fc.array(noiseRow, { maxLength: 4 }))
  .map(([above, rows, below]) => gridOf([...above, [], header, ...rows, [], ...below]));

test("the counts of every period, and of the goals, sum to the commitments", () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      for (const { totals } of surveyWorkbook([grid])) {
        for (const counts of totals.periods) {
          expect(counts.done + counts.onPlan + counts.deviation + otherCount(counts)).toBe(totals.commitments);
        }
        expect(totals.goals.reduce((sum, goal) => sum + goal.commitments.length, 0)).toBe(totals.commitments);
      }
    }),
    { numRuns: 500 },
  );
});

test("no cell is counted as a status that it does not safely equal", () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      for (const { followUp } of surveyWorkbook([grid])) {
        for (const { row: at, readings } of followUp.commitments) {
          readings.forEach((reading, index) => {
            const counted = countedStatus(reading);
            if (counted === null) return;
            const cell = grid.values[at]?.[followUp.periods[index]?.column ?? -1];
            expect(typeof cell === "string" && expected.get(normalised(cell))).toBe(counted);
          });
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("every cell that safely equals a status is counted as it", () => {
  const clean = fc.array(fc.tuple(status, status, status), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(clean, (statuses) => {
      const rows = statuses.map((cells, index) => [
        "Mål",
        "Delmål",
        `Åtagande ${index}`,
        ...cells.map((cell) => ` ${cell}\u00a0`),
      ]);
      const [table] = surveyWorkbook([gridOf([header, ...rows])]);
      expect(table?.totals.periods.map(otherCount)).toEqual([0, 0, 0]);
      expect(table?.totals.commitments).toBe(statuses.length);
    }),
  );
});
