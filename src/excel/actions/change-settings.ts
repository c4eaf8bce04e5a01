/** Saves what the user has decided. */

import { HostError } from "../../core/errors";
import { settingsNamespace, type Settings } from "../../core/settings";
import { saveSettings } from "../kept";
import { findOwnPart } from "../own-part";
import type { Reading } from "../read-workbook";
import { readChecked, type CheckedWorkbook } from "./read-checked";

/** Who waits for settings to be saved. */
export interface Saving extends Reading {
  /** What the user saw when deciding: what others have decided since is kept. Where it is absent, nothing is. */
  readonly known?: Settings;
  /** Told when the workbook holds them, before it is read again: the reading may fail, and what is saved stays saved. */
  readonly onSaved?: (settings: Settings) => void;
}

/**
 * Saves what the user has decided about the workbook, in the workbook, and checks it by that. Two round trips more than a
 * check; one more where somebody else has decided something in between.
 *
 * @throws HostError `readOnly` where the workbook can only be viewed
 */
export async function changeSettings(
  context: Excel.RequestContext,
  settings: Settings,
  saving: Saving = {},
): Promise<CheckedWorkbook> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  const part = findOwnPart(context, settingsNamespace);
  await context.sync();
  if (workbook.readOnly) throw new HostError("readOnly");
  const { settle } = saveSettings(context, part(), settings, saving.known ?? null);
  await context.sync();
  const saved = await settle();
  saving.onSaved?.(saved);
  return readChecked(context, saving);
}
