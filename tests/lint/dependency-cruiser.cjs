/**
 * The import table of the house: who may know whom. Each rule names a room and what it may touch; anything
 * else is an error. `npm run imports` holds the code against it.
 */

const only = (room, allowed, comment) => ({
  name: `${room}-touches-only-its-own`,
  comment,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...allowed].map((folder) => `^src/${folder}/`) },
});

const packages = (room, allowed, comment) => ({
  name: `${room}-packages`,
  comment,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "node_modules", ...(allowed.length > 0 && { pathNot: allowed.map((name) => `node_modules/${name}`) }) },
});

module.exports = {
  forbidden: [
    only("core", [], "plain data and pure functions: no Excel, screen, file or language"),
    only("messages", ["core"], "words for the core's data"),
    only("excel", ["core"], "the only room that names Office.js"),
    only("files", ["core"], "workbook bytes to a Grid"),
    only("taskpane", ["core", "messages", "excel"], "the pane wires the rooms together"),
    only("commands", ["core", "messages", "excel"], "the ribbon's functions wire the rooms together"),
    only("cli", ["core", "messages", "files"], "the command line has no Excel"),
    only("workbench", [], "it is Excel: it knows nothing of follow-ups"),
    packages("core", [], "the core stands on the language alone"),
    packages("messages", [], "words need no library"),
    packages("excel", ["@types/office-js"], "Office.js is a global, loaded by the page"),
    {
      name: "messages-take-types-only",
      comment: "messages may know the shape of the core's data, not its functions",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { path: "^src/core/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "a module nobody imports is dead, or an entry point",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["/main\\.tsx?$", "\\.d\\.ts$"] },
      to: {},
    },
    { name: "resolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
      conditionNames: ["import", "require"],
    },
  },
};
