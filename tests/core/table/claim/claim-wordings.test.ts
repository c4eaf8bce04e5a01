/** Whatever numbers a closing line is given, it says them when it is read, and the right ones once it is corrected. */

import fc from "fast-check";
import { proposeFixes } from "../../../../src/core/plan/fixes/propose-fixes";
import { noSettings } from "../../../../src/core/settings";
import { surveyWorkbook } from "../../../../src/core/survey";
import { readClaim } from "../../../../src/core/table/claim/claim";
import type { ClaimedCounts } from "../../../../src/core/table/follow-up";
import { numberInWords } from "../../../../src/core/table/claim/number-words";
import { gridOf, header, statusRows } from "../../../builders/grid";

interface Numbers {
  readonly total: number;
  readonly done: number;
  readonly notDone: number;
  readonly onPlan: number;
  readonly deviation: number;
}

/** Each with what it says: T of how many, D done, N not done, P on plan, A deviations, S the share that is done. */
const wordings = [
  "T stycken: D klart, N ej klara",
  "T st: D klara, N inte klara",
  "Totalt T st varav D är klara och N inte klara",
  "Av T utvecklingsåtaganden är D klara",
  "D är klara och N är ej klara",
  "D av T åtaganden är klara",
  "N av T åtaganden är ej klara",
  "D av nämndens T åtaganden har blivit klara.",
  "D åtaganden klara\nN åtaganden ej klara",
  "D åtaganden är klara",
  "D klart N ej klart",
  "D/T klara",
  "D/T åtaganden klara",
  "D klara av T",
  "Antal åtaganden: T, varav klara: D",
  "Antal: T st, varav klart D st, avvikelse A st",
  "Åtaganden: T, klara: D, ej klara: N",
  "Totalt T varav D klart",
  "Totalt klart D, ej klart N",
  "Klara: D ej klara: N",
  "Summa klara: D Summa ej klara: N",
  "Klara åtaganden: D av T",
  "Antal klara åtaganden: D",
  "Antalet klara är D",
  "Antal ej klara: N",
  "T åtaganden varav D blev klara",
  "T åtaganden, D av dem klara",
  "T åtaganden (D klara, N ej klara)",
  "T åtaganden: D av T klara",
  "D av T åtaganden är genomförda.",
  "D klara, A avviker",
  "D klara, P enligt plan, A avvikelser",
  "Klart: D, Enligt plan: P, Avvikelse från plan: A",
  "T st varav D klara, P enligt plan och A med avvikelse",
  "S % av åtagandena är klara (D av T)",
  "S % (D av T) av åtagandena är klara",
  "Andel klara: S % (D av T)",
  "D av T åtaganden (S %) är klara",
  "D klara av T (S %)",
] as const;

const letters = { T: "total", D: "done", N: "notDone", P: "onPlan", A: "deviation" } as const;

const filled = (wording: string, numbers: Numbers, share: number, write: (value: number) => string) =>
  wording.replace(/(?<!\p{L})[TDNPAS](?!\p{L})/gu, (letter) =>
    letter === "S" ? String(share) : write(numbers[letters[letter as keyof typeof letters]]),
  );

/** What a line of this wording states; no share is among it. */
const statedBy = (wording: string, numbers: Numbers): Partial<ClaimedCounts> =>
  Object.fromEntries(
    [...wording.matchAll(/(?<!\p{L})[TDNPA](?!\p{L})/gu)].map(([letter]) => {
      const of = letters[letter as keyof typeof letters];
      return [of, numbers[of]];
    }),
  );

const percent = fc.integer({ min: 0, max: 100 });
const anyNumbers = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max), fc.nat(max)).map(([done, onPlan, deviation]): Numbers => ({
    total: done + onPlan + deviation,
    done,
    notDone: onPlan + deviation,
    onPlan,
    deviation,
  }));
const spellings = [String, (value: number) => numberInWords(value, "ett") ?? String(value)] as const;

describe.each(wordings)("%s", (wording) => {
  test.each([
    ["digits", spellings[0], 600],
    ["words", spellings[1], 33],
  ] as const)("is read with its numbers in %s", (_, write, max) => {
    fc.assert(
      fc.property(anyNumbers(max), percent, (numbers, share) => {
        const line = filled(wording, numbers, share, write);
        if (wording.includes("/") && write !== String) return;
        const none = { total: null, done: null, notDone: null };
        expect(readClaim(line, 0, 0)?.stated).toEqual({ ...none, ...statedBy(wording, numbers) });
        expect(readClaim(line, 0, 0)?.shares.done?.percent).toBe(wording.includes("S %") ? share : undefined);
      }),
      { numRuns: 30 },
    );
  });

  test("agrees once it is corrected, and keeps its words", () => {
    fc.assert(
      fc.property(anyNumbers(3), anyNumbers(9), percent, ({ done, onPlan, deviation }, wrong, share) => {
        fc.pre(done + onPlan + deviation > 0);
        const right = { total: done + onPlan + deviation, done, notDone: onPlan + deviation, onPlan, deviation };
        const rows = [
          ...Array.from({ length: done }, () => ["", "", "Klart"]),
          ...Array.from({ length: onPlan }, () => ["", "", "Enligt plan"]),
          ...Array.from({ length: deviation }, () => ["", "", "Avvikelse från plan"]),
        ];
        const below = (line: string) => surveyWorkbook([gridOf([header, ...statusRows(rows), [], [line]])], noSettings);
        const [fix] = below(filled(wording, wrong, share, String))
          .flatMap(proposeFixes)
          .filter(({ kind }) => kind === "claim");
        const rightShare = Math.round((100 * done) / right.total);
        const expected = filled(wording, right, rightShare, String).replace("\n", " ");
        expect(fix?.after ?? expected).toBe(expected);
        const findings = below(fix?.after ?? filled(wording, wrong, share, String)).flatMap((table) => table.findings);
        expect(findings.filter(({ rule }) => rule === "claim-agrees")).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
