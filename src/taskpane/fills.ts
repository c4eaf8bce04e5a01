/** How the four counts are drawn: by colour, and by pattern or outline for those who do not see the colours. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { ownColors } from "./theme";

export type Fill = "done" | "deviation" | "onPlan" | "other";

const highContrast = "@media (forced-colors: active)";

const stripes = (fill: string, stripe: string) => `repeating-linear-gradient(135deg, ${fill} 0 4px, ${stripe} 4px 6px)`;

/**
 * One class a fill. High contrast allows only the user's own colours: there the patterns tell the counts apart, and the
 * browser is asked not to paint over them.
 */
export const useFills: () => Readonly<Record<Fill, string>> = makeStyles({
  done: {
    boxSizing: "border-box",
    backgroundColor: ownColors.done,
    [highContrast]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  deviation: {
    boxSizing: "border-box",
    backgroundImage: stripes(ownColors.deviation, ownColors.deviationStripe),
    [highContrast]: {
      forcedColorAdjust: "none",
      border: "1px solid CanvasText",
      backgroundImage: stripes("Canvas", "CanvasText"),
    },
  },
  onPlan: {
    boxSizing: "border-box",
    border: `1px solid ${ownColors.outline}`,
    backgroundColor: ownColors.onPlan,
    [highContrast]: { border: "1px solid CanvasText" },
  },
  other: {
    boxSizing: "border-box",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    [highContrast]: { border: "1px dashed CanvasText" },
  },
});
