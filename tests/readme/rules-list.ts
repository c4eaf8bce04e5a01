/**
 * The rules on the help page, in both languages, made from the rules and their words. Written by
 * `node tests/run/rules-table.mjs`, and held against the page by a test.
 */

import { rules } from "../../src/core/rules";
import { messagesFor } from "../../src/messages";

const languages = ["sv", "en"] as const;
const severities = ["error", "warning", "info"] as const;

type Language = (typeof languages)[number];

const startOf = (language: Language) => `<!-- rules ${language}: written by node tests/run/rules-table.mjs -->`;
const endOf = (language: Language) => `<!-- end of rules ${language} -->`;

const exampleOf: Readonly<Record<Language, string>> = { sv: "Exempel på fel", en: "Example of what is wrong" };

/** The rules of each severity below a heading of their own. */
function rulesList(language: Language): string {
  const { pane, rules: words } = messagesFor(language);
  return severities
    .map((severity) => {
      const items = rules
        .filter((rule) => rule.severity === severity)
        .map(({ id }) => {
          const { title, must, example, remedy } = words[id];
          return `<dt>${html(title)}</dt><dd>${html(must)} ${html(remedy)}<br /><small>${exampleOf[language]}: ${html(example)}</small></dd>`;
        });
      return `<h3>${html(pane.severity[severity])}</h3>\n<dl>\n${items.join("\n")}\n</dl>`;
    })
    .join("\n");
}

function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** As deep as the page's other blocks. */
const indent = `\n${" ".repeat(8)}`;

/** The help page with its rules as they should be. @throws where the marks around them are gone */
export function withRulesLists(page: string): string {
  return languages.reduce((html, language) => {
    const [start, end] = [startOf(language), endOf(language)];
    const from = html.indexOf(start) + start.length;
    const to = html.indexOf(end, from);
    if (!html.includes(start) || to < 0) throw new Error(`The help page does not hold ${start}…${end}`);
    return `${html.slice(0, from)}${indent}<!-- prettier-ignore -->${indent}<div>\n${rulesList(language)}\n</div>${indent}${html.slice(to)}`;
  }, page);
}
