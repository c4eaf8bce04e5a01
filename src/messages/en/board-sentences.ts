/** The summary's sentences in English: those that go to the board. */

import type { BoardSentences } from "../../core/plan/summary/summary-words";

export const boardSentences: BoardSentences = {
  statement: [
    {
      when: [
        ["all", "=", 1],
        ["done", "=", 1],
      ],
      say: "The only commitment is done (100%).",
    },
    { when: [["all", "=", 1]], say: "The only commitment is not done (0%)." },
    { when: [["done", "=", 0]], say: "None of {all} commitments is done (0%)." },
    { when: [["done", "=", "all"]], say: "All {all} commitments are done (100%)." },
    {
      when: [
        ["done", "=", 1],
        ["notDone", "=", 1],
      ],
      say: "Of {all} commitments, 1 is done ({percent}%) and 1 is not done.",
    },
    { when: [["done", "=", 1]], say: "Of {all} commitments, 1 is done ({percent}%) and {notDone} are not done." },
    { when: [["notDone", "=", 1]], say: "Of {all} commitments, {done} are done ({percent}%) and 1 is not done." },
    { when: [], say: "Of {all} commitments, {done} are done ({percent}%) and {notDone} are not done." },
  ],
  interimStatement: [
    {
      when: [
        ["all", "=", 1],
        ["done", "=", 1],
      ],
      say: "The only commitment is done (100%).",
    },
    {
      when: [
        ["all", "=", 1],
        ["onPlan", "=", 1],
      ],
      say: "The only commitment is on track (100%).",
    },
    {
      when: [
        ["all", "=", 1],
        ["deviation", "=", 1],
      ],
      say: "The only commitment deviates from plan (100%).",
    },
    { when: [["all", "=", 1]], say: "The only commitment has no status that counts." },
    { when: [["done", "=", "all"]], say: "All {all} commitments are done (100%)." },
    { when: [["onPlan", "=", "all"]], say: "All {all} commitments are on track (100%)." },
    { when: [["deviation", "=", "all"]], say: "All {all} commitments deviate from plan (100%)." },
    { when: [["other", "=", "all"]], say: "None of {all} commitments has a status that counts." },
    {
      when: [
        ["other", "=", 0],
        ["done", "=", 1],
        ["deviation", "=", 1],
      ],
      say: "Of {all} commitments, 1 is done ({percent}%), {onPlan} on track ({onPlanPercent}%) and 1 deviates ({deviationPercent}%).",
    },
    {
      when: [
        ["other", "=", 0],
        ["done", "=", 1],
      ],
      say: "Of {all} commitments, 1 is done ({percent}%), {onPlan} on track ({onPlanPercent}%) and {deviation} deviate ({deviationPercent}%).",
    },
    {
      when: [
        ["other", "=", 0],
        ["deviation", "=", 1],
      ],
      say: "Of {all} commitments, {done} are done ({percent}%), {onPlan} on track ({onPlanPercent}%) and 1 deviates ({deviationPercent}%).",
    },
    {
      when: [["other", "=", 0]],
      say: "Of {all} commitments, {done} are done ({percent}%), {onPlan} on track ({onPlanPercent}%) and {deviation} deviate ({deviationPercent}%).",
    },
    {
      when: [
        ["done", "=", 1],
        ["deviation", "=", 1],
      ],
      say: "Of {all} commitments, 1 is done ({percent}%), {onPlan} on track ({onPlanPercent}%), 1 deviates ({deviationPercent}%) and {other} counted as other ({otherPercent}%).",
    },
    {
      when: [["done", "=", 1]],
      say: "Of {all} commitments, 1 is done ({percent}%), {onPlan} on track ({onPlanPercent}%), {deviation} deviate ({deviationPercent}%) and {other} counted as other ({otherPercent}%).",
    },
    {
      when: [["deviation", "=", 1]],
      say: "Of {all} commitments, {done} are done ({percent}%), {onPlan} on track ({onPlanPercent}%), 1 deviates ({deviationPercent}%) and {other} counted as other ({otherPercent}%).",
    },
    {
      when: [],
      say: "Of {all} commitments, {done} are done ({percent}%), {onPlan} on track ({onPlanPercent}%), {deviation} deviate ({deviationPercent}%) and {other} counted as other ({otherPercent}%).",
    },
  ],
  lateSurprises: [
    { when: [["deviations", "=", 0]], say: "No commitment deviates from plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["unjudged", "=", 1],
      ],
      say: "Whether the deviation showed {interim} cannot be judged.",
    },
    { when: [["unjudged", "=", "deviations"]], say: "Whether the deviations showed {interim} cannot be judged." },
    {
      when: [
        ["unjudged", ">", 0],
        ["late", "=", 0],
      ],
      say: "{showed} of the {deviations} deviations showed {interim}. {unjudged} cannot be judged.",
    },
    {
      when: [["unjudged", ">", 0]],
      say: "{late} of the {deviations} deviations did not show {interim}. {unjudged} cannot be judged.",
    },
    {
      when: [
        ["deviations", "=", 1],
        ["late", "=", 1],
      ],
      say: "The deviation did not show {interim}.",
    },
    { when: [["late", "=", "deviations"]], say: "None of the {deviations} deviations showed {interim}." },
    { when: [["deviations", "=", 1]], say: "The deviation was no late surprise." },
    { when: [["late", "=", 0]], say: "None of the {deviations} deviations was a late surprise." },
    { when: [], say: "{late} of the {deviations} deviations did not show {interim}." },
  ],
  newDeviations: [
    { when: [["deviations", "=", 0]], say: "No commitment deviates from plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["unjudged", "=", 1],
      ],
      say: "Whether the deviation is new since {previous} cannot be judged.",
    },
    {
      when: [["unjudged", "=", "deviations"]],
      say: "Whether the deviations are new since {previous} cannot be judged.",
    },
    {
      when: [
        ["unjudged", ">", 0],
        ["new", "=", 0],
      ],
      say: "{remaining} of the {deviations} deviations already showed {inPrevious}. {unjudged} cannot be judged.",
    },
    {
      when: [
        ["unjudged", ">", 0],
        ["new", "=", 1],
      ],
      say: "1 of the {deviations} deviations is new since {previous}. {unjudged} cannot be judged.",
    },
    {
      when: [["unjudged", ">", 0]],
      say: "{new} of the {deviations} deviations are new since {previous}. {unjudged} cannot be judged.",
    },
    {
      when: [
        ["deviations", "=", 1],
        ["new", "=", 1],
      ],
      say: "The deviation is new since {previous}.",
    },
    { when: [["deviations", "=", 1]], say: "The deviation was there already {inPrevious}." },
    {
      when: [
        ["new", "=", "deviations"],
        ["new", "=", 2],
      ],
      say: "Both deviations are new since {previous}.",
    },
    { when: [["new", "=", "deviations"]], say: "All {deviations} deviations are new since {previous}." },
    { when: [["new", "=", 0]], say: "None of the {deviations} deviations is new since {previous}." },
    { when: [["new", "=", 1]], say: "1 of the {deviations} deviations is new since {previous}." },
    { when: [], say: "{new} of the {deviations} deviations are new since {previous}." },
  ],
  whereDeviations: [
    { when: [["deviations", "=", 0]], say: "" },
    { when: [["goals", "=", 1]], say: "" },
    { when: [["shared", ">", 1]], say: "" },
    { when: [["telling", "=", 0]], say: "" },
    { when: [["deviations", "=", 1]], say: "The deviation is under {goal}." },
    {
      when: [
        ["most", "=", "deviations"],
        ["most", "=", 2],
      ],
      say: "Both deviations are under {goal}.",
    },
    { when: [["most", "=", "deviations"]], say: "All {deviations} deviations are under {goal}." },
    { when: [["most", "=", 1]], say: "1 of {deviations} deviations is under {goal}." },
    { when: [], say: "{most} of {deviations} deviations are under {goal}." },
  ],
};
