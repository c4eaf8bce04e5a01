/** What a workbook's texts can do where a copied table is pasted: nothing but stand there. */

import { JSDOM } from "jsdom";
import { tableToCopy } from "../../src/taskpane/board/copied";
import { evilTexts, type EvilName } from "../fuzz/evil-text";

const attacks = Object.entries(evilTexts) as [EvilName, string][];

test.each(attacks)("%s is the text of one cell of a table, and begins no formula", (_, text) => {
  const { html } = tableToCopy([
    ["Mål", "Klart"],
    [text, "1"],
  ]);
  const { document } = new JSDOM(html ?? "").window;
  const tags = [...document.body.querySelectorAll("*")].map(({ localName }) => localName);
  expect(tags).toEqual(["table", "thead", "tr", "th", "th", "tbody", "tr", "th", "td"]);
  const cell = document.querySelector("tbody th");
  expect(cell?.getAttributeNames()).toEqual(["scope", "align"]);
  const shown = cell?.textContent ?? "";
  expect(shown).not.toMatch(/^\s*[=+\-@]/u);
  const words = (said: string) => said.replaceAll("\u0000", "").replace(/\s+/gu, " ").trim();
  expect([words(text), `'${words(text)}`]).toContain(words(shown));
});

test.each(attacks)("%s is one cell of plain text, and begins no formula", (_, text) => {
  const lines = tableToCopy([[text, "1"]]).text.split(/[\r\n]/u);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split("\t")).toHaveLength(2);
  expect(lines[0]).not.toMatch(/^\s*[=+\-@]/u);
});
