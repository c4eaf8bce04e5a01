/** `node tests/run/rules-table.mjs` writes the rules in the README and on the help page anew, from the rules and their words. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [readme, help] = [join(root, "README.md"), join(root, "assets/support.html")];
const scratch = mkdtempSync(join(tmpdir(), "avstamt-rules-table-"));

try {
  await bundle({ entry: "./tests/readme/rules.ts", filename: "rules-table.cjs" }, scratch);
  const { withRulesLists, withRulesTable } = createRequire(import.meta.url)(join(scratch, "rules-table.cjs"));
  const sample = readFileSync(join(root, "assets/uppfoljning-exempel.xlsx"));
  writeFileSync(readme, withRulesTable(readFileSync(readme, "utf8"), sample));
  writeFileSync(help, withRulesLists(readFileSync(help, "utf8")));
} finally {
  rmSync(scratch, { recursive: true });
}
