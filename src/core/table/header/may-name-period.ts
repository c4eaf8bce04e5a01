/** A quick look at a text: whether it may be a period's header, so that only few texts of a sheet have to be read as one. */

import { tidy } from "../../status/normalise";
import { longestHeader } from "./headers";

/** How the header of a period begins, behind brackets and white space. */
const periodStart =
  /^[^0-9a-zà-ÿ]*(?:\d|status|läge|bedömn|delår|interim|tertial|kvartal|kv\W?[1-4i]|quarter|halv|half|hel|år|boks|verksamhetsb|full|year|annual|uppf|per |den |först|andra|tredje|fjärde|[dtkq][^a-zà-ÿ]?[1-4]|jan|feb|mar|apr|ma[jyi]|ju[nl]|aug|sep|o[kc]t|nov|de[cs])/iu;

const periodHint =
  /status|läge|bedömn|år|tertial|kvartal|kv\W?[1-4i]|quarter|interim|year|annual|bokslut|berättelse|^[\W\d]*[dtkq]\W?[1-4]|^\W*[1-4]\W*$|\d\/\d|\d-\d|jan|feb|mar|apr|ma[jyi]|ju[nl]|aug|sep|o[kc]t|nov|de[cs]/iu;

/** The first two letters of every text that `periodStart` lets through and that begins with two letters. */
const firstLetters =
  "st lä be de in te kv qu ha he år bo ve fu ye an up pe fö tr fj ja fe ma ap ju au se ok oc no".split(" ");

/** Of each Latin letter and the one behind it, whether a header may begin so: 0 not, 1 yes. */
const begins = new Uint8Array(0x10000);
for (const [first = "", second = ""] of firstLetters) {
  for (const one of [first, first.toUpperCase()]) {
    for (const other of [second, second.toUpperCase()]) begins[one.charCodeAt(0) * 256 + other.charCodeAt(0)] = 1;
  }
}

const letters = Uint8Array.from({ length: 256 }, (_, unit) =>
  /[a-zà-öø-ÿ]/iu.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether two plain letters begin a text as no period does; anything else is looked at more closely. */
function beginsOtherwise(text: string): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return letters[first] === 1 && letters[second] === 1 && begins[first * 256 + second] === 0;
}

/** Whether a text may be a period's header: asked of every cell of a sheet, so a long table costs what this costs. */
export function mayNamePeriod(text: string): boolean {
  if (text.length > longestHeader || beginsOtherwise(text)) return false;
  if (unseen.test(text)) return periodHint.test(tidy(text));
  return periodStart.test(text) && periodHint.test(text);
}

/** Characters within a word that nobody sees, or that make one letter of two; see `tidy`. */
const unseen = /[\u00AD\u0300-\u036F\u200B-\u200D\u2060\uFEFF]/u;
