/**
 * Many commands as one step of the model's history, so that one undo takes back all that one request of an add-in did.
 *
 * The model records each command that it is given alone as a revision of its own, and keeps 99. Its history knows nothing
 * of groups, but a revision is no more than a list of commands and of changes to state: here those of all commands are
 * gathered while they run, and recorded together.
 */
import type { Model } from "@odoo/o-spreadsheet";

/** The part of the model's session that is held back. */
interface Session {
  save(root: { readonly type: string }, commands: readonly unknown[], changes: readonly unknown[]): void;
}

/** The model passes a revision's commands as arguments of one call somewhere: more than these would overflow its stack. */
const MOST_COMMANDS = 50_000;

/** What stands for the commands that were gathered: the model has no way to repeat it, so redo never does. */
const root = { type: "BOOK_ONE_STEP" };

/** Whether a request is being carried out just now: what changes then is the add-in's doing, and nobody else's. */
export function isWithinStep(model: Model): boolean {
  return Object.hasOwn((model as unknown as { readonly session: Session }).session, "save");
}

/** Runs `work`, which must be done when it returns; what it throws is thrown after the step has been recorded. */
export function asOneStep<T>(model: Model, work: () => T): T {
  const { session } = model as unknown as { readonly session: Session };
  if (isWithinStep(model)) return work();
  const save = (commands: readonly unknown[], changes: readonly unknown[]): void =>
    (Object.getPrototypeOf(session) as Session).save.call(session, root, commands, changes);
  let commands: unknown[] = [];
  let changes: unknown[] = [];
  session.save = (_root, own, ownChanges) => {
    if (own.length === 0 || ownChanges.length === 0) return;
    if (commands.length > 0 && commands.length + own.length > MOST_COMMANDS) {
      save(commands, changes);
      [commands, changes] = [[], []];
    }
    for (const command of own) commands.push(command);
    for (const change of ownChanges) changes.push(change);
  };
  try {
    return work();
  } finally {
    Reflect.deleteProperty(session, "save");
    if (commands.length > 0) save(commands, changes);
  }
}
