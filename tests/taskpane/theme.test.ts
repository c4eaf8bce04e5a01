/** The look's promise in figures: text 4.5:1, marks 3:1, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11). */

import { darkTheme, lightTheme, type PaneTheme } from "../../src/taskpane/theme";

const text: (readonly [keyof PaneTheme, keyof PaneTheme])[] = [
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground2", "colorNeutralBackground1"],
  ["colorNeutralForeground1", "readyBackground"],
  ["colorNeutralForeground2", "readyBackground"],
  ["colorBrandForegroundLink", "readyBackground"],
  ["colorNeutralForeground1", "leftBackground"],
  ["colorNeutralForeground2", "leftBackground"],
  ["colorNeutralForeground1", "colorNeutralBackground6"],
  ["colorBrandForeground1", "colorNeutralBackground1"],
  ["colorBrandForegroundLink", "colorNeutralBackground1"],
  ["colorBrandForegroundLinkHover", "colorNeutralBackground1"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundPressed"],
  ["deviation", "colorNeutralBackground1"],
];

const marks: (readonly [keyof PaneTheme, keyof PaneTheme])[] = [
  ["done", "colorNeutralBackground1"],
  ["deviation", "colorNeutralBackground1"],
  ["outline", "colorNeutralBackground1"],
  ["colorNeutralStrokeAccessible", "colorNeutralBackground1"],
  ["colorBrandBackground", "colorNeutralBackground1"],
  ["colorStrokeFocus2", "colorNeutralBackground1"],
];

const themes = [
  ["light", lightTheme],
  ["dark", darkTheme],
] as const;

describe.each(themes)("in the %s theme", (_, theme) => {
  test.each(text)("the text %s on %s", (ink, ground) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)("the mark %s on %s", (ink, ground) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2's contrast ratio of two colours "#RRGGBB" or "#RGB". */
function contrast(one: unknown, other: unknown): number {
  const [darker = 0, lighter = 0] = [luminance(String(one)), luminance(String(other))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const hex = color.length === 4 ? color.replace(/[^#]/g, "$&$&") : color;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a plain colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
