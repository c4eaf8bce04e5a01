/** The house's colours, as "#RRGGBB". Each is written here once; looks, rules and the pane's theme take them from here. */

export const palette = {
  /** Dark teal: the one accent. 6.2:1 on white. */
  accent: "#0F6C5C",
  /** The accent on a dark pane: 4.5:1 and more on #292929. */
  accentOnDark: "#4DB6A2",
  /** A light tint of the accent, for what goes on as planned. */
  accentTint: "#EDF5F3",
  /** "Enligt plan" as a chart's area: light, so always with an outline of the accent. */
  accentLight: "#CFE5E0",
  /** Vermilion, told apart from teal by every common colour blindness. 4.9:1 on white. */
  deviation: "#C24E00",
  deviationOnDark: "#FF9D5C",
  deviationTint: "#FDF0E6",
  /** The tints on a dark pane: text of #FFFFFF on them has more than 10:1. */
  accentTintOnDark: "#1D3530",
  deviationTintOnDark: "#3D2B1F",
  /** Dark vermilion for text on its own tint: 7.4:1. */
  deviationInk: "#8A3700",
  ink: "#242424",
  quietInk: "#5C5C5C",
  white: "#FFFFFF",
  rule: "#D1D1D1",
} as const;
