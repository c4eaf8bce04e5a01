/** Excel.Workbook: the root, from which everything else is reached. */
import { members, type HostObject, type ObjectType } from "../protocol/object-type";
import { Application, Runtime } from "./application";
import { CustomXmlPartCollection } from "./custom-xml";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./sheet-protection";
import { TableCollection } from "./tables/table-collection";
import type { Workspace } from "./workspace";
import { WorksheetCollection } from "./worksheets";
import { cellZone } from "./zone";

export class Workbook implements HostObject {
  readonly type: ObjectType = workbookType;

  constructor(readonly workspace: Workspace) {}
}

function selected({ workspace }: Workbook): HostObject {
  const { getters } = workspace.model;
  const { top, left, bottom, right } = getters.getSelectedZone();
  return workspace.objects.range(getters.getActiveSheetId(), { top, left, bottom, right });
}

function activeCell({ workspace }: Workbook): HostObject {
  const { sheetId, row, col } = workspace.model.getters.getActivePosition();
  return workspace.objects.range(sheetId, cellZone(row, col));
}

export const workbookType: ObjectType<Workbook> = {
  name: "Workbook",
  ...members<Workbook>({
    properties: {
      Name: { set: "1.7", get: ({ workspace }) => workspace.options.name },
      ReadOnly: { set: "1.8", get: ({ workspace }) => workspace.options.readOnly },
    },
    navigations: {
      Worksheets: { set: "1.1", to: ({ workspace }) => new WorksheetCollection(workspace) },
      Names: { set: "1.1", to: ({ workspace }) => new NamedItemCollection(workspace, null) },
      Tables: { set: "1.1", to: ({ workspace }) => new TableCollection(workspace, null) },
      Application: { set: "1.1", to: ({ workspace }) => new Application(workspace) },
      Protection: { set: "1.7", to: ({ workspace }) => new WorkbookProtection(workspace) },
      CustomXmlParts: { set: "1.5", to: ({ workspace }) => new CustomXmlPartCollection(workspace, null) },
      _Runtime: { set: "1.5", to: ({ workspace }) => new Runtime(workspace) },
    },
    methods: {
      GetSelectedRange: { set: "1.1", call: selected },
      GetActiveCell: { set: "1.7", call: activeCell },
      // What the client calls for objects that it keeps, and for events that name a range.
      _RemoveReference: {
        set: "1.1",
        call: ({ workspace }, args) => {
          workspace.references.release(args.text(0));
          return null;
        },
      },
      _RemoveAllReferences: {
        set: "1.1",
        call: ({ workspace }) => {
          workspace.references.releaseAll();
          return null;
        },
      },
      _GetReferenceCount: { set: "1.1", call: ({ workspace }) => workspace.references.count },
      _GetRangeForEventByReferenceId: {
        set: "1.7",
        call: ({ workspace }, args) => workspace.references.get(args.text(0)),
      },
      _GetRangeOrNullObjectForEventByReferenceId: {
        set: "1.7",
        call: ({ workspace }, args) => workspace.references.get(args.text(0)),
      },
    },
  }),
};
