/** The words that name a period, with a status before or behind them, a year, and the day or month in which it ends. */

/** When a period is, as far as its header says. */
export interface PeriodTime {
  /** The month in which it ends, 0 where the header does not say. */
  readonly endMonth: number;
  /** 0 where the header does not say. */
  readonly year: number;
  /** Whether the text alone says that this is a follow-up's period; a bare "Status" or "December" may be anything. */
  readonly plain: boolean;
}

interface PeriodWords {
  readonly words: RegExp;
  readonly endMonth: number;
  readonly plain: boolean;
}

const period = (words: RegExp, endMonth: number, plain = true): PeriodWords => ({ words, endMonth, plain });

const numbers = ["(?:1|i|ett)", "(?:2|ii|två)", "(?:3|iii|tre)", "(?:4|iv|fyra)"];
const ordinals = ["(?:1:?a|1\\.|första)", "(?:2:?a|2\\.|andra)", "(?:3:?e|3\\.|tredje)", "(?:4:?e|4\\.|fjärde)"];

/** "Tertial 1", "tertial I" and "första tertialet", each with its month. */
function numbered(words: string, definite: string, endMonths: readonly number[]): PeriodWords[] {
  return endMonths.map((endMonth, index) => {
    const [number = "", ordinal = ""] = [numbers[index], ordinals[index]];
    return period(new RegExp(`^(?:(?:${words}) ?${number}|${ordinal} (?:${definite}))$`, "u"), endMonth);
  });
}

const interim = "delår|delårs(?:rapport|bokslut|uppföljning|redovisning)|interim(?: report)?";

const periodWords: readonly PeriodWords[] = [
  ...numbered(interim, "delåret", [3, 8]),
  ...numbered("tertial|tertial(?:rapport|uppföljning|bokslut)", "tertialet|tertial", [4, 8, 12]),
  ...numbered("kvartal|kvartals(?:rapport|uppföljning)|kv\\.?|quarter", "kvartalet|kvartal", [3, 6, 9, 12]),
  ...numbered("halvår|half-?year", "halvåret|halvår", [6, 12]),
  // The one interim report that the law asks for ends after half to two thirds of the year.
  period(new RegExp(`^(?:${interim}|delåret)$`, "u"), 8),
  period(/^(halvår|halvåret|halvårsrapport|halvårsuppföljning|half-?year)$/u, 6),
  period(
    /^(helår|helåret|hela året|helårs(rapport|uppföljning|bokslut)|års(rapport|bokslut|uppföljning|redovisning|slut|slutt)|bokslut|verksamhetsberättelse|full year|year end|annual report)$/u,
    12,
  ),
  period(/^d ?1$|^[kq] ?1$/u, 3, false),
  period(/^t ?1$/u, 4, false),
  period(/^[kq] ?2$/u, 6, false),
  period(/^[dt] ?2$/u, 8, false),
  period(/^[kq] ?3$/u, 9, false),
  period(/^t ?3$|^[kq] ?4$|^år$/u, 12, false),
];

const monthNames = [
  "jan(?:uari|uary|uar)?",
  "feb(?:ruari|ruary|ruar)?",
  "mar(?:s|ch)?",
  "apr(?:il)?",
  "ma[jyi]",
  "jun[ie]?",
  "jul[iy]?",
  "aug(?:usti?)?",
  "sep(?:t|tember)?",
  "o[kc]t(?:ober)?",
  "nov(?:ember)?",
  "de[cs](?:ember)?",
].map((name) => new RegExp(`^${name}\\.?$`, "u"));
const anyMonth = `(?:${monthNames.map(({ source }) => source.slice(1, -1)).join("|")})`;
/** "april", "30 april", "jan–apr". */
const monthText = `(?:den )?(?:[1-3]\\d\\.? |${anyMonth} ?[-–] ?)?${anyMonth}`;
const month = new RegExp(`^${monthText}$`, "u");
const monthBehind = new RegExp(`^(.+?)[\\s,/:–-]+(${monthText})$`, "u");
const monthBefore = new RegExp(`^(${monthText})[\\s,/:–-]+(.+)$`, "u");

