/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import { booleanOf, wordOf } from "../protocol/arguments";
import type { HostObject, ObjectType } from "../protocol/object-type";
import { Refusal } from "../protocol/refusal";
import { setSheetExtra, setWorkbookExtra, sheetExtras, workbookExtras, type AttributeMap } from "./extras";
import {
  isAllowed,
  isOn,
  isProtected,
  isStructureProtected,
  passwordHash,
  requirePassword,
  type Permission,
} from "./protection";
import type { Workspace } from "./workspace";

export class SheetProtection implements HostObject {
  readonly type: ObjectType = sheetProtectionType;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
  ) {}
}

const options: Readonly<Record<string, Permission>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

function readOptions({ workspace, sheetId }: SheetProtection): Record<string, unknown> | null {
  const { protection } = sheetExtras(workspace, sheetId);
  if (protection === undefined || !isProtected(workspace, sheetId)) return null;
  const allowed = Object.entries(options).map(([name, permission]) => [name, isAllowed(protection, permission)]);
  const noUnlocked = isOn(protection["selectUnlockedCells"]);
  const noLocked = isOn(protection["selectLockedCells"]);
  return { ...Object.fromEntries(allowed), selectionMode: noUnlocked ? "None" : noLocked ? "Unlocked" : "Normal" };
}

function toAttributes(given: Readonly<Record<string, unknown>>): AttributeMap {
  // Objects and scenarios are allowed by the file's default, and forbidden by Excel's.
  const all = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const attributes = all.map(([name, value]) => toAttribute(name, value));
  return Object.assign({ sheet: "1", objects: "1", scenarios: "1" }, ...attributes) as AttributeMap;
}

function toAttribute(name: string, value: unknown): AttributeMap {
  const permission = options[name];
  if (permission !== undefined) return { [permission]: booleanOf(value) ? "0" : "1" };
  if (name !== "selectionMode") throw new Refusal("InvalidArgument", `${name} is not an option`);
  const mode = wordOf(value, ["Normal", "Unlocked", "None"]);
  return {
    ...(mode !== "Normal" && { selectLockedCells: "1" }),
    ...(mode === "None" && { selectUnlockedCells: "1" }),
  };
}

export const sheetProtectionType: ObjectType<SheetProtection> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { set: "1.2", get: ({ workspace, sheetId }) => isProtected(workspace, sheetId) },
    Options: { set: "1.2", get: readOptions },
  },
  methods: {
    Protect: {
      set: "1.2",
      call: ({ workspace, sheetId }, args) => {
        workspace.requireWritable();
        if (isProtected(workspace, sheetId)) throw new Refusal("AccessDenied", "the sheet is protected already");
        const password = args.optionalText(1);
        const attributes = toAttributes(args.record(0));
        const secret = password === undefined || password === "" ? {} : { password: passwordHash(password) };
        setSheetExtra(workspace, sheetId, "protection", { ...attributes, ...secret });
        return null;
      },
    },
    Unprotect: {
      set: "1.2",
      call: ({ workspace, sheetId }, args) => {
        workspace.requireWritable();
        const { protection } = sheetExtras(workspace, sheetId);
        if (protection !== undefined) requirePassword(protection, "password", args.optionalText(0));
        setSheetExtra(workspace, sheetId, "protection", undefined);
        return null;
      },
    },
  },
};

export class WorkbookProtection implements HostObject {
  readonly type: ObjectType = workbookProtectionType;

  constructor(readonly workspace: Workspace) {}
}

export const workbookProtectionType: ObjectType<WorkbookProtection> = {
  name: "WorkbookProtection",
  properties: { Protected: { set: "1.7", get: ({ workspace }) => isStructureProtected(workspace) } },
  methods: {
    Protect: {
      set: "1.7",
      call: ({ workspace }, args) => {
        workspace.requireWritable();
        if (isStructureProtected(workspace)) throw new Refusal("AccessDenied", "the structure is protected already");
        const password = args.optionalText(0);
        const secret = password === undefined || password === "" ? {} : { workbookPassword: passwordHash(password) };
        setWorkbookExtra(workspace, "protection", { lockStructure: "1", ...secret });
        return null;
      },
    },
    Unprotect: {
      set: "1.7",
      call: ({ workspace }, args) => {
        workspace.requireWritable();
        const { protection } = workbookExtras(workspace);
        if (protection !== undefined) requirePassword(protection, "workbookPassword", args.optionalText(0));
        setWorkbookExtra(workspace, "protection", undefined);
        return null;
      },
    },
  },
};
