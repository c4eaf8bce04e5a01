/** What somebody has asked the command for. */

export const formats = ["text", "json", "markdown", "junit"] as const;
export type Format = (typeof formats)[number];

export const languages = ["sv", "en"] as const;

export interface CheckOptions {
  /** Files and folders, as they were given. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** A period's header or id; `null` lets each workbook decide. */
  readonly period: string | null;
  readonly language: (typeof languages)[number];
  /** Where the report is written; `null` is the standard output. */
  readonly out: string | null;
}
