/** What `node tests/run/rules-table.mjs` writes the rules with. */

export { withRulesLists } from "./rules-list";
export { withRulesTable } from "./rules-table";
