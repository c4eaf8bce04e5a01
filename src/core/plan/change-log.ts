/** ChangeRecord → the change log's sheet, as data: every cell that the add-in has written, newest first. */

import { areaName, cellName } from "../address";
import type { ChangeRecord, RecordedChange, RecordEntry } from "../change-record";
import { ownSheetKind, type OwnSheetKind } from "../own-sheet-kind";
import { squared, text, topLeft, type PlannedCell, type SheetPlan } from "./sheet-plan";

/** The words of the change log. */
export interface ChangeLogWords {
  /** The sheet's name, at most 31 characters. */
  readonly sheetName: string;
  readonly title: string;
  /** How much the record holds, and what happens to what is older. */
  readonly limits: string;
  /** Where nothing has been written. */
  readonly nothing: string;
  readonly when: string;
  readonly what: string;
  readonly sheet: string;
  readonly cell: string;
  readonly commitment: string;
  readonly before: string;
  readonly after: string;
  /** What the add-in's own sheets are called where they are spoken of. */
  readonly ownSheets: Readonly<Record<OwnSheetKind, string>>;
  /** What was done, by the kind of change. */
  readonly kinds: Readonly<Record<RecordedChange["kind"], string>>;
  /** Stands behind what was done where it was broken off. */
  readonly unfinished: string;
}

const widths = [17, 30, 24, 10, 52, 30, 30];

/** Rows that stay in view: title, limits, space, header. */
const frozenRows = 4;

/** @param tellTime an ISO 8601 time as the reader is to see it */
export function planChangeLog(
  record: ChangeRecord,
  words: ChangeLogWords,
  tellTime: (time: string) => string,
): SheetPlan {
  const changes = [...record].reverse().flatMap((entry) => rowsOf(entry, words, tellTime(entry.time)));
  const header = [words.when, words.what, words.sheet, words.cell, words.commitment, words.before, words.after];
  const rows = [
    [text(words.title, "title")],
    [text(words.limits, "quiet")],
    [],
    header.map((name) => text(name, "header")),
    ...(changes.length === 0 ? [[text(words.nothing, "quiet")]] : changes),
  ];
  return {
    sheetName: words.sheetName,
    origin: topLeft,
    rows: squared(rows, widths.length),
    columnWidths: widths,
    frozenRows,
    tables: [],
    charts: [],
    notes: [],
    footer: "",
    percentFormat: "",
  };
}

function rowsOf({ changes, state }: RecordEntry, words: ChangeLogWords, time: string): PlannedCell[][] {
  return changes
    .filter((change) => change.kind !== "sheet" || ownSheetKind(change.blockName) !== "changeLog")
    .map((change) => {
      const did = words.kinds[change.kind];
      const what = state === "begun" ? `${did} ${words.unfinished}` : did;
      return [time, what, ...placeAndContent(change, words)].map((content) => text(content, "label"));
    });
}

/** Sheet, cell, commitment, before, after. */
function placeAndContent(change: RecordedChange, { ownSheets }: ChangeLogWords): string[] {
  switch (change.kind) {
    case "dropdown":
      return [change.sheetName, areaName(change.area), "", "", change.words.replaceAll(",", ", ")];
    case "highlight":
      return [change.sheetName, "", "", "", ""];
    case "sheet":
      return [ownSheets[ownSheetKind(change.blockName)], "", "", "", ""];
    default: {
      const { at, commitment, before, after } = change;
      return [at.sheetName, cellName(at.row, at.column), commitment ?? "", before.text, after.text];
    }
  }
}
