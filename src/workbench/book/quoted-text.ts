/**
 * Texts that the model's formulas cannot hold: with a quote in them, or a backslash at the end. Inside the model they
 * stand in a function of ours, `QUOTED("säg \uE022hej\uE022")`, with the quotes in disguise; outside nobody sees it.
 */

const QUOTE = "\uE022";
const END = "\u2060"; // parts a last backslash from the closing quote, which the model would take for an escaped one

export function isHard(text: string): boolean {
  return text.includes('"') || text.endsWith("\\");
}

/** The text as a call that the model can read. */
export function quoted(text: string): string {
  return `QUOTED("${text.replaceAll('"', QUOTE)}${END}")`;
}

/** The text of such a call. */
export function unquoted(call: string): string {
  return plain(call.slice('QUOTED("'.length, -'")'.length));
}

/** The argument of such a call without its disguise. */
export function plain(argument: string): string {
  return argument.slice(0, -END.length).replaceAll(QUOTE, '"');
}
