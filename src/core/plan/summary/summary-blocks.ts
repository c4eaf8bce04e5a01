/**
 * Which summary belongs to which table: the one that was made of it before, also when its sheet has been renamed since. No
 * block is ever given to two tables.
 */

import { sheetReference } from "../../address";
import { summaryBlockName, type BlockName } from "../../own-names";
import type { SummaryMade } from "../../settings";
import { tableKey, type FollowUp } from "../../table/follow-up";
import { tableFingerprint } from "../../table/table-fingerprint";

/** What is known of summaries so far. */
export interface Summarised {
  /** Of blocks that stand in the workbook, in the order in which they were made. */
  readonly summaries: readonly SummaryMade[];
  /** All of the workbook's. */
  readonly sheetNames: readonly string[];
}

/**
 * The names of the tables' blocks, in their order: first those of tables whose sheet has a summary, in their order on the
 * sheet; then of tables that have come to another sheet unchanged, or stand where one stood whose sheet is gone, if nobody
 * can take them for another one; and new names for the rest.
 *
 * @param followUps all tables of the workbook, also the hidden ones: they keep what is theirs
 */
export function summaryBlocks(followUps: readonly FollowUp[], { summaries, sheetNames }: Summarised): BlockName[] {
  const blocks = new Map<FollowUp, string>();
  const isTaken = (blockName: string) => [...blocks.values()].includes(blockName);
  const give = (followUp: FollowUp, blockName: string | undefined) => {
    if (blockName !== undefined && !isTaken(blockName)) blocks.set(followUp, blockName);
  };
  for (const followUp of followUps) give(followUp, ownBlock(followUp, orderOf(followUp, followUps), summaries));
  const isGone = ({ table }: SummaryMade) => !sheetNames.some((name) => isOn(name, table));
  for (const fits of [hasSameRows, (one: SummaryMade, other: FollowUp) => isGone(one) && isAtSamePlace(one, other)]) {
    const waiting = followUps.filter((followUp) => !blocks.has(followUp));
    const left = summaries.filter(({ blockName }) => !isTaken(blockName));
    for (const followUp of waiting) {
      const [made, ...others] = left.filter((one) => fits(one, followUp));
      if (made === undefined || others.length > 0) continue;
      if (waiting.filter((one) => fits(made, one)).length === 1) give(followUp, made.blockName);
    }
  }
  for (const followUp of followUps.filter((one) => !blocks.has(one)))
    give(followUp, newName(followUp.sheetName, orderOf(followUp, followUps), isTaken));
  return followUps.map((followUp) => blocks.get(followUp) as BlockName);
}

/** Among the tables of its sheet, from 0. */
function orderOf({ sheetName, area }: FollowUp, followUps: readonly FollowUp[]): number {
  const beside = followUps.filter((other) => other.sheetName === sheetName);
  return beside.findIndex((other) => other.area === area);
}

/** The block that the sheet's table has had; `undefined` where it has had none, or its name has gone with another sheet. */
function ownBlock({ sheetName }: FollowUp, order: number, summaries: readonly SummaryMade[]): string | undefined {
  const usual: string = summaryBlockName(sheetName, order);
  const made = summaries.find(({ blockName }) => blockName === usual);
  if (made !== undefined && isOn(sheetName, made.table)) return usual;
  const usuals = summaries.map((_, index): string => summaryBlockName(sheetName, index));
  const renamed = summaries.filter(({ table, blockName }) => isOn(sheetName, table) && !usuals.includes(blockName));
  return renamed[order]?.blockName;
}

function isOn(sheetName: string, table: string): boolean {
  return table.startsWith(sheetReference(sheetName));
}

function hasSameRows({ fingerprint }: SummaryMade, followUp: FollowUp): boolean {
  return fingerprint === tableFingerprint(followUp);
}

function isAtSamePlace({ table }: SummaryMade, followUp: FollowUp): boolean {
  return tableKey(followUp).endsWith(table.slice(table.lastIndexOf("!")));
}

/** The usual one, unless it has gone with another sheet. */
function newName(sheetName: string, order: number, isTaken: (blockName: string) => boolean): BlockName {
  let count = order;
  while (isTaken(summaryBlockName(sheetName, count))) count += 1000;
  return summaryBlockName(sheetName, count);
}
