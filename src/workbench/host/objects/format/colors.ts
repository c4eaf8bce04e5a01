/** Colours as Excel takes and gives them: `#RRGGBB`, or one of HTML's names on the way in. */
import { Refusal } from "../../protocol/refusal";
import { textOf } from "../../protocol/arguments";

const names: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  maroon: "#800000",
  olive: "#808000",
  green: "#008000",
  purple: "#800080",
  teal: "#008080",
  navy: "#000080",
  orange: "#FFA500",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  gold: "#FFD700",
  lightgray: "#D3D3D3",
  darkgray: "#A9A9A9",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkred: "#8B0000",
  darkblue: "#00008B",
  darkgreen: "#006400",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
};

/** @throws Refusal InvalidArgument for anything that is not a colour */
export function readColor(value: unknown): string {
  const text = textOf(value).trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = names[text.toLowerCase()];
  if (named === undefined) throw new Refusal("InvalidArgument", `${text} is not a colour`);
  return named;
}

/** The model's colours, which may be short or lower case, as Excel writes them. */
export function writeColor(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const long =
    short === null
      ? color
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`;
  return long.slice(0, 7).toUpperCase();
}
