/** The rules about the table around the statuses: commitments, goals, headers, the closing line, what is hidden, the summary. */

import { noSettings } from "../../../../src/core/settings";
import { tableFingerprint } from "../../../../src/core/table/table-fingerprint";
import type { Grid } from "../../../../src/core/grid";
import { followUpOf } from "../../../builders/follow-up";
import { gridOf, header, mergedRows, seedGrid, statusRows, tableOf } from "../../../builders/grid";
import { choosing, commitments, goals, table, withClaim, type CasesOf } from "./rule-cases";

const [K, E, A] = ["Klart", "Enligt plan", "Avvikelse från plan"];

/** Under a column for comments: a status in each of two periods, and the comment. */
const commented = (...rows: readonly (readonly [first: string, second: string, comment: string])[]) =>
  gridOf([
    ["Åtagande", "Delår 1", "Delår 2", "Kommentar"],
    ...rows.map((row, index) => [`Åtagande ${index + 1}`, ...row]),
  ]);

/** Under a column for comments behind each of two periods. */
const besides = (...rows: readonly (readonly string[])[]) =>
  gridOf([
    ["Åtagande", "Delår 1", "Kommentar", "Delår 2", "Kommentar"],
    ...rows.map((row, index) => [`Åtagande ${index + 1}`, ...row]),
  ]);

/** Two rows below these headers, of a goal, a commitment, and a status in every other column. */
const headed = (...names: readonly string[]) =>
  gridOf([names, ...["Ett", "Två"].map((text) => ["M", text, ...names.slice(2).map(() => K)])]);

const summaryOf = (grid: Grid, sheetName = "Blad1") => ({
  ...noSettings,
  summaries: [
    {
      table: `'${sheetName}'!A1`,
      blockName: "Avstamt.Sammanfattning.x",
      fingerprint: tableFingerprint(followUpOf(grid)),
    },
  ],
});

/** As many rows of one goal and subgoal as in a large table under one goal. */
const many = Array.from({ length: 3000 }, (_, row) => `Utveckla verksamheten inom område ${row + 1}`);

export const tableCases: CasesOf<
  | "commitment-present"
  | "claim-agrees"
  | "headers-clear"
  | "deviation-explained"
  | "commitment-unique"
  | "goal-present"
  | "goal-spelling"
  | "summary-current"
  | "rows-visible"
