/**
 * `Range.getMergedAreasOrNullObject` with what it is known for: it sees only merges whose top-left cell lies in the range
 * (OfficeDev/office-js issue 3611), and it fails where there are more than 512 of them.
 */
import type { Members } from "../../protocol/object-type";
import { Refusal } from "../../protocol/refusal";
import { contains } from "../zone";
import type { Range } from "./range";

const MOST_AREAS = 512;

export const merged: Members<Range> = {
  methods: {
    GetMergedAreasOrNullObject: {
      set: "1.13",
      call: ({ workspace, sheetId, zone }) => {
        const merges = workspace.model.getters.getMerges(sheetId).filter(({ top, left }) => contains(zone, top, left));
        if (merges.length > MOST_AREAS) throw new Refusal("GeneralException", "more than 512 merged areas");
        const inOrder = merges.sort((a, b) => a.top - b.top || a.left - b.left);
        return merges.length === 0 ? null : workspace.objects.rangeAreas(sheetId, inOrder);
      },
    },
  },
};
