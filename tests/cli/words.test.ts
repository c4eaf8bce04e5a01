/** The command's own sentences, in both languages. */

import { messagesFor } from "../../src/messages";

describe.each(["sv", "en"])("in %s", (language) => {
  const { cli } = messagesFor(language);

  test.each(Object.entries(cli.errors))("%s says what is wrong and what to do, and shows no code", (code, sentence) => {
    expect(sentence).toMatch(/\.$/u);
    expect(sentence.match(/[.:?](?=\s|$)/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(sentence).not.toContain("!");
    if (/[A-Z]/u.test(code)) expect(sentence).not.toContain(code);
  });

  test("usage fits a terminal's 130 columns and names every option", () => {
    expect(Math.max(...cli.usage.split("\n").map((line) => line.length))).toBeLessThanOrEqual(130);
    for (const option of ["--format", "--period", "--lang", "--out"]) expect(cli.usage).toContain(`  ${option}`);
  });

  test("numbers are grammatical", () => {
    const one = { files: 1, tables: 1, withoutTable: 0, unread: 0, errors: 1, warnings: 0, accepted: 0 };
    expect(cli.sum(one)).toMatch(language === "sv" ? /^1 fil, 1 tabell:/u : /^1 file, 1 table:/u);
    expect(cli.sum({ ...one, files: 2, tables: 0 })).toMatch(
      language === "sv" ? /^2 filer, 0 tabeller:/u : /^2 files, 0 tables:/u,
    );
    expect(cli.sum({ ...one, withoutTable: 1 })).toContain(
      language === "sv" ? ", 1 fil utan tabell," : ", 1 file without a table,",
    );
    expect(cli.sum(one)).not.toMatch(/accept|utan tabell|without a table/u);
    expect(cli.sum({ ...one, accepted: 1 })).toMatch(
      language === "sv" ? /, 1 har accepterats,/u : /, 1 has been accepted,/u,
    );
    expect(cli.sum({ ...one, accepted: 2 })).toMatch(
      language === "sv" ? /, 2 har accepterats,/u : /, 2 have been accepted,/u,
    );
  });
});
