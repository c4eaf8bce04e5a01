/** Every room of the pane, with findings in it, for everybody: seen, read aloud, and narrow. */

import type { Locator } from "playwright-core";
import { picture } from "./browser";
import { axe, button, damageCells } from "./damaged";
import { looks, says, useWorkbench } from "./session";
import { paneOf } from "./workbook";

const session = useWorkbench();

test.each(looks)(
  "axe finds nothing in any room: %s",
  async (name, options) => {
    const page = await damageCells(await session.open(options));
    const pane = paneOf(page);
    const isEnglish = name === "english";
    await says(page, isEnglish ? "5 things left" : "5 saker kvar");
    await button(page, isEnglish ? "Next" : "Nästa").click();
    await axe(page);
    await picture(page, `check-${name}`);
    await pane.getByRole("tab").nth(1).click();
    await axe(page);
    await picture(page, `deviations-${name}`);
    await pane.getByRole("tab").nth(2).click();
    await button(page, isEnglish ? /^What is checked/ : /^Det här kontrolleras/).click();
    await axe(page);
    await picture(page, `settings-${name}`);
  },
  60_000,
);

test("nothing is cut in a pane of 320 pixels", async () => {
  const page = await damageCells(await session.open());
  await says(page, "5 saker kvar");
  const frame = page.locator("[data-frame='pane']");
  await frame.evaluate((element: HTMLElement) => {
    element.style.width = "320px";
  });
  const tabs = await paneOf(page).getByRole("tab").all();
  for (const tab of tabs) {
    await tab.click();
    expect(await isCut(paneOf(page).locator("html"))).toBe(false);
  }
  await tabs[0]?.click();
  await picture(page, "narrow");
}, 30_000);

const isCut = (page: Locator) => page.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
