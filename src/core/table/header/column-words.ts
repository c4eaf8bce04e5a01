/** The words that name a column other than a period's. Seen in public reports, Swedish, English and Norwegian. */

export type ColumnKind = "goal" | "subgoal" | "commitment" | "comment" | "responsible";

export interface ColumnWord {
  readonly kind: ColumnKind;
  /** A word that gives way where another column of the table says the same more plainly: "Uppdrag från KF" to "Åtagande". */
  readonly secondary: boolean;
}

const plainly: Readonly<Record<ColumnKind, RegExp>> = {
  goal: /^(mål|målen|nämndmål|nämndens mål|nämndsmål|inriktningsmål|övergripande mål|kommunmål|målområde|goals?|objectives?|hovedmål)$/u,
  subgoal: /^(delmål|delmålen|nämndens delmål|effektmål|sub-?goals?|sub-?objectives?)$/u,
  commitment:
    /^(utvecklingsåtagande(n|t)?|åtagande(n|t)?|aktivitet(er)?|åtgärd(er)?|uppdrag|insats(er)?|commitments?|activity|activities|actions?|measures?|tiltak|oppdrag|forpliktelser?)$/u,
  comment: /^(kommentar(er)?|analys|motivering|orsak|förklaring|kommentar till (status|avvikelse)|comments?)$/u,
  responsible: /^(ansvarig|ansvariga|ansvar|ansvarig (chef|enhet|avdelning|förvaltning)|responsible|owner|ansvarlig)$/u,
};

const secondaryGoal =
  /^((kf|fullmäktige|huvud|verksamhets)-?mål|(kommunövergripande|prioriterat|prioriterade|kommunfullmäktiges|fullmäktiges|kommunens|verksamhetens) mål)$/u;

/** Of the words for commitments, those that stand behind a qualifier, and what else a header may say of them. */
const qualifier =
  /^(utvecklings|utv\. ?|(nämndens|styrelsens|förvaltningens|kommunens|enhetens|prioriterat|prioriterad|prioriterade|särskilt|särskild|särskilda|beskrivning av) )/u;
const giver = / från (kf|ks|kommunfullmäktige|fullmäktige|kommunstyrelsen|nämnden)$/u;
const year = /[\s,]+20\d\d$/u;

/**
 * Which column a header names.
 *
 * @param typed the header's whole text, in the form in which texts are compared
 */
export function columnWord(typed: string): ColumnWord | null {
  const kind = (Object.keys(plainly) as ColumnKind[]).find((candidate) => plainly[candidate].test(typed));
  if (kind !== undefined) return { kind, secondary: false };
  if (secondaryGoal.test(typed)) return { kind: "goal", secondary: true };
  const isCommitment = typed
    .replace(year, "")
    .split(/ ?\/ ?/u)
    .every((part) => plainly.commitment.test(part.replace(qualifier, "").replace(giver, "")));
  return isCommitment ? { kind: "commitment", secondary: true } : null;
}

/** Whether a text is a word for comments, and nothing else. */
export function isCommentWord(typed: string): boolean {
  return plainly.comment.test(typed);
}
