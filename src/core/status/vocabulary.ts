/** The statuses that the tool counts, and the words a table uses for them. */

/** The three standard statuses, in the order in which they are reported. */
export const statuses = ["done", "onPlan", "deviation"] as const;
export type Status = (typeof statuses)[number];

/** One set of words for the three statuses, as a table writes them. */
export type Vocabulary = Readonly<Record<Status, string>>;

/** The words of the Swedish follow-up templates. */
export const swedish: Vocabulary = {
  done: "Klart",
  onPlan: "Enligt plan",
  deviation: "Avvikelse från plan",
};

/**
 * Words that mean something of their own and so must never be "corrected" into one of the three: other families of
 * status (not started, stopped, partly, not assessed). Compared after safe normalising; negations are told apart by
 * their negating word.
 */
export const wordsOfTheirOwn: readonly string[] = [
  "oklart",
  "genomförd",
  "genomfört",
  "påbörjad",
  "påbörjat",
  "försenad",
  "försenat",
  "avförd",
  "inställd",
  "pågår",
  "pågår enligt plan",
  "pågår med avvikelse",
  "avslutad",
  "bedömning saknas",
  "uppfylls helt",
  "uppfylls delvis",
  "delvis klart",
  "delvis enligt plan",
  "delvis",
  "pausad",
];
