/**
 * What the rules say about each layout, judged by hand: nothing that a reader would call a false alarm. The four commitments
 * of most layouts end with one that is on plan when the year is over, and that alone is told about them.
 */

import { cellName } from "../../../src/core/address";
import { surveyWorkbook } from "../../../src/core/survey";
import { gridFrom } from "../../fixtures/layouts/layout";
import { layouts } from "../../fixtures/layouts/layouts";

/** By the layout's name: rule and cell, table by table in the order in which they are shown. */
const told: Readonly<Record<string, readonly string[]>> = {
  "the seed, goals repeated": ["F4", "F7", "F13", "F15", "F16", "F21"].map((cell) => `late-surprise ${cell}`),
  "a plain table": ["year-end-final F5"],
  "interim reports by month, commitments by a longer word": [],
  "dates typed as text, from left to right or not": [],
  "periods of two years": [],
  "last year's end before this year's periods, which do not say their year": [
    "progress-forward D3",
    "late-surprise E3",
  ],
  "two levels of goals by two words for goals": ["late-surprise E3"],
  "a status column that does not say its period, and two that are none": [
    "headers-clear C1",
    "headers-clear E1",
    "headers-clear G1",
  ],
  "periods merged over status and comment": ["late-surprise E4"],
  "periods over status and comment, nothing merged": ["late-surprise E4"],
  "comments for each period": [],
  "title rows above": ["year-end-final F8"],
  "a title that names a status": ["year-end-final F7"],
  "a merged Status above the periods": ["year-end-final F6"],
  "two header rows, nothing merged but the heading": ["year-end-final F6"],
  "goals merged over their rows": ["year-end-final F5"],
  "goals and subgoals blank below the first": ["year-end-final F5"],
  "goals as rows of their own": ["year-end-final F7"],
  "columns in another order, with others between": ["year-end-final E5"],
  "headers with line breaks, no-break spaces and a year": ["year-end-final F5"],
  "one status column": [],
  "four quarters, the last still empty": [],
  "periods named by their months": ["late-surprise E3"],
  "periods named by dates": ["late-surprise E3"],
  "subtotals, blank rows and a repeated header between the rows": ["year-end-final F8"],
  "a repeated header right below its rows": ["year-end-final F6"],
  "hidden rows are counted": ["year-end-final F5", "rows-visible C3"],
  "a legend and a small summary below": ["year-end-final F5"],
  "a stray value far below": ["year-end-final F5"],
  "a claim in number words": ["year-end-final F5"],
  "a claim of so many out of so many": ["year-end-final F5"],
  "errors, numbers and other words in the status cells": [
    "status-readable D2",
    "status-readable D3",
    "status-readable E3",
    "status-known E2",
    "status-known F2",
    "status-known F3",
    "status-typo E4",
    "status-format D4",
  ],
  "a new table without a single status": ["status-present D2", "status-present D3"],
  "English words": [],
  "Norwegian words": [],
  "two tables below each other": ["year-end-final F6"],
  "two tables beside each other": ["late-surprise I2"],
  "one sheet a board, last year's hidden": ["year-end-final F5", "year-end-final F3"],
  "a table below one of two that stand beside each other": ["late-surprise I2", "late-surprise I7", "late-surprise D7"],
  "a budget by tertial, under goals": [],
  "activities with a status of another kind": [],
  "a budget by month": [],
  "a to-do list": [],
  prose: [],
  "a comment below each commitment, where goals stand": ["year-end-final E8"],
  "a comment below each commitment, where commitments stand": ["year-end-final E8"],
  "a comment merged over the table below each commitment": ["year-end-final E8"],
  "a table for each board, its name where commitments stand": ["year-end-final D11"],
  "a table for each goal, its name right below the one above": ["year-end-final D8"],
  "a header again, right below a commitment without a status": [
    ...["B4", "C4", "D4"].map((cell) => `status-present ${cell}`),
    "year-end-final D7",
  ],
  "goals as rows where commitments stand, alone in them": [
    ...["C8", "D8", "E8"].map((cell) => `status-present ${cell}`),
    "claim-agrees A9",
    "year-end-final E7",
  ],
  "goals as numbered rows where commitments stand": ["year-end-final E7"],
  "goals merged over the table": ["year-end-final D7"],
  "goals and subgoals that say so, where commitments stand": ["year-end-final E9"],
  "commitments without a status, in a table without goals": [
    ...["B4", "C4", "D4", "B6", "C6", "D6"].map((cell) => `status-present ${cell}`),
    "year-end-final D7",
  ],
  "commitments that are called goals": [
    ...["B3", "C3", "D3"].map((cell) => `status-present ${cell}`),
    "late-surprise D4",
  ],
  "a legend below, where statuses stand": ["year-end-final E5"],
  "a list of statuses far below, and a stray one further down": ["year-end-final E5"],
  "footnotes right below, and when they were written": ["year-end-final E5"],
  "a signature with its date below": ["year-end-final E5"],
  "a small summary below, with the periods for headers": ["year-end-final E5"],
  "a small summary below, in other columns": ["year-end-final E5"],
  "indicators below": ["year-end-final E5"],
  "commitments below a blank row, without statuses that are counted": [
    ...["status-known C7", "status-known E9"],
    ...["D7", "E7", "C8", "E8", "C9", "D9"].map((cell) => `status-present ${cell}`),
    "commitment-present B8",
    "year-end-final E5",
  ],
};

test("every layout has been judged", () => {
  expect(Object.keys(told).sort()).toEqual(layouts.map(({ name }) => name).sort());
});

test.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (name, { sheets }) => {
  const findings = surveyWorkbook(sheets.map(gridFrom)).flatMap((table) => table.findings);
  expect(findings.map(({ rule, at }) => `${rule} ${cellName(at.row, at.column)}`)).toEqual(told[name]);
});
