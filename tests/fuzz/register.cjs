/**
 * Lets Node run our TypeScript as it stands: `node --require ./tests/fuzz/register.cjs file.ts`. The fuzzing runs in a
 * process of its own, with a bound on memory and time that Jest's workers do not have, and must not wait for a bundler.
 */

const { transformFileSync } = require("@swc/core");

const options = {
  swcrc: false,
  sourceMaps: "inline",
  module: { type: "commonjs" },
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
};

require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, options).code, file);
