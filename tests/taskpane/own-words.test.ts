import { noSettings } from "../../src/core/settings";
import { firstOfEachWord, withoutWord, withWord } from "../../src/taskpane/own-words";
import { findingsOf } from "../builders/follow-up";
import { statusRows, tableOf } from "../builders/grid";

const pausad = { text: "Pausad", countsAs: "leftOut" } as const;

test("a word is kept tidy, and said once however it is spelt", () => {
  const settings = withWord({ ...noSettings, currentPeriod: "p1" }, " Pausad  tills vidare ", "deviation");
  expect(settings).toEqual({
    ...noSettings,
    words: [{ text: "Pausad tills vidare", countsAs: "deviation" }],
    tables: [],
    currentPeriod: "p1",
  });
  expect(withWord(settings, "pausad tills vidare", "leftOut").words).toEqual([
    { text: "pausad tills vidare", countsAs: "leftOut" },
  ]);
});

test("a forgotten word is gone, the others stay", () => {
  const stoppad = { text: "Stoppad", countsAs: "deviation" } as const;
  expect(withoutWord({ ...noSettings, words: [pausad, stoppad] }, "PAUSAD ").words).toEqual([stoppad]);
});

test("each word is asked for where it first stands, and only words are", () => {
  const findings = findingsOf(
    tableOf(
      statusRows([
        ["Pausad", "", "pausad"],
        ["klart ", "Enlight plan", "Stoppad"],
      ]),
    ),
  );
  const firsts = [...firstOfEachWord(findings)].map(({ at }) => [at.row, at.column]);
  expect(firsts).toEqual([
    [1, 3],
    [2, 5],
    [2, 4],
  ]);
});
