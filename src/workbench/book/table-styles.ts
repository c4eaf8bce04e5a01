/** The looks of tables that Excel has by itself, which the model draws too. */

const builtIn = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/u;

export const usualTableStyle = "TableStyleMedium2";

export function isBuiltInTableStyle(name: string): boolean {
  return builtIn.test(name);
}

/** The style that the model draws: one that a workbook defines is drawn as the usual one. */
export function drawnTableStyle(name: string | undefined): string {
  if (name === undefined) return "None";
  return isBuiltInTableStyle(name) ? name : usualTableStyle;
}
