import { mergeSettings } from "../../src/core/merge-settings";
import { noSettings, type Settings } from "../../src/core/settings";

const word = (text: string, countsAs: Settings["words"][number]["countsAs"] = "onPlan") => ({ text, countsAs });
const words = (...list: Settings["words"]): Settings => ({ ...noSettings, words: list });
const [started, rests] = [word("Startat"), word("Vilar", "leftOut")];
const accepted = (subject: string, reason = "känt") => ({ subject, rule: "status-known", reason, time: "2026-01-31" });

test.each<[string, Settings, Settings, Settings, Settings]>([
  ["nothing of ours", words(started), words(started), words(rests), words(rests)],
  ["nothing of theirs", words(started), words(rests), words(started), words(rests)],
  ["a word each", words(), words(started), words(rests), words(started, rests)],
  ["ours takes a word away", words(started, rests), words(rests), words(started, rests), words(rests)],
  [
    "theirs takes a word away",
    words(started, rests),
    words(started, rests, word("Nytt")),
    words(rests),
    words(rests, word("Nytt")),
  ],
  [
    "ours changes what theirs takes away",
    words(started),
    words(word("Startat", "done")),
    words(),
    words(word("Startat", "done")),
  ],
  [
    "both change a word",
    words(started),
    words(word("Startat", "done")),
    words(word("startat ", "leftOut")),
    words(word("Startat", "done")),
  ],
  [
    "theirs changes a word that ours has left",
    words(started),
    words(started, rests),
    words(word("Startat", "done")),
    words(word("Startat", "done"), rests),
  ],
])("%s", (_, known, ours, theirs, merged) => {
  expect(mergeSettings(known, ours, theirs)).toEqual(merged);
});

test("each kind of decision is kept by itself", () => {
  const ours: Settings = {
    ...noSettings,
    currentPeriod: "p2",
    rulesOff: ["late-surprise"],
    accepted: [accepted("1a")],
  };
  const table = { sheetName: "Blad1", goal: null, subgoal: null, commitment: "Vad", periods: ["Läget"] };
  const made = { table: "'Blad1'!A1", blockName: "Avstamt.Sammanfattning.x", fingerprint: "3c" };
  const theirs: Settings = { ...words(started), tables: [table], accepted: [accepted("2b")], summaries: [made] };
  expect(mergeSettings(noSettings, ours, theirs)).toEqual({
    ...theirs,
    currentPeriod: "p2",
    rulesOff: ["late-surprise"],
    accepted: [accepted("1a"), accepted("2b")],
  });
});

test("what both have decided in the same way is there once, and ours where they differ", () => {
  const known = { ...noSettings, currentPeriod: "p1" };
  const ours = { ...known, accepted: [accepted("1a", "vår")] };
  const theirs = { ...known, currentPeriod: "p3", accepted: [accepted("1a", "deras")] };
  expect(mergeSettings(known, ours, theirs)).toEqual({ ...ours, currentPeriod: "p3" });
});
