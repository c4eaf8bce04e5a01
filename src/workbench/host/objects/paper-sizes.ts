/** Excel.PaperType and the numbers that files know them by (ECMA-376 part 1, 18.18.50). */
import { textOf } from "../protocol/arguments";
import { Refusal } from "../protocol/refusal";

export const paperSizes: Readonly<Record<string, string>> = {
  "1": "Letter",
  "2": "LetterSmall",
  "3": "Tabloid",
  "4": "Ledger",
  "5": "Legal",
  "6": "Statement",
  "7": "Executive",
  "8": "A3",
  "9": "A4",
  "10": "A4Small",
  "11": "A5",
  "12": "B4",
  "13": "B5",
  "14": "Folio",
  "15": "Quatro",
  "16": "Paper10x14",
  "17": "Paper11x17",
  "18": "Note",
};

/** @throws Refusal InvalidArgument for a paper that is not in the list */
export function paperNumber(value: unknown): string {
  const name = textOf(value).toLowerCase();
  const found = Object.entries(paperSizes).find(([, paper]) => paper.toLowerCase() === name);
  if (found === undefined) throw new Refusal("InvalidArgument", `${name} is not a paper size`);
  return found[0];
}
