/** Colours of a file (RGB, theme with tint, palette index) as the "#RRGGBB" that the model draws. ECMA-376 part 1, 18.8.19. */
import type { XmlNode } from "../xml/parse-xml";
import { child } from "../xml/xml-node";

export type ColorAttributes = Readonly<Record<string, string>>;

/** Office's own theme, for files that refer to one without having it. Order of 20.1.6.2, with the light/dark pairs swapped as cells use them. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The default palette of 18.8.27: eight colours twice, then the chart colours. */
const firstEight = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const palette =
  `${firstEight} ${firstEight} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC
 CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99
 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300
 993366 333399 333333`.split(/\s+/u);

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export const defaultPalette: Palette = { theme: officeTheme, indexed: palette };

/** The theme part's colours in the order in which cells number them: light 1, dark 1, light 2, dark 2, accents, links. */
export function readTheme(theme: XmlNode | undefined): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const named = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  return named.map((name, index) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return (
      color?.["lastClr"] ??
      (/^[0-9a-f]{6}$/iu.test(color?.["val"] ?? "") ? color?.["val"] : undefined) ??
      officeTheme[index] ??
      "000000"
    );
  });
}

/** The colour to draw, or nothing for "automatic" and what cannot be resolved. */
export function toHexColor(color: ColorAttributes | undefined, { theme, indexed }: Palette): string | undefined {
  if (color === undefined) return undefined;
  const base =
    color["rgb"]?.slice(-6) ?? theme[Number(color["theme"] ?? NaN)] ?? indexed[Number(color["indexed"] ?? NaN)];
  if (base === undefined || !/^[0-9a-f]{6}$/iu.test(base)) return undefined;
  const tint = Number(color["tint"] ?? 0);
  return `#${(Number.isFinite(tint) && tint !== 0 ? tinted(base, tint) : base).toUpperCase()}`;
}

/** Lightens or darkens in HSL space, as 18.8.19 describes `tint`. */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const channel = (value: number): string => {
    const share = spread === 0 ? 0.5 : (value - min) / spread;
    return Math.round((wanted + (share - 0.5) * chroma) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return [red, green, blue].map(channel).join("");
}

/** "#RRGGBB" or "#RGB" as a file's `rgb` attribute. */
export function toArgb(color: string): string {
  const hex = color.replace("#", "").toUpperCase();
  const full = hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join("") : hex;
  return full.length === 8 ? `${full.slice(6)}${full.slice(0, 6)}` : `FF${full.slice(0, 6).padEnd(6, "0")}`;
}