> = {
  "commitment-present": {
    hits: [
      [
        "a status without a commitment",
        tableOf([
          ["Mål A", "Delmål A", "", K, K, K],
          ["Mål A", "Delmål A", "Ett", K, K, K],
        ]),
        ["C2"],
      ],
      [
        "white space for one",
        tableOf([
          ["Mål A", "Delmål A", " \u00a0", E, "", ""],
          ["Mål A", "Delmål A", "Ett", K, "", ""],
        ]),
        ["C2"],
      ],
      [
        "an unknown word without one",
        tableOf([
          ["Mål A", "Delmål A", "Ett", K, K, K],
          ["", "", "", "", "Pausad", ""],
        ]),
        ["C3"],
      ],
    ],
    misses: [
      ["a commitment without a status", table([K, K, K], ["", "", ""])],
      ["a goal in a row of its own", tableOf([["Mål A"], ["", "Delmål A", "Ett", K, K, K]])],
      [
        "a sum below the table",
        tableOf([
          ["Mål A", "Delmål A", "Ett", K, K, K],
          ["", "", "", 1, 1, 1],
        ]),
      ],
    ],
  },
  "claim-agrees": {
    hits: [
      ["a wrong number done", withClaim("2 stycken: 2 klart, 0 ej klara"), ["A5"]],
      ["a wrong total", withClaim("3 stycken: 1 klart"), ["A5"]],
      ["a wrong share", withClaim("Andel klara: 33 %"), ["A5"]],
      ["a share rounded more closely than it is", withClaim("Av 2 åtaganden är 50,1 % klara"), ["A5"]],
      ["a wrong share of what is not done", withClaim("2 stycken: 1 klart, 1 ej klara (40 %)"), ["A5"]],
      ["a wrong number of deviations", withClaim("1 klart, 1 avviker"), ["A5"]],
      ["a wrong number behind a right share", withClaim("50 % av åtagandena är klara (2 av 2)"), ["A5"]],
      ["not all are done", withClaim("Samtliga 2 åtaganden är klara"), ["A5"]],
      ["the line of an earlier period", withClaim("2 stycken: 0 klart, 2 ej klara"), ["A5"]],
      [
        "a line that agrees with no period from the chosen one on",
        withClaim("2 stycken: 2 klart"),
        ["A5"],
        choosing("p1"),
      ],
      [
        "one that waits for a status",
        gridOf([
          header,
          ...statusRows([
            [K, K, K],
            [K, K, ""],
          ]),
          [],
          ["2 st: 2 klart"],
        ]),
        ["A5"],
      ],
      [
        "one that waits for several",
        gridOf([
          header,
          ...statusRows([
            [K, K, K],
            [K, K, "Klrat"],
            [K, K, "Pausad"],
          ]),
          [],
          ["3 st: 2 klart"],
        ]),
        ["A6"],
      ],
    ],
    misses: [
      ["the right share", withClaim("Andel klara: 50 %")],
      ["the year's line seen from an earlier period", withClaim("2 stycken: 1 klart, 1 ej klara"), choosing("p1")],
      ["a right one", withClaim("2 stycken: 1 klart, 1 ej klara")],
      ["right numbers of the statuses", withClaim("1 klart, 1 enligt plan, ingen avviker")],
      ["numbers of two periods", withClaim("I delår 1 var 0 av 2 klara, vid helår 1 av 2")],
      ["words that begin as a unit does", withClaim("1 klar, 3 stängda")],
      ["no claim", table([K, K, K])],
    ],
  },
  "headers-clear": {
    hits: [
      [
        "the same header twice",
        gridOf([
          ["Mål", "Åtagande", "Helår", "Budget", "budget "],
          ["M", "Ett", K, 1, 2],
        ]),
        ["E1"],
      ],
      ["a forecast, which is only mentioned", headed("Mål", "Åtagande", "Delår 1", "Prognos helår"), ["D1"]],
      [
        "statuses that name no period, between and after",
        headed("Mål", "Åtagande", "Nu", "Helår", "Slut"),
        ["C1", "E1"],
      ],
      ["two columns for goals", headed("Mål", "Åtagande", "Nämndmål", "Delår 1", "Helår"), ["C1"]],
      ["two columns for comments", headed("Mål", "Åtagande", "Helår", "Analys", "Kommentar"), ["E1"]],
      ["two periods of one month", headed("Mål", "Åtagande", "Helår 2023", "December 2023"), ["D1"]],
      ["values without a header", headed("Mål", "Åtagande", "", "Helår"), ["C1"]],
      ["a status column that does not say when", headed("Mål", "Åtagande", "Status", "Status helår"), ["C1"]],
      ["two of them, not told as doubled too", headed("Mål", "Åtagande", "Status", "Status"), ["C1", "D1"]],
      [
        "in the lower of two header rows",
        gridOf(
          [
            ["Mål", "Åtagande", "Status", "", "Budget", "Budget"],
            ["", "", "delår 1", "helår", "", ""],
            ["M", "Ett", E, K, 1, 2],
          ],
          { merges: [{ topRow: 0, leftColumn: 2, rowCount: 1, columnCount: 2 }] },
        ),
        ["F2"],
      ],
    ],
    misses: [
      ["comments behind each period", headed("Mål", "Åtagande", "Delår 1", "Kommentar", "Delår 2", "Kommentar")],
      ["the usual headers", seedGrid()],
      ["two periods of one month in two years", headed("Mål", "Åtagande", "Helår 2022", "Helår 2023")],
      [
        "two levels of goals",
        gridOf([
          ["Kommunmål", "Nämndmål", "Åtagande", "Helår"],
          ["M", "N", "Ett", K],
        ]),
      ],
      ["one status column that does not say when", headed("Mål", "Åtagande", "Status")],
      [
        "an empty column without a header",
        gridOf([
          ["Mål", "Åtagande", "", "Helår"],
          ["M", "Ett", "", K],
        ]),
      ],
      [
        "a stray note beside the table",
        gridOf([
          ["Mål", "Åtagande", "Helår"],
          ["M", "1", K, "obs"],
          ["M", "2", K],
          ["M", "3", K],
          ["M", "4", K],
        ]),
      ],
      ["a subgoal beside a goal", headed("Mål", "Åtagande", "Delmål", "Helår")],
      [
        "a goal over three columns of another table",
        gridOf([
          ["Mål", "Åtagande", "Delår 1", "Helår", "", "Mål", "Åtagande", "Delår 1", "Helår"],
          ["M", "Ett", E, K, "", "N", "Två", E, K],
        ]),
      ],
      ["two columns that may both hold commitments", headed("Mål", "Uppdrag", "Aktivitet", "Helår")],
    ],
  },
  "deviation-explained": {
    hits: [
      ["an empty comment", commented([E, A, ""], [E, A, "Leveransen är sen"]), ["D2"]],
      ["a dash for a comment", commented([E, A, "–"], [E, A, " "]), ["D2", "D3"]],
      ["a comment on the period before", besides([E, "Går bra", A, ""]), ["E2"]],
    ],
    misses: [
      ["a deviation that is explained", commented([E, A, "Leveransen är sen"])],
      ["one that is explained beside it", besides([E, "", A, "Leveransen är sen"])],
      ["one that has been made good", commented([A, K, ""])],
      ["a table without a column for comments", table([E, E, A])],
      ["a word that is not counted", commented([E, K, ""], [E, "Ej klart", ""])],
      ["a deviation after the chosen period", commented([E, A, ""]), choosing("p1")],
    ],
  },
  "commitment-unique": {
    hits: [
      ["the same text twice", commitments("Stärkta bibliotek", "Ny simhall", "Stärkta bibliotek"), ["C4"]],
      ["in another case and with stray spaces", commitments("Stärkta bibliotek", "stärkta  bibliotek "), ["C3"]],
      ["three times, told at each later one", commitments("Ny simhall", "Ny simhall", "Ny simhall"), ["C3", "C4"]],
      [
        "a subgoal that is blank below the first",
        goals(["Mål A", "Delmål A", "Ny simhall"], ["", "", "Ny simhall"]),
        ["C3"],
      ],
      ["a misspelling", commitments("Implementering av programmet", "Implementring av programmet"), ["C3"]],
      ["a letter lost from a word of five", commitments("Fler får god hälsa", "Fler får god häsa"), ["C3"]],
      ["an inflection", commitments("Stärkta bibliotek", "Stärkta biblioteken"), ["C3"]],
      [
        "another comma, hyphen or full stop",
        commitments("Ta fram e-tjänst för skolan", "Ta fram etjänst, för skolan."),
        ["C3"],
      ],
      ["a filler word", commitments("Ta fram en plan för medier", "Ta fram plan för medier"), ["C3"]],
      ["the same words with a number", commitments("Bygga ut skolan etapp 2", "Bygga ut skolan, etapp 2"), ["C3"]],
      ["two letters in a long word", commitments("Informationsspridning", "Informatinosspridnig"), ["C3"]],
      ["among thousands under one goal", commitments(...many, "Utveckla verksamhten inom område 2999"), ["C3002"]],
    ],
    misses: [
      ["texts that only begin alike", seedGrid()],
      ["another subgoal", goals(["Mål A", "Delmål A", "Ny simhall"], ["Mål A", "Delmål B", "Ny simhall"])],
      ["another goal", goals(["Mål A", "Delmål A", "Ny simhall"], ["Mål B", "Delmål A", "Ny simhall"])],
      [
        "another number",
        commitments(
          "Bygga ut skolan etapp 1",
          "Bygga ut skolan etapp 2",
          "Bygga ut skolan etapp 12",
          "Bygga ut skolan etapp 1.2",
        ),
      ],
      [
        "another letter or Roman number",
        commitments("Rusta upp kvarter A", "Rusta upp kvarter B", "Rusta upp kvarter II", "Rusta upp kvarter III"),
      ],
      ["another number in words", commitments("Bygga ut skolan, etapp ett", "Bygga ut skolan, etapp två")],
      [
        "another compass point",
        commitments("Rusta upp östra skolan", "Rusta upp västra skolan", "Rusta upp norra skolan"),
      ],
      [
        "another short word",
        commitments(
          "Rusta upp vårt bad",
          "Rusta upp vårt hus",
          "Flytt till Fullersta",
          "Flytt från Fullersta",
          "Fest i juni",
          "Fest i juli",
        ),
      ],
      [
        "words that are much alike",
        commitments("Ekologisk hållbarhet", "Ekonomisk hållbarhet", "Intern kontroll", "Extern kontroll"),
      ],
      ["a negation", commitments("Avgift för föreningar ska tas ut", "Avgift för föreningar ska ej tas ut")],
      ["rows without a commitment", goals(["Mål A", "Delmål A", ""], ["Mål A", "Delmål A", ""])],
      ["thousands that differ by a number", commitments(...many)],
    ],
  },
  "goal-present": {
    hits: [
      [
        "rows before the first goal, once",
        goals(["", "Delmål A", "Ett"], ["", "Delmål A", "Två"], ["Mål A", "Delmål A", "Tre"]),
        ["A2"],
      ],
      [
        "rows without goals, whose subgoals may be blank",
        goals(["", "", "Ett"], ["", "Delmål A", "Två"], ["Mål A", "Delmål A", "Tre"]),
        ["A2"],
      ],
      ["a column that is empty, once", goals(["", "", "Ett"], ["", "", "Två"]), ["A2"]],
      ["a subgoal where the goal has others", goals(["Mål A", "", "Ett"], ["Mål A", "Delmål A", "Två"]), ["B2"]],
      [
        "a goal and then a subgoal",
        goals(["", "", "Ett"], ["Mål A", "", "Två"], ["Mål A", "Delmål A", "Tre"]),
        ["A2", "B3"],
      ],
      [
        "a subgoal in a table without goals",
        gridOf([
          ["Delmål", "Åtagande", "Helår"],
          ["", "Ett", K],
          ["D", "Två", K],
        ]),
        ["A2"],
      ],
    ],
    misses: [
      [
        "goals that are blank below the first",
        goals(["Mål A", "Delmål A", "Ett"], ["", "", "Två"], ["Mål B", "Delmål B", "Tre"], ["", "", "Fyra"]),
      ],
      [
        "goals that are merged",
        tableOf(
          [
            ["Mål A", "Delmål A", "Ett", K, K, K],
            ["", "Delmål A", "Två", K, K, K],
          ],
          { merges: [mergedRows(1, 0, 2)] },
        ),
      ],
      ["goals in rows of their own", tableOf([["Mål A"], ["", "Delmål A", "Ett", K, K, K]])],
      ["a goal without any subgoals", goals(["Mål A", "", "Ett"], ["Mål B", "Delmål B", "Två"])],
      [
        "a table without a column for goals",
        gridOf([
          ["Åtagande", "Delår 1", "Helår"],
          ["Ett", E, K],
        ]),
      ],
    ],
  },
  "goal-spelling": {
    hits: [
      [
        "a goal spelt in two ways, at the rarer one",
        goals(["Sund ekonmi", "A", "Ett"], ["Sund ekonomi", "B", "Två"], ["Sund ekonomi", "B", "Tre"]),
        ["A2"],
      ],
      ["the later one of two", goals(["Sund ekonomi", "A", "Ett"], ["Sund ekonmi", "B", "Två"]), ["A3"]],
      [
        "another hyphen, once for its rows",
        goals(["Kultur- och fritid", "A", "Ett"], ["Kultur och fritid", "B", "Två"], ["Kultur och fritid", "B", "Tre"]),
        ["A2"],
      ],
      [
        "a subgoal spelt in two ways",
        goals(["Mål A", "Ökad delaktighet", "Ett"], ["Mål A", "Ökad delaktighhet", "Två"]),
        ["B3"],
      ],
      [
        "a subgoal under two goals",
        goals(["Mål A", "Hållbarhet", "Ett"], ["Mål B", "Hållbarhet", "Två"], ["Mål B", "Hållbarhet", "Tre"]),
        ["B3"],
      ],
      [
        "a goal that comes again",
        goals(["Mål A", "D", "Ett"], ["Mål B", "F", "Två"], ["Mål A", "D", "Tre"], ["", "", "Fyra"]),
        ["A4"],
      ],
      [
        "a goal that comes again twice, once",
        goals(
          ["Mål A", "D", "Ett"],
          ["Mål B", "F", "Två"],
          ["Mål A", "D", "Tre"],
          ["Mål C", "G", "4"],
          ["Mål A", "D", "5"],
        ),
        ["A4"],
      ],
      [
        "a subgoal that comes again within its goal",
        goals(["Mål A", "D", "Ett"], ["Mål A", "F", "Två"], ["Mål A", "D", "Tre"]),
        ["B4"],
      ],
      [
        "a misspelling in the midst of a goal, and no split by it",
        goals(["Sund ekonomi", "D", "Ett"], ["Sund ekonmi", "D", "Två"], ["Sund ekonomi", "D", "Tre"]),
        ["A3"],
      ],
    ],
    misses: [
      ["the seed", seedGrid()],
      ["another case or stray spaces", goals(["Sund ekonomi", "A", "Ett"], ["SUND  ekonomi ", "A", "Två"])],
      [
        "another number or letter",
        goals(
          ["Inriktning 1", "A", "Ett"],
          ["Inriktning 2", "B", "Två"],
          ["Inriktning A", "C", "Tre"],
          ["Inriktning B", "D", "Fyra"],
        ),
      ],
      [
        "goals that are much alike",
        goals(
          ["Ekologisk hållbarhet", "A", "Ett"],
          ["Ekonomisk hållbarhet", "B", "Två"],
          ["Social hållbarhet", "C", "Tre"],
        ),
      ],
      [
        "a table sorted by something else",
        goals(["Mål A", "D", "1"], ["Mål B", "F", "2"], ["Mål A", "D", "3"], ["Mål B", "F", "4"], ["Mål A", "D", "5"]),
      ],
      [
        "the same subgoals under every goal",
        goals(
          ...["Mål A", "Mål B", "Mål C"].flatMap((goal) =>
            ["Kvalitet", "Ekonomi", "Personal"].map((subgoal) => [goal, subgoal, `${subgoal} för ${goal}`] as const),
          ),
        ),
      ],
      ["rows without goals", goals(["", "", "Ett"], ["Mål A", "D", "Två"])],
    ],
  },
  "summary-current": {
    hits: [
      ["a status changed since", table([K, K, K]), ["A1"], summaryOf(table([K, K, E]))],
      ["a row added since", table([K, K, K], [K, K, K]), ["A1"], summaryOf(table([K, K, K]))],
      [
        "a word that counts as something else since",
        table([K, K, "Pausad"]),
        ["A1"],
        { ...summaryOf(table([K, K, "Pausad"])), words: [{ text: "Pausad", countsAs: "done" }] },
      ],
      [
        "a title row above since, and a change",
        gridOf([["Uppföljning"], header, ...statusRows([[K, K, K]])]),
        ["A2"],
        {
          ...noSettings,
          summaries: [{ table: "'Blad1'!A2", blockName: "Avstamt.Sammanfattning.x", fingerprint: "another" }],
        },
      ],
    ],
    misses: [
      ["nothing changed since", table([K, K, K]), summaryOf(table([K, K, K]))],
      ["a table without a summary", table([K, K, K])],
      ["another table's summary", table([K, K, K]), summaryOf(table([K, K, E]), "Blad2")],
    ],
  },
  "rows-visible": {
    hits: [
      [
        "one hidden row",
        tableOf(
          statusRows([
            [K, K, K],
            [K, K, K],
          ]),
          { hiddenRows: [2] },
        ),
        ["C3"],
      ],
      [
        "several, told at the first",
        tableOf(
          statusRows([
            [K, K, K],
            [K, K, K],
            [K, K, K],
          ]),
          { hiddenRows: [1, 3] },
        ),
        ["C2"],
      ],
    ],
    misses: [
      ["rows that can all be seen", table([K, K, K])],
      [
        "a hidden row above the table",
        gridOf([["Anteckning"], header, ...statusRows([[K, K, K]])], { hiddenRows: [0] }),
      ],
      [
        "a hidden row that is no commitment",
        tableOf([["Mål A"], ["", "Delmål A", "Ett", K, K, K]], { hiddenRows: [1] }),
      ],
    ],
  },
};
