/** The sample as colleagues may leave it, and what the tests of its repair have in common. */

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { untilChecked } from "./session";
import { paneOf, typeInto } from "./workbook";

export type Damage = readonly (readonly [cell: string, text: string])[];

/** What colleagues did to the sample: two misspellings, stray spaces, a word of their own, a blank, a wrong total. */
const damage: Damage = [
  ["D7", "Enlight plan"],
  ["E12", "Enligt plna"],
  ["F3", "klart "],
  ["F9", "Pausad"],
  ["E14", ""],
  ["A30", "27 stycken: 18 klart, 9 ej klara"],
];

/** Damages the sample in a workbench that has just been opened, as if by others while the pane is open. */
export async function damageCells(page: Page, cells = damage): Promise<Page> {
  await untilChecked(page);
  for (const [cell, text] of cells) await typeInto(page, cell, text);
  return page;
}

/** A button of the pane. */
export const button = (page: Page, name: string | RegExp) => paneOf(page).getByRole("button", { name, exact: true });

/** Nothing on screen is in anybody's way. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
