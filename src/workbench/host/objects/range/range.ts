/**
 * Excel.Range: a rectangle of cells on one sheet, which moves with its cells.
 */
import { formatAddress } from "../address";
import type { Anchored } from "../live-ranges";
import { Refusal } from "../../protocol/refusal";
import type { ObjectType } from "../../protocol/object-type";
import type { Workspace } from "../workspace";
import type { Zone } from "../zone";
import { rangeType } from "./range-type";

export class Range implements Anchored {
  readonly type: ObjectType = rangeType;
  private cells: Zone | null;

  constructor(
    readonly workspace: Workspace,
    readonly sheetId: string,
    zone: Zone,
  ) {
    this.cells = zone;
    workspace.ranges.add(this);
  }

  get anchor(): Zone | null {
    return this.cells;
  }

  /** The cells. @throws Refusal InvalidReference when they were deleted */
  get zone(): Zone {
    if (this.cells === null) throw new Refusal("InvalidReference", "the range was deleted");
    return this.cells;
  }

  moveTo(zone: Zone | null): void {
    this.cells = zone;
  }

  get sheetName(): string {
    return this.workspace.structure.getters.getSheetName(this.sheetId);
  }

  get address(): string {
    const { zone } = this; // asked for first: a deleted range may have no sheet any more
    return formatAddress(this.sheetName, zone);
  }

  /** Another range on the same sheet. */
  sibling(zone: Zone): Range {
    return this.workspace.objects.range(this.sheetId, zone);
  }
}
