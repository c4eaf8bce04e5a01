/** The linter refuses what SECURITY.md says that the add-in never does, where it would have to stand. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** The rules that each of some lines in the pane's code breaks. */
function brokenBy(lines: readonly string[]): string[][] {
  const config = ["--config", "tests/lint/eslint.config.mjs", "--format", "json"];
  const place = ["--stdin", "--stdin-filename", "src/taskpane/never.tsx"];
  const args = [join(root, "node_modules/eslint/bin/eslint.js"), ...config, ...place];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, input: lines.join("\n"), encoding: "utf8" });
  const [result] = JSON.parse(stdout) as { messages: { line: number; ruleId: string | null }[] }[];
  return lines.map((_, index) =>
    (result?.messages ?? [])
      .filter(({ line }) => line === index + 1)
      .map(({ ruleId }) => ruleId ?? "it cannot be read"),
  );
}

const never = [
  ["localStorage.setItem('a', 'b');", "no-restricted-globals"],
  ["window.sessionStorage.clear();", "no-restricted-properties"],
  ["indexedDB.open('a');", "no-restricted-globals"],
  ["document.cookie = 'a=b';", "no-restricted-properties"],
  ["void fetch('https://elak.example');", "no-restricted-globals"],
  ["void globalThis.fetch('https://elak.example');", "no-restricted-properties"],
  ["navigator.sendBeacon('https://elak.example');", "no-restricted-properties"],
  ["new XMLHttpRequest();", "no-restricted-globals"],
  ["new WebSocket('wss://elak.example');", "no-restricted-globals"],
  ["document.body.innerHTML = text;", "no-restricted-properties"],
  ["document.write(text);", "no-restricted-properties"],
  ["eval(text);", "no-eval"],
  ["new Function(text);", "no-new-func"],
  ["setTimeout('run()', 1);", "no-restricted-syntax"],
  ["link.href = 'javascript:run()';", "no-script-url"],
  ["void import(text);", "no-restricted-syntax"],
  ["export const Markup = () => <p dangerouslySetInnerHTML={{ __html: text }} />;", "no-restricted-syntax"],
  ["export const Frame = () => <iframe title='a' />;", "no-restricted-syntax"],
] as const;
const instead = "export const View = ({ text }: { text: string }) => <p>{text}</p>;";

let broken: string[][] = [];

beforeAll(() => {
  broken = brokenBy([...never.map(([code]) => code), instead]);
}, 60_000);

test.each(never.map(([code, rule], index) => ({ code, rule, index })))("$code", ({ rule, index }) => {
  expect(broken[index]).toContain(rule);
});

test("what the add-in does instead is let be", () => {
  expect(broken[never.length]).toEqual([]);
});
