/** Excel.Application and Excel.Runtime. The model calculates at once, so most of it only has to be there. */
import { booleanOf, wordOf } from "../protocol/arguments";
import type { HostObject, ObjectType } from "../protocol/object-type";
import type { Workspace } from "./workspace";

export class Application implements HostObject {
  readonly type: ObjectType = applicationType;

  constructor(readonly workspace: Workspace) {}
}

export class Runtime implements HostObject {
  readonly type: ObjectType = runtimeType;

  constructor(readonly workspace: Workspace) {}
}

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationType: ObjectType<Application> = {
  name: "Application",
  properties: {
    CalculationMode: {
      set: "1.1",
      get: ({ workspace }) => workspace.calculationMode,
      put: ({ workspace }, value) => {
        workspace.calculationMode = wordOf(value, MODES);
      },
    },
    CalculationState: { set: "1.9", get: () => "Done" },
  },
  methods: {
    Calculate: {
      set: "1.1",
      call: ({ workspace }, args) => {
        args.word(0, ["Recalculate", "Full", "FullRebuild"]);
        workspace.edits.flush();
        return null;
      },
    },
    SuspendScreenUpdatingUntilNextSync: { set: "1.9", call: () => null },
    SuspendApiCalculationUntilNextSync: { set: "1.6", call: () => null },
  },
};

export const runtimeType: ObjectType<Runtime> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      set: "1.8",
      get: ({ workspace }) => workspace.events.enabled,
      put: ({ workspace }, value) => {
        workspace.events.enabled = booleanOf(value);
      },
    },
  },
};
