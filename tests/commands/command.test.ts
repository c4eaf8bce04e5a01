import { command } from "../../src/commands/command";
import type { SentenceCode } from "../../src/commands/sentence";
import { HostError } from "../../src/core/errors";

const bug = new RangeError("No period 3");

test.each<[string, () => Promise<SentenceCode | null>, string[], unknown[]]>([
  ["work that speaks for itself", () => Promise.resolve(null), ["worked", "completed"], []],
  ["work that has something to say", () => Promise.resolve("noTable"), ["worked", "say noTable", "completed"], []],
  ["a refusal", () => Promise.reject(new HostError("readOnly")), ["worked", "say readOnly", "completed"], []],
  ["our own bug", () => Promise.reject(bug), ["worked", "say unexpected", "completed"], [bug]],
])("%s", async (_, work, expected, expectedBugs) => {
  const happened: string[] = [];
  const bugs: unknown[] = [];
  const run = command(work, {
    say: async (code) => {
      await Promise.resolve();
      happened.push(`say ${code}`);
    },
    worked: () => happened.push("worked"),
    report: (reported) => bugs.push(reported),
  });
  await run({ source: { id: "Avstamt.Highlight" }, completed: () => happened.push("completed") });
  expect(happened).toEqual(expected);
  expect(bugs).toEqual(expectedBugs);
});
