import { parseArguments } from "../../src/cli/parse-arguments";

const usual = { format: "text", period: null, language: "sv", out: null };

test.each<[string, string[], object]>([
  ["a file", ["check", "a.xlsx"], { paths: ["a.xlsx"] }],
  ["files and folders in their order", ["check", "b", "a.xlsx", "b"], { paths: ["b", "a.xlsx", "b"] }],
  [
    "options before and behind",
    ["check", "--format", "json", "a", "--lang=en"],
    { paths: ["a"], format: "json", language: "en" },
  ],
  [
    "a period and a file to write",
    ["check", "a", "--period", "Status helår", "--out", "r.txt"],
    { paths: ["a"], period: "Status helår", out: "r.txt" },
  ],
  ["names that look like options", ["check", "--", "--a.xlsx"], { paths: ["--a.xlsx"] }],
  ["a name that is a command", ["check", "check"], { paths: ["check"] }],
])("%s", (_, args, options) => {
  expect(parseArguments(args)).toEqual({ kind: "check", options: { ...usual, ...options } });
});

test.each<[string[], string, string]>([
  [["check"], "noPaths", ""],
  [[], "noPaths", ""],
  [["a.xlsx"], "unknownCommand", "a.xlsx"],
  [["check", "a", "--colour"], "unknownOption", "--colour"],
  [["check", "a", "-x"], "unknownOption", "-x"],
  [["check", "a", "--format", "xml"], "unknownFormat", "xml"],
  [["check", "a", "--lang", "no"], "unknownLanguage", "no"],
  [["check", "a", "--out"], "missingValue", "--out"],
  [["check", "a", "--period="], "missingValue", "--period"],
])("%j is refused: %s", (args, code, about) => {
  expect(parseArguments(args)).toMatchObject({ kind: "usage", problem: { code, about } });
});

test("help and version are given whatever else is said, in the language that is asked for", () => {
  expect(parseArguments(["--help", "--colour"])).toEqual({ kind: "help", language: "sv" });
  expect(parseArguments(["check", "-h", "--lang", "en"])).toEqual({ kind: "help", language: "en" });
  expect(parseArguments(["--version"])).toEqual({ kind: "version", language: "sv" });
});
