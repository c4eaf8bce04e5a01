/** Sammanfattningens meningar på svenska: de som går till nämnden. */

import type { BoardSentences } from "../../core/plan/summary/summary-words";

export const boardSentences: BoardSentences = {
  statement: [
    {
      when: [
        ["all", "=", 1],
        ["done", "=", 1],
      ],
      say: "Det enda utvecklingsåtagandet är klart (100 %).",
    },
    { when: [["all", "=", 1]], say: "Det enda utvecklingsåtagandet är ej klart (0 %)." },
    { when: [["done", "=", 0]], say: "Inget av {all} utvecklingsåtaganden är klart (0 %)." },
    { when: [["done", "=", "all"]], say: "Alla {all} utvecklingsåtaganden är klara (100 %)." },
    {
      when: [
        ["done", "=", 1],
        ["notDone", "=", 1],
      ],
      say: "Av {all} utvecklingsåtaganden är 1 klart ({percent} %) och 1 ej klart.",
    },
    { when: [["done", "=", 1]], say: "Av {all} utvecklingsåtaganden är 1 klart ({percent} %) och {notDone} ej klara." },
    {
      when: [["notDone", "=", 1]],
      say: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %) och 1 ej klart.",
    },
    { when: [], say: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %) och {notDone} ej klara." },
  ],
  interimStatement: [
    {
      when: [
        ["all", "=", 1],
        ["done", "=", 1],
      ],
      say: "Det enda utvecklingsåtagandet är klart (100 %).",
    },
    {
      when: [
        ["all", "=", 1],
        ["onPlan", "=", 1],
      ],
      say: "Det enda utvecklingsåtagandet går enligt plan (100 %).",
    },
    {
      when: [
        ["all", "=", 1],
        ["deviation", "=", 1],
      ],
      say: "Det enda utvecklingsåtagandet avviker från plan (100 %).",
    },
    { when: [["all", "=", 1]], say: "Det enda utvecklingsåtagandet har ingen status som räknas." },
    { when: [["done", "=", "all"]], say: "Alla {all} utvecklingsåtaganden är klara (100 %)." },
    { when: [["onPlan", "=", "all"]], say: "Alla {all} utvecklingsåtaganden går enligt plan (100 %)." },
    { when: [["deviation", "=", "all"]], say: "Alla {all} utvecklingsåtaganden avviker från plan (100 %)." },
    { when: [["other", "=", "all"]], say: "Inget av {all} utvecklingsåtaganden har en status som räknas." },
    {
      when: [
        ["other", "=", 0],
        ["done", "=", 1],
      ],
      say: "Av {all} utvecklingsåtaganden är 1 klart ({percent} %), {onPlan} enligt plan ({onPlanPercent} %) och {deviation} avviker ({deviationPercent} %).",
    },
    {
      when: [["other", "=", 0]],
      say: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %), {onPlan} enligt plan ({onPlanPercent} %) och {deviation} avviker ({deviationPercent} %).",
    },
    {
      when: [
        ["other", "=", 1],
        ["done", "=", 1],
      ],
      say: "Av {all} utvecklingsåtaganden är 1 klart ({percent} %), {onPlan} enligt plan ({onPlanPercent} %), {deviation} avviker ({deviationPercent} %) och 1 är övrigt ({otherPercent} %).",
    },
    {
      when: [["other", "=", 1]],
      say: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %), {onPlan} enligt plan ({onPlanPercent} %), {deviation} avviker ({deviationPercent} %) och 1 är övrigt ({otherPercent} %).",
    },
    {
      when: [["done", "=", 1]],
      say: "Av {all} utvecklingsåtaganden är 1 klart ({percent} %), {onPlan} enligt plan ({onPlanPercent} %), {deviation} avviker ({deviationPercent} %) och {other} är övriga ({otherPercent} %).",
    },
    {
      when: [],
      say: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %), {onPlan} enligt plan ({onPlanPercent} %), {deviation} avviker ({deviationPercent} %) och {other} är övriga ({otherPercent} %).",
    },
  ],
  lateSurprises: [
    { when: [["deviations", "=", 0]], say: "Inget utvecklingsåtagande avviker från plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["unjudged", "=", 1],
      ],
      say: "Om avvikelsen syntes {interim} går inte att bedöma.",
    },
    { when: [["unjudged", "=", "deviations"]], say: "Om avvikelserna syntes {interim} går inte att bedöma." },
    {
      when: [
        ["unjudged", ">", 0],
        ["late", "=", 0],
      ],
      say: "{showed} av de {deviations} avvikelserna syntes {interim}. {unjudged} går inte att bedöma.",
    },
    {
      when: [["unjudged", ">", 0]],
      say: "{late} av de {deviations} avvikelserna syntes inte {interim}. {unjudged} går inte att bedöma.",
    },
    {
      when: [
        ["deviations", "=", 1],
        ["late", "=", 1],
      ],
      say: "Avvikelsen syntes inte {interim}.",
    },
    { when: [["late", "=", "deviations"]], say: "Ingen av de {deviations} avvikelserna syntes {interim}." },
    { when: [["deviations", "=", 1]], say: "Avvikelsen var ingen sen överraskning." },
    { when: [["late", "=", 0]], say: "Ingen av de {deviations} avvikelserna var en sen överraskning." },
    { when: [], say: "{late} av de {deviations} avvikelserna syntes inte {interim}." },
  ],
  newDeviations: [
    { when: [["deviations", "=", 0]], say: "Inget utvecklingsåtagande avviker från plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["unjudged", "=", 1],
      ],
      say: "Om avvikelsen är ny sedan {previous} går inte att bedöma.",
    },
    { when: [["unjudged", "=", "deviations"]], say: "Om avvikelserna är nya sedan {previous} går inte att bedöma." },
    {
      when: [
        ["unjudged", ">", 0],
        ["new", "=", 0],
      ],
      say: "{remaining} av de {deviations} avvikelserna fanns redan {inPrevious}. {unjudged} går inte att bedöma.",
    },
    {
      when: [
        ["unjudged", ">", 0],
        ["new", "=", 1],
      ],
      say: "1 av de {deviations} avvikelserna är ny sedan {previous}. {unjudged} går inte att bedöma.",
    },
    {
      when: [["unjudged", ">", 0]],
      say: "{new} av de {deviations} avvikelserna är nya sedan {previous}. {unjudged} går inte att bedöma.",
    },
    {
      when: [
        ["deviations", "=", 1],
        ["new", "=", 1],
      ],
      say: "Avvikelsen är ny sedan {previous}.",
    },
    { when: [["deviations", "=", 1]], say: "Avvikelsen fanns redan {inPrevious}." },
    {
      when: [
        ["new", "=", "deviations"],
        ["new", "=", 2],
      ],
      say: "Båda avvikelserna är nya sedan {previous}.",
    },
    { when: [["new", "=", "deviations"]], say: "Alla {deviations} avvikelser är nya sedan {previous}." },
    { when: [["new", "=", 0]], say: "Ingen av de {deviations} avvikelserna är ny sedan {previous}." },
    { when: [["new", "=", 1]], say: "1 av de {deviations} avvikelserna är ny sedan {previous}." },
    { when: [], say: "{new} av de {deviations} avvikelserna är nya sedan {previous}." },
  ],
  whereDeviations: [
    { when: [["deviations", "=", 0]], say: "" },
    { when: [["goals", "=", 1]], say: "" },
    { when: [["shared", ">", 1]], say: "" },
    { when: [["telling", "=", 0]], say: "" },
    { when: [["deviations", "=", 1]], say: "Avvikelsen finns under {goal}." },
    {
      when: [
        ["most", "=", "deviations"],
        ["most", "=", 2],
      ],
      say: "Båda avvikelserna finns under {goal}.",
    },
    { when: [["most", "=", "deviations"]], say: "Alla {deviations} avvikelser finns under {goal}." },
    { when: [], say: "{most} av {deviations} avvikelser finns under {goal}." },
  ],
};
