/**
 * Sentences that follow their numbers: one wording for none, one for a single thing, one for many. The same sentence is
 * said as text (for the clipboard and the screen) and as a formula (for a sheet, where it never contradicts the numbers).
 */

import { grouped } from "./grouped";
import { quoted } from "./words-in-formulas";

/** Holds where a named number is, or is not, a number or another named one. */
export type Condition = readonly [name: string, is: "=" | "<>" | ">", than: number | string];

/** One wording. Its {names} are filled in. */
export interface Wording {
  /** All must hold; none for the wording that remains. */
  readonly when: readonly Condition[];
  readonly say: string;
}

/** The first wording whose conditions hold is said; the last one has none. */
export type Sentence = readonly Wording[];

/**
 * Says a sentence as text.
 *
 * @param separator stands before the last three digits of a number of four and more
 * @throws RangeError where a name has no value
 */
export function sayText(
  sentence: Sentence,
  values: Readonly<Record<string, string | number>>,
  separator: string,
): string {
  const wording = sentence.find(({ when }) => when.every((condition) => holds(condition, values)));
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? grouped(value, separator) : value,
  ]);
  return fill(wording?.say ?? "", Object.fromEntries(shown) as Record<string, string>);
}

/**
 * The formula expression that says a sentence, each name being an expression.
 *
 * @param shown expressions for names that are written in another way than they are compared
 * @throws RangeError as `sayText`
 */
export function sayFormula(
  sentence: Sentence,
  expressions: Readonly<Record<string, string>>,
  shown: Readonly<Record<string, string>> = {},
): string {
  const [wording, ...rest] = sentence;
  if (wording === undefined) return '""';
  const said = spoken(wording.say, { ...expressions, ...shown });
  if (wording.when.length === 0 || rest.length === 0) return said;
  const conditions = wording.when.map(([name, is, than]) => {
    const right = typeof than === "number" ? String(than) : valueOf(name, than, expressions);
    return valueOf(name, name, expressions) + is + right;
  });
  const all = conditions.length === 1 ? conditions.join("") : `AND(${conditions.join(",")})`;
  return `IF(${all},${said},${sayFormula(rest, expressions, shown)})`;
}

/** Fills a wording's {names} with texts. */
export function fill(say: string, values: Readonly<Record<string, string | number>>): string {
  return say.replace(/\{(\w+)\}/gu, (_, name: string) => String(valueOf(say, name, values)));
}

/** The formula expression that says a wording, each {name} replaced by an expression. */
export function spoken(say: string, expressions: Readonly<Record<string, string>>): string {
  const parts = say.split(/\{(\w+)\}/u);
  const spelled = parts.map((part, index) => (index % 2 === 0 ? quoted(part) : valueOf(say, part, expressions)));
  const said = spelled.filter((part) => part !== '""').join("&");
  return said === "" ? '""' : said;
}

function holds([name, is, than]: Condition, values: Readonly<Record<string, string | number>>): boolean {
  const left = Number(valueOf(name, name, values));
  const right = typeof than === "number" ? than : Number(valueOf(name, than, values));
  return is === "=" ? left === right : is === ">" ? left > right : left !== right;
}

function valueOf<Value>(said: string, name: string, values: Readonly<Record<string, Value>>): Value {
  const value = values[name];
  if (value === undefined) throw new RangeError(`No value for {${name}} in: ${said}`);
  return value;
}
