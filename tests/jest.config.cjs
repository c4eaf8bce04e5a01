/** Three projects: pure code, code against the embedded Excel, and a real browser (served and driven from `tests/e2e`). */

const { join } = require("node:path");

const rootDir = join(__dirname, "..");

const swc = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

const shared = {
  rootDir,
  testEnvironment: "node",
  transform: { "\\.[jt]sx?$": ["@swc/jest", swc] },
};

const needExcel = "(excel|workbench|conformance|commands)";

module.exports = {
  rootDir,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", `<rootDir>/tests/${needExcel}/`, "<rootDir>/tests/e2e/"],
    },
    {
      ...shared,
      displayName: "excel",
      testMatch: [`<rootDir>/tests/${needExcel}/**/*.test.ts`],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/e2e/serve.ts",
      globalTeardown: "<rootDir>/tests/e2e/stop.ts",
    },
  ],
};
