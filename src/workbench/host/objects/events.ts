/**
 * Events: who has asked for which, and what is told of the changes that anyone makes in the workbook.
 *
 * The numbers are the client's (`eventType` of its `GenericEventHandlers`); a target is a sheet's id, or "Workbook" for
 * handlers on the collection. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
import { isWithin } from "../protocol/access";
import type { Methods, RequirementSet } from "../protocol/object-type";
import { eventText, type EventEntry } from "../protocol/wire";

export const eventTypes = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof eventTypes;

export const WORKBOOK = "Workbook";

export class Events {
  private readonly wanted = new Map<string, number>();
  /** Turned off by `runtime.enableEvents`. */
  enabled = true;
  private ceiling: RequirementSet = "1.1";

  constructor(private readonly send: (text: string) => void) {}

  /** @param ceiling the newest set that the add-in is told to have */
  register(name: EventName, target: string, ceiling: RequirementSet): void {
    this.ceiling = ceiling;
    const key = `${name} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${name} ${target}`;
    const left = (this.wanted.get(key) ?? 0) - 1;
    if (left > 0) this.wanted.set(key, left);
    else this.wanted.delete(key);
  }

  /** Whether what came with a set is told. */
  tells(set: RequirementSet): boolean {
    return isWithin(set, this.ceiling);
  }

  wants(name: EventName, sheetId: string): boolean {
    return this.enabled && [sheetId, WORKBOOK].some((target) => this.wanted.has(`${name} ${target}`));
  }

  /** Tells whoever listens to the sheet or to all sheets. */
  raise(name: EventName, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ ...details, worksheetId: sheetId });
    const targets = [sheetId, WORKBOOK].filter((target) => this.wanted.has(`${name} ${target}`));
    const entries = targets.map((targetId): EventEntry => ({
      messageCategory: 65536,
      messageType: eventTypes[name],
      targetId,
      message,
    }));
    if (entries.length > 0) this.send(eventText(entries));
  }
}

/** What the client calls when a handler is added or removed: `_Register…Event`. */
const wireNames: Readonly<Record<EventName, string>> = {
  Changed: "DataChanged",
  Activated: "Activated",
  Deactivated: "Deactivated",
  Added: "Added",
  SelectionChanged: "SelectionChanged",
  Deleted: "Deleted",
};

export function registration<T>(
  sets: Readonly<Partial<Record<EventName, RequirementSet>>>,
  of: (self: T) => { readonly events: Events; readonly target: string },
): Methods<T> {
  const entries = Object.entries(sets) as [EventName, RequirementSet][];
  return Object.fromEntries(
    entries.flatMap(([name, set]) =>
      (["register", "unregister"] as const).map((verb) => {
        const call = (self: T, _args: unknown, ceiling: RequirementSet): null => {
          const { events, target } = of(self);
          events[verb](name, target, ceiling);
          return null;
        };
        return [`_${verb === "register" ? "Register" : "Unregister"}${wireNames[name]}Event`, { set, call }];
      }),
    ),
  );
}

/** The add-in's names for the events, by those on the wire. */
export const eventMembers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(wireNames).map(([name, wire]) => [wire, `on${name}`]),
);
