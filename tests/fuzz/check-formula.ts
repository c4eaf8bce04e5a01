/**
 * Whether Excel would take a formula, and whether anything in it but text can come from a cell: what stands outside its
 * texts and sheet names must be ours.
 *
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */

export const formulaLimits = { characters: 8192, nesting: 64, textCharacters: 255, arguments: 255 } as const;

/** The functions that our plans write. */
const ownFunctions = new Set(
  "ADDRESS AND CHAR COLUMN COUNTIF HYPERLINK IF INDEX INT ISNUMBER LEN MATCH MAX MOD OR RIGHT ROUND ROW ROWS SUBSTITUTE SUM SUMPRODUCT TRIM UNICHAR".split(
    " ",
  ),
);

/** Texts and sheet names, quotes doubled within. */
const literals = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu;

/** What is wrong with a formula, as sentences; none where it is as it should be. */
export function formulaFaults(formula: string): string[] {
  const bare = formula.replace(literals, (literal) => {
    if (!literal.startsWith('"')) return "";
    return literal.startsWith("\"#'") ? '"#"' : '""';
  });
  const texts = [...formula.matchAll(literals)]
    .map(([literal]) => literal)
    .filter((literal) => literal.startsWith('"'));
  const longest = Math.max(0, ...texts.map((text) => text.slice(1, -1).replaceAll('""', '"').length));
  const { depth, widest } = measure(bare);
  return [
    ...(formula.startsWith("=") ? [] : ["it does not begin with ="]),
    ...(formula.length <= formulaLimits.characters ? [] : [`it has ${formula.length} characters`]),
    ...(longest <= formulaLimits.textCharacters ? [] : [`one of its texts has ${longest} characters`]),
    ...(depth <= formulaLimits.nesting ? [] : [`it nests ${depth} functions`]),
    ...(widest <= formulaLimits.arguments ? [] : [`a function of it has ${widest} arguments`]),
    ...strangersIn(bare),
    ...(/HYPERLINK\((?!"#")/u.test(bare) ? ["a link does not lead to a sheet"] : []),
  ];
}

/** How deep functions nest, and the most arguments of one. */
function measure(bare: string): { depth: number; widest: number } {
  const open: number[] = [];
  const seen = { depth: 0, widest: 0 };
  for (const [token] of bare.matchAll(/[A-Z]*\(|\)|,/gu)) {
    if (token === ")") seen.widest = Math.max(seen.widest, open.pop() ?? 0);
    else if (token === ",") open.push((open.pop() ?? 0) + 1);
    else open.push(1);
    seen.depth = Math.max(seen.depth, open.length);
  }
  return open.length === 0 ? seen : { ...seen, depth: Infinity };
}

function strangersIn(bare: string): string[] {
  const names = [...bare.matchAll(/([A-Z]+)\(/gu)].flatMap(([, name]) => name ?? []);
  const strange = names.filter((name) => !ownFunctions.has(name));
  const rest = bare.replace(/[A-Z]+(?=\()/gu, "").replace(/\$?[A-Z]{1,3}\$?[0-9]+/gu, "");
  return [
    ...(strange.length === 0 ? [] : [`it calls ${strange.join(", ")}`]),
    ...(/^[="#():,+\-*/<>&0-9]*$/u.test(rest) ? [] : [`outside its texts stands ${JSON.stringify(rest)}`]),
  ];
}
