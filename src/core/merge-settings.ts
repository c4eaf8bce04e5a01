/** Two people's decisions about one workbook, made at the same time → what both of them want. */

import { noSettings, parseSettings, type Settings } from "./settings";
import { comparable } from "./status/normalise";

/**
 * What the workbook says: where two people's first decisions crossed, there are two parts, and both hold.
 *
 * @param contents of our parts, in the workbook's order
 */
export function settingsOf(contents: readonly string[]): Settings {
  const [first = noSettings, ...others] = contents.map(parseSettings);
  return others.reduce((all, one) => mergeSettings(noSettings, all, one), first);
}

/**
 * What was summed up is forgotten when its summary's sheet is gone: nothing is out of date that does not exist.
 *
 * @param standing our names that refer to a sheet that is there
 */
export function withStandingSummaries(settings: Settings, standing: ReadonlySet<string>): Settings {
  return { ...settings, summaries: settings.summaries.filter(({ blockName }) => standing.has(blockName)) };
}

/**
 * What we have changed is ours, and everything else is as it stands now. Of what both have changed, ours holds.
 *
 * @param known what we saw when we decided
 * @param theirs what the workbook holds by now
 */
export function mergeSettings(known: Settings, ours: Settings, theirs: Settings): Settings {
  const merged = <Item>(listIn: (settings: Settings) => readonly Item[], keyOf: (item: Item) => string) =>
    mergeLists({ known: listIn(known), ours: listIn(ours), theirs: listIn(theirs) }, keyOf);
  return {
    words: merged(
      ({ words }) => words,
      ({ text }) => comparable(text),
    ),
    tables: merged(
      ({ tables }) => tables,
      ({ sheetName }) => sheetName,
    ),
    currentPeriod: (ours.currentPeriod === known.currentPeriod ? theirs : ours).currentPeriod,
    rulesOff: merged(
      ({ rulesOff }) => rulesOff,
      (id) => id,
    ),
    accepted: merged(
      ({ accepted }) => accepted,
      ({ subject }) => subject,
    ),
    summaries: merged(
      ({ summaries }) => summaries,
      ({ blockName }) => blockName,
    ),
  };
}

interface Lists<Item> {
  readonly known: readonly Item[];
  readonly ours: readonly Item[];
  readonly theirs: readonly Item[];
}

/** In our order, and what is new in theirs behind it. */
function mergeLists<Item>({ known, ours, theirs }: Lists<Item>, keyOf: (item: Item) => string): Item[] {
  const [old, current] = [
    new Map(known.map((one) => [keyOf(one), one])),
    new Map(theirs.map((one) => [keyOf(one), one])),
  ];
  const isUnchanged = (item: Item) => JSON.stringify(old.get(keyOf(item))) === JSON.stringify(item);
  const kept = ours.flatMap((item): Item[] => {
    if (!isUnchanged(item)) return [item];
    const now = current.get(keyOf(item));
    return now === undefined ? [] : [now];
  });
  const settled = new Set([...known, ...ours].map(keyOf));
  return [...kept, ...theirs.filter((item) => !settled.has(keyOf(item)))];
}
