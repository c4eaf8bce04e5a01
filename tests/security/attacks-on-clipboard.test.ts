/** What a workbook's texts can do where a copied table is pasted: nothing but stand there. */

import { JSDOM } from "jsdom";
import { tableToCopy } from "../../src/taskpane/board/copied";
import { evilTexts, type EvilName } from "../fuzz/evil-text";

const attacks = Object.entries(evilTexts) as [EvilName, string][];

/** As an HTML parser reads it back. */
const inHtml = (text: string) => text.replaceAll("\r", "\n").replaceAll("\u0000", "");

test.each(attacks)("%s is the text of one cell, told to Excel as text", (_, text) => {
  const { html } = tableToCopy([
    ["Mål", "Klart"],
    [text, "1"],
  ]);
  const { document } = new JSDOM(html ?? "").window;
  const tags = [...document.body.querySelectorAll("*")].map(({ localName }) => localName);
  expect(tags).toEqual(["table", "thead", "tr", "th", "th", "tbody", "tr", "th", "td"]);
  const cell = document.querySelector("tbody th");
  expect(inHtml(cell?.textContent ?? "")).toBe(inHtml(text));
  expect(cell?.getAttribute("style")).toContain("mso-number-format:'\\@'");
  expect(cell?.getAttributeNames()).toEqual(["scope", "style"]);
});

test.each(attacks)("%s is one cell of plain text, and begins no formula", (_, text) => {
  const lines = tableToCopy([[text, "1"]]).text.split(/[\r\n]/u);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split("\t")).toHaveLength(2);
  expect(lines[0]).not.toMatch(/^\s*[=+\-@]/u);
});