const isoDate = /(?<!\d)(20\d\d)-(0[1-9]|1[0-2])(?:-[0-3]\d)?(?!\d)/u;
const lastDay = /(?<!\d)(?:2[89]|3[01])\/(0?[1-9]|1[0-2])(?!\d)/u;
const shortYear = new RegExp(`(^|\\s)(${anyMonth}) ?[-–'’]+ ?(\\d\\d)$`, "u");
const years = /[\s,]*(?<!\d)20\d\d(?!\d)[\s,]*/gu;
/** A month by its number, as Swedish writes it. */
const named = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"];

const statusBefore =
  /^(?:status|läge|bedömning)(?:\s*[:,–-]\s*|\s+(?:per|vid|i|efter|för|t\.?o\.?m\.?|at|as of|ved)\s+|\s+|$)/iu;
const statusBehind = /(?:\s*[:,–-]\s*|\s+)(?:status|läge|bedömning)$/iu;
const reportBefore = /^(?:uppföljning (?:per |av |efter )?|per )/u;

/** A period's header without what every status column is called: "delår 1" for "Status delår 1" and "Delår 1 – status". */
export function withoutStatus(header: string): string {
  const behind = header.replace(statusBefore, "");
  return behind === header ? header.replace(statusBehind, "") : behind;
}

/**
 * When the period is that a header names.
 *
 * @param typed the header's whole text, in the form in which texts are compared
 */
export function readPeriod(typed: string): PeriodTime | null {
  const bare = withoutStatus(typed);
  const hasStatus = bare !== typed;
  const spelt = withDatesSpelt(bare);
  const year = Number(/(?<!\d)20\d\d(?!\d)/u.exec(spelt)?.[0] ?? 0);
  const rest = spelt.replace(years, " ").trim();
  if (rest === "") return hasStatus ? { endMonth: 0, year, plain: false } : null;
  const found = periodIn(rest.replace(reportBefore, ""));
  return found === null ? null : { endMonth: found.endMonth, year, plain: found.plain || hasStatus };
}

/** "2024-08-31", "31/8" and "aug-24" as a month, with its year where it has one. */
function withDatesSpelt(text: string): string {
  const nameOf = (number: string) => named[Number(number) - 1] ?? "";
  return text
    .replace(isoDate, (_, year: string, number: string) => `${nameOf(number)} ${year}`)
    .replace(lastDay, (_, number: string) => nameOf(number))
    .replace(shortYear, "$1$2 20$3");
}

type Found = Pick<PeriodTime, "endMonth" | "plain">;

/** A period's words, a month, or both: then the month says when the period ends, as in "Delår 1 (april)". */
function periodIn(text: string): Found | null {
  const words = wordsIn(text);
  if (words !== null) return words;
  if (month.test(text)) return { endMonth: endMonthOf(text), plain: false };
  const [, before = "", monthLast = ""] = monthBehind.exec(text) ?? [];
  const [, monthFirst = "", behind = ""] = monthBefore.exec(text) ?? [];
  const said = wordsIn(before) ?? wordsIn(behind);
  if (said === null) return null;
  const endMonth = endMonthOf(wordsIn(before) === null ? monthFirst : monthLast);
  // "Helår augusti" is a forecast, or something else.
  return (said.endMonth === 12) === (endMonth === 12) ? { endMonth, plain: said.plain } : null;
}

function wordsIn(text: string): Found | null {
  return periodWords.find(({ words }) => words.test(text)) ?? null;
}

/** The month that stands last in a text such as "jan–apr". */
function endMonthOf(text: string): number {
  const last = /[^\s–-]+$/u.exec(text)?.[0] ?? "";
  return monthNames.findIndex((name) => name.test(last)) + 1;
}
