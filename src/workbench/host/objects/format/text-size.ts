/**
 * About how much room a text takes, where nothing can measure a font: by classes of letters, as wide as in Arial, which
 * is a little wider than Excel's own Calibri. So an estimate is rather a line too high than a word cut off.
 */

/** Widths in em, by the letters that have them. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!Ii\u00a0 ()[\]tfr/\\-]/u, 0.3],
  [/[mwMW@%—…]/u, 0.87],
  [/[\p{Lu}&]/u, 0.7],
  [/[\p{Extended_Pictographic}\u3000-\u9fff\uac00-\ud7af]/u, 1.05],
];
const usual = 0.54;

const points = 0.75; // of a pixel
const linePoints = 15 / 11; // Excel's height of a line for each point of the font's size
const marginPixels = 6;

/** The font of a cell; the size in points. */
export interface TextFont {
  readonly size: number;
  readonly bold: boolean;
}

export function textPixels(text: string, { size, bold }: TextFont): number {
  let em = 0;
  for (const letter of text) em += classes.find(([letters]) => letters.test(letter))?.[1] ?? usual;
  return (em * size * (bold ? 1.08 : 1)) / points;
}

/** How many lines a text takes in a column: broken between words, and within one that is too long. */
export function lineCount(text: string, font: TextFont, columnPixels: number): number {
  const room = Math.max(columnPixels - marginPixels, 1);
  return text.split(/\r\n|\r|\n/u).reduce((total, paragraph) => total + linesOf(paragraph, font, room), 0);
}

function linesOf(paragraph: string, font: TextFont, room: number): number {
  const space = textPixels(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/u)) {
    const width = textPixels(word, font);
    if (used > 0 && used + space + width <= room) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(Math.ceil(width / room) - 1, 0);
    used = width > room ? width % room : width;
  }
  return lines;
}

/** In points. */
export function linesHeight(lines: number, { size }: TextFont): number {
  return lines * size * linePoints;
}
