/**
 * How a moment is written: the form that Swedish offices use (ISO 8601 without seconds), which an English reader cannot
 * mistake for another day either. In the computer's own time zone.
 */

/** @example clockTime(now) === "14:02" */
export function clockTime(moment: Date): string {
  return moment.toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" });
}

/** @example dateAndTime(now) === "2026-11-23 14:05" */
export function dateAndTime(moment: Date): string {
  return `${moment.toLocaleDateString("sv-SE")} ${clockTime(moment)}`;
}
