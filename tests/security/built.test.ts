/** The checks of a production build find what they are there for: each row is a sound build with one thing wrong. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const policy =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; base-uri 'none'; form-action 'none'";
const page = (head: string, body = "", own = policy) =>
  `<!doctype html><html><head><meta charset=utf-8><meta http-equiv=Content-Security-Policy content="${own}">${head}</head><body>${body}</body></html>`;
const script = "<script defer src=a.js></script>";

const sound: Readonly<Record<string, string>> = {
  "taskpane.html": page(script),
  "commands.html": page(script),
  "assets/support.html": page('<link rel="stylesheet" href="support.css">'),
  "a.js": "const evaluate = (x) => x; evaluate('1'); setTimeout(() => evaluate, 1);",
  "a.js.map": JSON.stringify({
    sources: ["webpack://avstamt/./node_modules/react/index.js", "webpack://avstamt/./src/a.ts"],
  }),
  "THIRD-PARTY-NOTICES.txt": "Notices.\n\nreact 19.3.1 | MIT | draws the pane\n\n-----\nreact 19.3.1\n\na | b | c\n",
};

/** What the script says of a build that is sound but for these files. */
function faultsOf(changed: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  try {
    for (const [name, content] of Object.entries({ ...sound, ...changed })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { status, stderr } = spawnSync(process.execPath, [join(__dirname, "built.mjs"), folder], {
      encoding: "utf8",
    });
    expect(status).toBe(stderr === "" ? 0 : 1);
    return stderr.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a sound build has no fault", () => {
  expect(faultsOf({})).toBe("");
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    "a page without a policy",
    { "commands.html": `<html><head>${script}</head></html>` },
    "commands.html: it has 0 policies",
  ],
  ["a policy behind a script", { "commands.html": page("").replace("<meta charset=utf-8>", script) }, "loaded before"],
  ["inline script", { "commands.html": page("<script>run()</script>") }, "code or styles of its own: <script"],
  ["inline style", { "commands.html": page("<style>a{}</style>") }, "code or styles of its own: <style"],
  [
    "an event handler",
    { "commands.html": page("", "<img src=x onerror=run()>") },
    "code or styles of its own:  onerror=",
  ],
  [
    "an address that is code",
    { "commands.html": page("", '<a href="javascript:run()">') },
    "code or styles of its own: javascript:",
  ],
  [
    "leave for inline script",
    { "commands.html": page("", "", policy.replace("'self'", "'unsafe-inline'")) },
    "allows 'unsafe-inline' for script-src",
  ],
  [
    "leave for eval",
    { "commands.html": page("", "", policy.replace("'self'", "'unsafe-eval'")) },
    "allows 'unsafe-eval' for script-src",
  ],
  [
    "another address",
    { "commands.html": page("", "", `${policy}; connect-src https://elak.example`) },
    "allows https://elak.example for connect-src",
  ],
  [
    "any default",
    { "commands.html": page("", "", policy.replace("default-src 'none'; ", "")) },
    "its policy has no default-src",
  ],
  [
    "any base",
    { "commands.html": page("", "", policy.replace("base-uri 'none'; ", "")) },
    "its policy has no base-uri",
  ],
  ["eval", { "a.js": "const a=eval('1')" }, "a.js makes code of a text"],
  ["a function of a text", { "a.js": "const a=new Function('return 1')" }, "a.js makes code of a text"],
  ["a timer with a text", { "a.js": "setTimeout('run()', 1)" }, "a.js makes code of a text"],
  [
    "a package without a notice",
    { "a.js.map": '{"sources":["x/node_modules/react/a.js","x/node_modules/@elak/kod/b.js"]}' },
    "@elak/kod is packed and has no notice.",
  ],
  [
    "a notice without a package",
    { "a.js.map": '{"sources":["x/node_modules/fflate/a.js"]}' },
    "react has a notice and is not packed.",
  ],
  [
    "a licence that asks for more",
    { "THIRD-PARTY-NOTICES.txt": "react 19.3.1 | GPL-3.0 | draws" },
    "react is under GPL-3.0.",
  ],
  ["no reason", { "THIRD-PARTY-NOTICES.txt": "react 19.3.1 | MIT | " }, "Nothing says what react is for."],
  ["a command line without notices", { "avstamt.cjs": "" }, "The command line has no notices."],
])("%s is found", (_, changed, fault) => {
  expect(faultsOf(changed)).toContain(fault);
});
