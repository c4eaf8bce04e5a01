/** What the pane says. */

import type { FoundTable } from "../core/found-table";
import type { Columns, Heading, SetAsideRow } from "../core/table/follow-up";
import type { NearMiss, Obstacle } from "../core/table/header/near-miss";
import type { PaneWorkWords } from "./pane-work-words";

/** Why the rows of a table were read as they were. */
export interface HowReadWords {
  readonly title: string;
  /** As Excel counts rows, from 1. */
  readonly headerRow: (row: number) => string;
  readonly columns: (columns: readonly { readonly name: string; readonly letter: string }[]) => string;
  readonly columnNames: Readonly<Record<keyof Columns, string>>;
  /** How many rows do not have a goal or subgoal in a cell of their own. */
  readonly headings: (level: "goal" | "subgoal", source: Exclude<Heading["source"], "own">, rows: number) => string;
  /** Over the list of the rows that are no commitments. */
  readonly setAside: (rows: number) => string;
  readonly kinds: Readonly<Record<SetAsideRow["kind"], string>>;
}

/** How the user points at a table that was not found, or not found right. */
export interface PointWords {
  readonly title: string;
  readonly hint: string;
  /** Reads the selected row. */
  readonly read: string;
  readonly emptyRow: string;
  readonly roles: Readonly<Record<"none" | "goal" | "subgoal" | "commitment" | "period", string>>;
  readonly incomplete: string;
  readonly use: string;
  readonly forget: (sheet: string) => string;
}

export interface PaneWords extends PaneWorkWords {
  readonly name: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly working: string;
  /** How far a long reading has come. */
  readonly readingRows: (read: number, all: number) => string;
  readonly cancel: string;
  /** The label of the choice among tables. */
  readonly table: string;
  readonly tables: (count: number, hidden: number) => string;
  readonly hiddenSheet: string;
  readonly currentPeriod: string;
  /** A period that is current unless the user says otherwise. */
  readonly lastFilled: (period: string) => string;
  /** Opens the choice of what a word counts as. */
  readonly countAs: string;
  /** The same, for those who only hear it. */
  readonly countWordAs: (word: string) => string;
  readonly countAsStatus: (label: string) => string;
  readonly leaveOut: string;
  readonly ownWords: string;
  /** `label` is `null` for a word that is not counted. */
  readonly wordCountsAs: (word: string, label: string | null) => string;
  readonly forget: string;
  readonly forgetWord: (word: string) => string;
  readonly howRead: HowReadWords;
  readonly point: PointWords;
  readonly highlight: string;
  readonly highlightOn: (rows: number) => string;
  readonly highlightOff: string;
  readonly createSummary: string;
  /** @param others how many more sheets there are, one for each table */
  readonly summaryMade: (sheet: string, others: number) => string;
  /** A sheet of somebody else's already has the name that one of ours would have. */
  readonly nameTaken: (name: string) => string;
  /** A place in the list is not in the workbook any more. */
  readonly placeGone: string;
  readonly ready: string;
  /** The shown table is ready, and another is not. */
  readonly readyHere: (table: string) => string;
  readonly leftIn: (count: number, table: string) => string;
  readonly left: (count: number) => string;
  readonly found: (table: FoundTable) => string;
  readonly hiddenCounted: (rows: number) => string;
  readonly noTable: string;
  /** What was looked for, and what to do. Said by the command line and the ribbon too. */
  readonly noTableHint: string;
  /** A row that comes close to a table's header: what was recognised, what is missing, what to do. Said there too. */
  readonly nearMiss: Readonly<Record<Obstacle, (miss: NearMiss) => string>>;
  /** Values that were not read, since they stand far away from everything else on their sheet. */
  readonly leftOut: (sheet: string, places: readonly string[]) => string;
  /** After a refusal: the decision is kept, but what the pane shows is from before it. */
  readonly savedNotRead: string;
  readonly notStarted: string;
  readonly done: string;
  readonly onPlan: string;
  readonly deviation: string;
  readonly other: string;
  readonly percent: (percent: number) => string;
  readonly bar: (done: number, onPlan: number, deviation: number, other: number) => string;
  readonly goTo: (cell: string) => string;
  /** Shows the next findings of a long list. */
  readonly showMore: (count: number) => string;
  /** Shows those before the ones that are shown. */
  readonly showEarlier: (count: number) => string;
  readonly checkedAt: (time: string) => string;
  readonly tryAgain: string;
  readonly version: (version: string) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  /** Our own fault: what broke is shown to nobody, what to do is. */
  readonly unexpected: string;
  /** The page was opened outside Excel, or Office.js could not be loaded. */
  readonly noOffice: string;
  readonly close: string;
}
