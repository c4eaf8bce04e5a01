/** `node tests/run/rules-table.mjs` writes the table of rules in the README anew, from the rules and their words. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = join(root, "README.md");
const scratch = mkdtempSync(join(tmpdir(), "avstamt-rules-table-"));

try {
  await bundle({ entry: "./tests/readme/rules-table.ts", filename: "rules-table.cjs" }, scratch);
  const { withRulesTable } = createRequire(import.meta.url)(join(scratch, "rules-table.cjs"));
  const sample = readFileSync(join(root, "assets/uppfoljning-exempel.xlsx"));
  writeFileSync(readme, withRulesTable(readFileSync(readme, "utf8"), sample));
} finally {
  rmSync(scratch, { recursive: true });
}
