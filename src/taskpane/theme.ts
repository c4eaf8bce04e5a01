/** The pane's colours: Fluent's themes grown from the house's accent, and the few colours that are our own. */

import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { palette } from "../core/plan/palette";

/** Sixteen shades of the accent, even steps of OKLCH lightness; Fluent's light theme takes most from the eighth. */
const accents: BrandVariants = {
  10: "#00110D",
  20: "#011D17",
  30: "#012921",
  40: "#03352C",
  50: "#054238",
  60: "#075043",
  70: "#0B5E50",
  80: palette.accent,
  90: "#0D806D",
  100: "#2D937F",
  110: "#44A691",
  120: "#6AB6A4",
  130: "#8CC6B7",
  140: "#ACD6CB",
  150: "#CCE6DF",
  160: "#EBF6F3",
};

/** Colours that Fluent has no name for. */
interface OwnColors {
  /** The fill of what is done. */
  readonly done: string;
  readonly deviation: string;
  /** Stripes over the fill of a deviation: seen by those who do not see its colour. */
  readonly deviationStripe: string;
  readonly onPlan: string;
  /** Round light marks, so that they stand out from the pane. */
  readonly outline: string;
  readonly readyBackground: string;
  readonly readyBorder: string;
  readonly leftBackground: string;
  readonly leftBorder: string;
}

export type PaneTheme = Theme & OwnColors;

export const lightTheme: PaneTheme = {
  ...createLightTheme(accents),
  done: palette.accent,
  deviation: palette.deviation,
  deviationStripe: palette.deviationInk,
  onPlan: palette.accentTint,
  outline: palette.accent,
  readyBackground: palette.accentTint,
  readyBorder: accents[150],
  leftBackground: palette.deviationTint,
  leftBorder: "#F0D2B8",
};

const darkFluent = createDarkTheme(accents);

/** In the dark the accent itself is too dark to be seen: a lighter one, with dark ink on it. */
export const darkTheme: PaneTheme = {
  ...darkFluent,
  colorBrandBackground: palette.accentOnDark,
  colorBrandBackgroundHover: accents[130],
  colorBrandBackgroundPressed: accents[110],
  colorBrandBackgroundSelected: palette.accentOnDark,
  colorNeutralForegroundOnBrand: palette.ink,
  colorBrandForeground1: palette.accentOnDark,
  colorBrandForegroundLink: palette.accentOnDark,
  colorBrandForegroundLinkHover: accents[130],
  colorBrandForegroundLinkPressed: accents[120],
  done: palette.accentOnDark,
  deviation: palette.deviationOnDark,
  deviationStripe: "#A8541B",
  onPlan: palette.accentTintOnDark,
  outline: palette.accentOnDark,
  readyBackground: palette.accentTintOnDark,
  readyBorder: accents[60],
  leftBackground: palette.deviationTintOnDark,
  leftBorder: "#6B4526",
};

/** The own colours as styles name them; FluentProvider gives every key of the theme a variable of that name. */
export const ownColors: OwnColors = {
  done: "var(--done)",
  deviation: "var(--deviation)",
  deviationStripe: "var(--deviationStripe)",
  onPlan: "var(--onPlan)",
  outline: "var(--outline)",
  readyBackground: "var(--readyBackground)",
  readyBorder: "var(--readyBorder)",
  leftBackground: "var(--leftBackground)",
  leftBorder: "var(--leftBorder)",
};
