/**
 * Formulas between Excel and the model. Both write English with commas, but the model cannot put a quote or a last
 * backslash into a text, says "#REF" for "#REF!", drops white space and needless quotes, and knows no `_xlfn.` prefixes.
 */
import { isHard, quoted, unquoted } from "./quoted-text";

interface Piece {
  readonly kind: "text" | "sheet" | "code";
  readonly source: string;
}

/** Cuts a formula into string literals, quoted sheet names and the rest. */
function* pieces(formula: string, text: RegExp): Generator<Piece> {
  const pattern = new RegExp(`(${text.source})|('(?:[^']|'')*')`, "gu");
  let end = 0;
  for (const match of formula.matchAll(pattern)) {
    if (match.index > end) yield { kind: "code", source: formula.slice(end, match.index) };
    yield { kind: match[1] === undefined ? "sheet" : "text", source: match[0] };
    end = match.index + match[0].length;
  }
  if (end < formula.length) yield { kind: "code", source: formula.slice(end) };
}

const excelText = /"(?:[^"]|"")*"/u;
const modelText = /QUOTED\("[^"]*"\)|"[^"]*"/u;
const prefixes = /_xlfn\._xlws\.|_xlfn\.|_xlws\./giu;

function map(
  formula: string,
  text: RegExp,
  onText: (literal: string) => string,
  onCode: (code: string) => string,
): string {
  let result = "";
  for (const { kind, source } of pieces(formula, text)) {
    result += kind === "text" ? onText(source) : kind === "sheet" ? source : onCode(source);
  }
  return result;
}

/** "=…" as Excel writes it → as the model reads it. */
export function toModelFormula(formula: string): string {
  const onText = (literal: string): string => {
    const text = literal.slice(1, -1).replaceAll('""', '"');
    return isHard(text) ? quoted(text) : literal;
  };
  return map(formula, excelText, onText, (code) => code.replace(prefixes, "").replaceAll("#REF!", "#REF"));
}

/** "=…" as the model writes it → as Excel reads it. */
export function toExcelFormula(formula: string): string {
  const onText = (literal: string): string =>
    literal.startsWith("Q") ? `"${unquoted(literal).replaceAll('"', '""')}"` : literal;
  return map(formula, modelText, onText, (code) => code.replace(/#REF(?!!)/gu, "#REF!"));
}

/** What two ways of writing the same formula have in common: Excel's form without white space, quotes and case. */
export function canonicalFormula(formula: string): string {
  let result = "";
  for (const { kind, source } of pieces(formula, excelText)) {
    if (kind === "text") result += source;
    else if (kind === "sheet") result += source.slice(1, -1).replaceAll("''", "'").toUpperCase();
    else result += source.replace(prefixes, "").replace(/\s+/gu, "").toUpperCase();
  }
  return result;
}

/** A formula without its texts and the quoted names of its sheets, a bare `"` or `'` in their place: what is left is code. */
export function outsideTexts(formula: string): string {
  let code = "";
  for (const { kind, source } of pieces(formula, excelText)) code += kind === "code" ? source : source.charAt(0);
  return code;
}

/** A sheet's name as a reference writes it: in quotes unless it is a plain word. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r|c|r\d*c\d*)$/iu.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A formula as Excel shows it, without the prefixes that files give to newer functions. */
export function withoutPrefixes(formula: string): string {
  return map(
    formula,
    excelText,
    (literal) => literal,
    (code) => code.replace(prefixes, ""),
  );
}

/** Functions newer than the file format's first edition: in a file their names carry a prefix. Microsoft [MS-XLSX] 2.2.2. */
const newFunctions = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH
  IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS
  MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST
  T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE
  UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/u),
);

/** "=…" as Excel shows it → as a file holds it, without "=" and with the prefixes of newer functions. */
export function toFileFormula(formula: string): string {
  const onCode = (code: string): string =>
    code.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/giu, (name) => {
      const upper = name.toUpperCase();
      if (upper === "FILTER" || upper === "SORT") return `_xlfn._xlws.${name}`;
      return newFunctions.has(upper) ? `_xlfn.${name}` : name;
    });
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  return map(bare, excelText, (literal) => literal, onCode);
}
