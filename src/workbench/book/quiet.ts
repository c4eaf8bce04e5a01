/**
 * o-spreadsheet tells the console how long everything took (`##### Model creation #####`). A workbench that is tested
 * by what it prints cannot have that, so its debug lines are swallowed while it works, and only then.
 */

/** Runs `work` with `console.debug` silent; warnings and errors still speak. */
export function quietly<T>(work: () => T): T {
  const speak = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = speak;
  }
}
