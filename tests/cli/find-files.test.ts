import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { findFiles } from "../../src/cli/find-files";

/** A folder of its own with these files, handed to the test and taken away again. */
function withFiles(names: readonly string[], work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "avstamt-find-"));
  try {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), "");
    }
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const found = (folder: string, ...paths: string[]) =>
  findFiles(paths.map((path) => join(folder, path))).map(({ path, error }) => [relative(folder, path), error]);

test("folders are searched in the order of names, for what can be read", () => {
  const names = ["b.xlsx", "a.XLSX", "c/d.ods", "c/a/z.csv", "c/e.txt", "m.xlsm", "old.xls", "~$b.xlsx", "bild.png"];
  withFiles(names, (folder) => {
    expect(found(folder, ".").map(([path]) => path)).toEqual([
      "a.XLSX",
      "b.xlsx",
      join("c", "a", "z.csv"),
      join("c", "d.ods"),
      "m.xlsm",
      "old.xls",
      "~$b.xlsx",
    ]);
  });
});

test("what is named is read in the order it is named, whatever its name ends in, also twice", () => {
  withFiles(["b.txt", "a/c.csv"], (folder) => {
    expect(found(folder, "b.txt", "a", "b.txt")).toEqual([
      ["b.txt", null],
      [join("a", "c.csv"), null],
      ["b.txt", null],
    ]);
  });
});

test("a path that leads nowhere keeps its place, with the reason", () => {
  withFiles(["a.xlsx", "tom/bild.png"], (folder) => {
    expect(found(folder, "b.xlsx", "a.xlsx", "tom", "a.xlsx/b")).toEqual([
      ["b.xlsx", "notFound"],
      ["a.xlsx", null],
      ["tom", "noWorkbooks"],
      [join("a.xlsx", "b"), "notFound"],
    ]);
  });
});

test("a link back up is not followed; a link to a file is, and one that leads round in a circle hides no other", () => {
  withFiles(["a/b.xlsx"], (folder) => {
    symlinkSync(folder, join(folder, "a", "upp.xlsx"));
    symlinkSync("runt.xlsx", join(folder, "a", "runt.xlsx"));
    symlinkSync(join(folder, "a", "b.xlsx"), join(folder, "a", "c.xlsx"));
    expect(found(folder, ".").map(([path]) => path)).toEqual(
      ["b.xlsx", "c.xlsx", "runt.xlsx"].map((name) => join("a", name)),
    );
  });
});
