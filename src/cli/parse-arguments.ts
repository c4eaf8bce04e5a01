/** Arguments → what is asked for, or what is wrong with them. */

import { parseArgs } from "node:util";
import { formats, languages, type CheckOptions } from "./options";

/** What is wrong with the arguments; `about` is the argument that is. */
export interface UsageProblem {
  readonly code: "unknownCommand" | "unknownOption" | "missingValue" | "unknownFormat" | "unknownLanguage" | "noPaths";
  readonly about: string;
}

export type Request =
  | { readonly kind: "check"; readonly options: CheckOptions }
  | { readonly kind: "help" | "version"; readonly language: CheckOptions["language"] }
  | { readonly kind: "usage"; readonly problem: UsageProblem; readonly language: CheckOptions["language"] };

const withValue = ["format", "period", "lang", "out"] as const;

/** @param args without the program's own name: "check", options and paths in any order */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      period: { type: "string" },
      lang: { type: "string", default: "sv" },
      out: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    },
  });
  const language = languages.find((known) => known === values.lang) ?? "sv";
  if (values.help === true) return { kind: "help", language };
  if (values.version === true) return { kind: "version", language };
  const problem = findProblem(values, positionals);
  if (problem !== null) return { kind: "usage", problem, language };
  const [, ...paths] = positionals;
  const format = formats.find((known) => known === values.format) ?? "text";
  return {
    kind: "check",
    options: { paths, format, language, period: textOrNull(values.period), out: textOrNull(values.out) },
  };
}

type Values = Readonly<Record<string, unknown>>;

function findProblem(values: Values, [command, ...paths]: readonly string[]): UsageProblem | null {
  const known: readonly string[] = [...withValue, "help", "version"];
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined) return { code: "unknownOption", about: `${unknown.length === 1 ? "-" : "--"}${unknown}` };
  const bare = withValue.find((name) => values[name] !== undefined && (textOrNull(values[name]) ?? "") === "");
  if (bare !== undefined) return { code: "missingValue", about: `--${bare}` };
  const format = String(values.format);
  if (!formats.some((one) => one === format)) return { code: "unknownFormat", about: format };
  const language = String(values.lang);
  if (!languages.some((one) => one === language)) return { code: "unknownLanguage", about: language };
  if (command !== undefined && command !== "check") return { code: "unknownCommand", about: command };
  return paths.length === 0 ? { code: "noPaths", about: "" } : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
