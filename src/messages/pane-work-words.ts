/** What the pane says of findings and of what is done about them: fixing, accepting, taking back. */

/** The list of findings, and what can be done about one of them. */
export interface FindingWords {
  /** Names the buttons that choose which findings are shown. */
  readonly filter: string;
  readonly previous: string;
  readonly next: string;
  readonly fix: string;
  /** The same, for those who only hear it. */
  readonly fixCell: (cell: string) => string;
  readonly fixAll: string;
  /** The same, for those who only hear it: told the rule's title. */
  readonly fixAllOf: (title: string) => string;
  /** All that can be fixed, whatever the rule. */
  readonly fixEverything: (count: number) => string;
  /** Said before anything is fixed: what cannot be brought back. */
  readonly styleLost: string;
  readonly accept: string;
  readonly acceptCell: (cell: string) => string;
  readonly reason: string;
  readonly saveAcceptance: string;
  readonly reasonMissing: string;
  /** The heading over what has been accepted. */
  readonly accepted: string;
  readonly acceptedBecause: (reason: string, time: string) => string;
  readonly reopen: string;
  readonly reopenCell: (cell: string) => string;
  readonly hiddenRow: string;
  readonly show: string;
  /** Leaves something as it is. */
  readonly leave: string;
}

/** What is to be written, before and after it is. */
export interface FixWords {
  readonly everything: string;
  readonly goals: string;
  readonly tickAll: string;
  readonly tickNone: string;
  readonly submit: (count: number) => string;
  readonly submitGoals: (count: number) => string;
  readonly blank: string;
  /** Between what a cell says and what it is to say, for those who only hear it. */
  readonly becomes: string;
  readonly done: (written: number, asked: number) => string;
  /** The same of blank goals. */
  readonly filledIn: (written: number, asked: number) => string;
  /** What can be done with the table as a whole. */
  readonly tools: string;
  readonly openGoals: string;
  /** How many blank cells there are to fill in; merged ones are none of them. */
  readonly goalsHint: (count: number) => string;
  readonly dropdownsOffer: string;
  readonly openDropdowns: string;
  readonly dropdowns: string;
  readonly dropdownsHint: (words: readonly string[]) => string;
  readonly dropdownsLimit: string;
  readonly submitDropdowns: string;
}

/** What the add-in has written, and how it is taken back. */
export interface HistoryWords {
  readonly title: string;
  readonly cells: (count: number) => string;
  readonly takeBack: string;
  readonly takeBackEntry: (what: string, time: string) => string;
  readonly takeBackAll: string;
  readonly log: string;
  readonly logMade: (sheet: string) => string;
  /** Asked before a sheet of ours goes. */
  readonly sheetTitle: (count: number) => string;
  /** @param sheets what they are called, each with how many there are where there are several */
  readonly sheetSentence: (count: number, sheets: readonly string[]) => string;
  readonly sheetSubmit: string;
  readonly unfinished: (what: string, time: string) => string;
  readonly done: (restored: number, asked: number) => string;
}

/** What is checked, and how it stands. */
export interface ChecksWords {
  readonly title: string;
  readonly intro: string;
  readonly example: (example: string) => string;
  readonly remedy: (remedy: string) => string;
  /** The heading over what was checked where all is well. */
  readonly checked: string;
  readonly holds: string;
  /** The table has nothing that the rule is about. */
  readonly notHere: string;
  readonly off: string;
  /** Findings that are worth knowing. */
  readonly known: (count: number) => string;
  readonly accepted: (count: number) => string;
  /** Below the verdict. */
  readonly exceptions: (count: number) => string;
  readonly rulesOff: (count: number) => string;
}

/** The commitments that deviate, and how they came to. */
export interface DeviationWords {
  readonly none: (period: string) => string;
  readonly newOnes: string;
  readonly remaining: string;
  readonly recovered: string;
  readonly lateSurprise: string;
  /** A commitment whose row has no words for it. */
  readonly unnamed: string;
  /** A status cell that is empty. */
  readonly empty: string;
}

export interface PaneWorkWords {
  readonly tabs: Readonly<Record<"check" | "deviations" | "settings", string>>;
  readonly findings: FindingWords;
  readonly fixes: FixWords;
  readonly history: HistoryWords;
  readonly checks: ChecksWords;
  readonly deviations: DeviationWords;
  readonly changesSince: (count: number) => string;
}
