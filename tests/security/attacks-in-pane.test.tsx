/**
 * Attack × pane: every text that tries to be something else, in every place that the pane repeats, drawn by the components
 * themselves. The page holds the text, and no element, address or handler that the text asked for.
 */

import { openPane, texts } from "../taskpane/open-pane";
import { gridOf, header } from "../builders/grid";
import { evilTexts, type EvilName } from "../fuzz/evil-text";

const attacks = Object.entries(evilTexts) as [EvilName, string][];

const gridWith = (text: string) =>
  gridOf(
    [
      [...header, text],
      [text, text, text, text, "Klart", "Klart", text],
      ["A", "B", "C", "Klart", text, "Enligt plan"],
      [],
      [`2 stycken: 2 klara, 0 ej klara ${text.slice(0, 800)}`],
    ],
    { sheetName: text.slice(0, 31) },
  );

/** What a text may look like on one line. */
const shown = (text: string) =>
  text
    .replace(/[\s\u0085]+/gu, " ")
    .trim()
    .slice(0, 12);

const foreign =
  "img, script, iframe, object, embed, base, form, link, meta, [onerror], [onload], [onclick], [style*='url']";
/** The add-in's own. */
const ownPicture = '[src="assets/icon.svg"]';

test.each(attacks)("%s is text on the page", async (_, text) => {
  await openPane(gridWith(text));
  const strangers = [...document.body.querySelectorAll(foreign)].filter((element) => !element.matches(ownPicture));
  expect(strangers.map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(texts("a[href]")).toEqual([]);
  expect((globalThis as { caught?: number }).caught).toBeUndefined();
  expect(document.body.textContent.replace(/[\s\u0085]+/gu, " ")).toContain(shown(text));
});

test.each(attacks)("%s turns no sentence of ours round, and none is without end", async (_, text) => {
  await openPane(gridWith(text));
  // What is shown letter for letter stands in an element that keeps its direction to itself.
  const leaves = [...document.body.querySelectorAll("*:not(bdi)")].filter((element) => element.children.length === 0);
  for (const { textContent } of leaves) {
    expect(textContent).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    expect(textContent.length).toBeLessThan(2_000);
  }
});
