/**
 * The editions of Excel that can be played: by the newest requirement set whose members answer, by what `isSetSupported`
 * tells, and by the limits of the platform.
 *
 * Microsoft's client on the package registry ends at ExcelApi 1.15, so of a later edition only its number is played: what
 * came after 1.15 is refused, and an add-in must survive that too.
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
import type { HostOptions } from "./host";
import type { RequirementSet } from "./protocol/object-type";

export interface Edition {
  /** As Microsoft calls it. */
  readonly title: string;
  readonly requirementSet: NonNullable<HostOptions["requirementSet"]>;
  readonly reportedSet: RequirementSet;
  readonly platform: NonNullable<HostOptions["platform"]>;
}

export const editions = {
  "2021": { title: "Excel 2021 LTSC", requirementSet: "1.14", reportedSet: "1.14", platform: "desktop" },
  "2024": { title: "Excel 2024 LTSC", requirementSet: "1.15", reportedSet: "1.17", platform: "desktop" },
  "365": { title: "Microsoft 365", requirementSet: "1.15", reportedSet: "1.21", platform: "desktop" },
  web: { title: "Excel on the web", requirementSet: "1.15", reportedSet: "1.21", platform: "web" },
} as const satisfies Readonly<Record<string, Edition>>;

export type EditionName = keyof typeof editions;

/** From the oldest on; an object would put its numbers first. */
export const editionNames: readonly EditionName[] = ["2021", "2024", "365", "web"];

/** The edition of that name; what nobody plays is no edition. */
export function editionNamed(name: string | null): EditionName | undefined {
  return editionNames.find((one) => one === name);
}
