/** The words that the summary sheet needs. The plan takes them as an argument: the core has no language. */

/**
 * Words for the sheet. A sentence with {names} becomes a formula in which each name is a cell's value, so that the
 * sentence never contradicts the numbers beside it.
 */
export interface SummaryWords {
  /** The sheet's name, at most 31 characters. */
  readonly sheetName: string;
  /** {sheet} {period} */
  readonly title: string;
  /** {source} {time} */
  readonly source: string;
  /** {all} {done} {percent} {notDone} */
  readonly sentence: string;
  readonly perPeriod: string;
  readonly status: string;
  readonly share: string;
  readonly other: string;
  readonly sum: string;
  readonly notDone: string;
  /** Labels the rows that the equation must add up to. */
  readonly rowsInTable: string;
  /** {done} {onPlan} {deviation} {other} {rows}; the first where the sum is right. */
  readonly equationHolds: string;
  readonly equationFails: string;
  /** {claim}: the line as it was read. */
  readonly claimAgrees: string;
  readonly claimDiffers: string;
  readonly claimChanged: string;
  readonly perGoal: string;
  readonly goalAndSubgoal: string;
  readonly noGoal: string;
  readonly count: string;
  readonly done: string;
  readonly onPlan: string;
  readonly deviation: string;
  readonly shareDone: string;
  /** {count} */
  readonly deviations: string;
  readonly noDeviations: string;
  readonly commitment: string;
  readonly row: string;
  readonly goal: string;
  readonly subgoal: string;
  /** Said where a formula would be too long for Excel, so that the number stands still. */
  readonly frozen: string;
}

/** Fills a sentence's {names} with texts. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(valueOf(sentence, name, values)));
}

/** The formula expression that says a sentence, each {name} replaced by an expression. */
export function spoken(
  sentence: string,
  expressions: Readonly<Record<string, string>>,
  quote: (text: string) => string,
): string {
  const parts = sentence.split(/\{(\w+)\}/u);
  const spelled = parts.map((part, index) => (index % 2 === 0 ? quote(part) : valueOf(sentence, part, expressions)));
  return spelled.filter((part) => part !== '""').join("&");
}

function valueOf<Value>(sentence: string, name: string, values: Readonly<Record<string, Value>>): Value {
  const value = values[name];
  if (value === undefined) throw new RangeError(`No value for {${name}} in: ${sentence}`);
  return value;
}
