/** What Excel allows, in UTF-16 code units. */
const longestSheetName = 31;

/**
 * A name that Excel takes for a sheet: without the characters that it refuses, and not too long.
 *
 * @param ending stays whole where the name has to be cut before it
 */
export function sheetNameFrom(wished: string, ending = ""): string {
  const room = longestSheetName - ending.length;
  const allowed = wished.replace(/[\\/?*[\]:]/gu, " ").slice(0, room);
  // Half of a character of two code units is no character.
  const whole = /[\uD800-\uDBFF]$/.test(allowed) ? allowed.slice(0, -1) : allowed;
  return `${whole.trim()}${ending}`.replace(/^'+|'+$/gu, "").trim();
}
