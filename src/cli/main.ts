/** `avstamt check`: wires arguments, files, reports and exit codes together. */

import { writeFileSync } from "node:fs";
import { messagesFor, type Messages } from "../messages";
import { checkFile } from "./check-file";
import { unread, type CheckedFile } from "./checked-file";
import { exitCodeOf, exitCodes } from "./exit-code";
import { findFiles } from "./find-files";
import type { CheckOptions } from "./options";
import { parseArguments } from "./parse-arguments";
import { filesWithoutPeriod, periodNames } from "./period-problem";
import { progressOn } from "./progress";
import { reports } from "./report";
import { safeText } from "./report/safe-text";

/** Put in by whoever builds. */
declare const AVSTAMT_VERSION: string;

// The reader of a pipe may leave before the end ("| head"): nothing to complain about.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const request = parseArguments(args);
  if (request.kind === "check") return check(request.options, messagesFor(request.options.language));
  const { cli } = messagesFor(request.language);
  if (request.kind === "usage") {
    complain(cli.usageProblems[request.problem.code](request.problem.about));
    process.stderr.write(`${cli.usage}\n`);
    return exitCodes.usage;
  }
  process.stdout.write(`${request.kind === "help" ? cli.usage : AVSTAMT_VERSION}\n`);
  return exitCodes.clean;
}

function check(options: CheckOptions, messages: Messages): number {
  const files = checkAll(options);
  const { period } = options;
  if (period !== null && !tellMissingPeriod(files, period, messages)) return exitCodes.usage;
  const report = reports[options.format](files, messages);
  if (options.out === null) process.stdout.write(report);
  else if (!save(options.out, report, messages)) return exitCodes.unread;
  return exitCodeOf(files);
}

function checkAll({ paths, period }: CheckOptions): CheckedFile[] {
  const progress = progressOn(process.stderr);
  const found = findFiles(paths);
  const files = found.map(({ path, error }, index) => {
    progress.show(index, found.length, path);
    return error === null ? checkFile(path, period, complain) : unread(path, error);
  });
  progress.clear();
  return files;
}

/** @returns whether any table has the period; each file whose tables have not is named */
function tellMissingPeriod(files: readonly CheckedFile[], period: string, { cli }: Messages): boolean {
  const without = filesWithoutPeriod(files, period);
  const withTables = files.filter(({ tables }) => tables.length > 0);
  if (without.length > 0 && without.length === withTables.length) {
    complain(cli.noSuchPeriod(period, periodNames(files)));
    return false;
  }
  for (const { path } of without) complain(cli.periodMissing(period, path));
  return true;
}

function save(out: string, report: string, { cli }: Messages): boolean {
  try {
    writeFileSync(out, report);
    return true;
  } catch (thrown) {
    complain(cli.cannotWrite(out));
    complain((thrown as Error).message);
    return false;
  }
}

function complain(problem: unknown): void {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  process.stderr.write(`${text.split("\n").map(safeText).join("\n")}\n`);
}
