/** The rules about what stands in the status cells, and how it moves over the year. */

import { noSettings } from "../../../../src/core/settings";
import { gridOf, mergedRows, seedGrid, tableOf } from "../../../builders/grid";
import { choosing, table, type CasesOf } from "./rule-cases";

const [K, E, A] = ["Klart", "Enligt plan", "Avvikelse från plan"];

const V = "Välj status";
const prefilled = [
  [K, V, ""],
  [K, V, V],
  [K, "välj  status", V],
  [A, V, V],
];

const mergedStatus = tableOf(
  [
    ["M", "D", "Ett", K, K, K],
    ["M", "D", "Två", K, K, ""],
  ],
  { merges: [mergedRows(1, 5, 2)] },
);

export const statusCases: CasesOf<
  | "status-readable"
  | "status-known"
  | "status-typo"
  | "status-present"
  | "status-format"
  | "period-order"
  | "progress-forward"
  | "year-end-final"
  | "late-surprise"
> = {
  "status-readable": {
    hits: [
      ["an Excel error", table([{ error: "#N/A" }, K, K]), ["D2"]],
      ["a number and a date", table([K, 45000, 1]), ["E2", "F2"]],
    ],
    misses: [
      ["the text #N/A", table(["#N/A", K, K])],
      ["digits typed as text", table(["45000", K, K])],
    ],
  },
  "status-known": {
    hits: [
      ["another list's word", table(["Pausad", K, K]), ["D2"]],
      ["a negation", table([K, K, "Ej klart"]), ["F2"]],
      ["the text #N/A", table(["#N/A", K, K]), ["D2"]],
      ["what a template has in periods to come, once in each", table(...prefilled), ["E2", "F3"]],
      ["the same, in two rows", table([K, V, ""], [K, V, ""]), ["E2", "E3"]],
      [
        "the same, among others",
        table([K, V, ""], [K, V, ""], [K, V, ""], [K, "Pausad", ""]),
        ["E2", "E3", "E4", "E5"],
      ],
      [
        "a word of another list in every row",
        table([K, "Pågår", ""], [K, "Pågår", ""], [K, "Pågår", ""]),
        ["E2", "E3", "E4"],
      ],
      ["the same, in a period before the current one", table([V, K, K], [V, K, K], [V, K, K]), ["D2", "D3", "D4"]],
    ],
    misses: [
      ["a misspelling", table(["Klat", K, K])],
      ["a number", table([1, K, K])],
    ],
  },
  "status-typo": {
    hits: [
      ["a missing letter", table([E, "Avikelse från plan", K]), ["E2"]],
      ["an abbreviation", table(["Enl. plan", K, K]), ["D2"]],
    ],
    misses: [
      ["stray spaces", table([" Enligt plan", K, K])],
      ["a negation one letter away", table(["Oklart", K, K])],
    ],
  },
  "status-present": {
    hits: [
      ["a gap in the current period", table([K, K, K], [K, K, ""]), ["F3"]],
      ["a gap in an earlier one", table(["", K, ""]), ["D2"]],
      ["nothing filled in at all", table(["", "", ""]), ["D2"]],
      ["a status merged over two commitments", mergedStatus, ["F3"]],
    ],
    misses: [
      ["later periods", table([K, "", ""])],
      ["an unreadable cell", table([{ error: "#N/A" }, K, K])],
    ],
  },
  "status-format": {
    hits: [
      ["a no-break space", table(["Enligt\u00a0plan", K, K]), ["D2"]],
      ["another case", table([K, "KLART", "klart"]), ["E2", "F2"]],
    ],
    misses: [
      ["the word itself", table([K, E, A])],
      ["a misspelling", table(["Klat", K, K])],
    ],
  },
  "period-order": {
    hits: [
      [
        "a later period that alone is filled in, once for all rows",
        table(["", K, ""], ["", E, ""], ["", K, ""]),
        ["E1"],
      ],
      ["columns that have changed places", table([E, "", K], [E, "", K], [E, "", A]), ["F1"]],
      ["a gap over two periods, where it ends", table([E, E, E], ["", "", K]), ["F1"]],
      ["two gaps, each where it ends", table(["", E, K], [E, "", K]), ["E1", "F1"]],
      ["half of the rows", table(["", K, ""], [E, K, ""]), ["E1"]],
      ["statuses after the chosen period", table([E, E, K]), ["E1", "F1"], choosing("p1")],
      ["a misspelt status after it", table([E, "Klrat", ""]), ["E1"], choosing("Status delår 1")],
    ],
    misses: [
      ["later periods that are empty, as they are early in the year", table([E, "", ""], [K, "", ""])],
      ["rows without any status", table([E, K, K], ["", "", ""])],
      ["a few that are forgotten, which are told one by one", table([E, K, K], ["", K, K], [E, "", K], [E, K, K])],
      ["a row that ends early", table([E, K, K], [E, "", ""])],
      ["a table filled in to the end", seedGrid()],
      ["a new table", table(["", "", ""])],
      ["a note after the chosen period", table([E, 7, ""]), choosing("p1")],
    ],
  },
  "progress-forward": {
    hits: [
      ["done, then on plan", table([K, E, E]), ["E2"]],
      ["done, then deviating", table([E, K, A]), ["F2"]],
      ["over a cell that is not counted", table([K, "", E]), ["F2"]],
      ["twice in a row", table([K, E, K], [K, A, K]), ["E2", "E3"]],
      ["done in another case", table(["klart", E, E]), ["E2"]],
    ],
    misses: [
      ["done that stays done", table([K, K, K])],
      ["a deviation that is made good", table([A, A, K], [E, A, E])],
      ["done, and then nothing or no status", table([K, "", ""], [K, "Pausad", "Klrat"])],
      [
        "columns in another order",
        gridOf([
          ["Åtagande", "Helår", "Delår 1", "Delår 2"],
          ["Ett", K, E, E],
        ]),
      ],
    ],
  },
  "year-end-final": {
    hits: [
      ["on plan when the year is over", table([E, E, E], [E, E, K]), ["F2"]],
      ["in another case", table([E, E, "enligt plan"]), ["F2"]],
      [
        "in the period that ends the year, wherever it stands",
        gridOf([
          ["Åtagande", "Helår", "Delår 1"],
          ["Ett", E, E],
        ]),
        ["B2"],
      ],
      [
        "in English",
        gridOf([
          ["Goal", "Activity", "Interim 1", "Full year"],
          ["G", "One", "On track", "On track"],
        ]),
        ["D2"],
      ],
    ],
    misses: [
      [
        "last year's end",
        gridOf([
          ["Åtagande", "Helår 2022", "Helår 2023"],
          ["Ett", E, K],
        ]),
      ],
      ["on plan in the interim reports", table([E, E, K], [E, E, A])],
      ["a year that is not over", table([E, E, ""])],
      ["a period that was not chosen", table([E, E, E]), choosing("p2")],
      [
        "a last period that does not end the year",
        gridOf([
          ["Åtagande", "Delår 1", "Delår 2"],
          ["Ett", E, E],
        ]),
      ],
      ["a misspelling", table([E, E, "Enlight plan"])],
    ],
  },
  "late-surprise": {
    hits: [
      ["the six of the seed", seedGrid(), ["F4", "F7", "F13", "F15", "F16", "F21"]],
      ["a deviation at the year's end alone", table([E, E, A], [E, A, A]), ["F2"]],
      ["even where something was done before", table([E, K, A]), ["F2"]],
      [
        "after one period",
        gridOf([
          ["Åtagande", "Delår 1", "Helår"],
          ["Ett", E, A],
        ]),
        ["C2"],
      ],
    ],
    misses: [
      ["one that deviated before", table([A, E, A], [E, A, A])],
      ["one that said nothing before", table(["", E, A], [E, "Pausad", A], [E, E, K])],
      ["a period that does not end the year", table([E, A, ""])],
      ["a period that was not chosen", table([E, E, A]), choosing("p2")],
      [
        "the only period",
        gridOf([
          ["Mål", "Åtagande", "Helår"],
          ["M", "Ett", A],
        ]),
      ],
      [
        "one that a word of the user's was left out of",
        table([E, "Avförd", A]),
        {
          ...noSettings,
          words: [{ text: "Avförd", countsAs: "leftOut" }],
        },
      ],
    ],
  },
};
