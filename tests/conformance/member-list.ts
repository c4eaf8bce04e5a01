/** The workbench's README on members: what answers, and what is refused by name, for every object there is. */
import { objectTypes } from "../../src/workbench/host/objects/catalogue";
import { eventMembers } from "../../src/workbench/host/objects/events";
import { supportedMembers } from "../../src/workbench/host/protocol/supported";
import type { OfficeMember, OfficeTypes } from "./office-types";

/** What the client adds to every object by itself; no host is asked. */
export const ofClient: ReadonlySet<string> = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

export const supported = supportedMembers(objectTypes, eventMembers);

/** `Range.values` and the like, as they are compared. */
export const answers: ReadonlySet<string> = new Set(supported.map(({ object, member }) => `${object}.${member}`));

/** The last set that the client on the registry knows. */
const LAST_OF_CLIENT = 15;

/** @returns markdown, without tables: a member's list is longer than any column */
export function memberList(types: OfficeTypes): string {
  const parts = objectTypes.map(({ name }) => partOf(name, types.declared(name)));
  const all = `${answers.size} members of ${objectTypes.length} objects answer. After each the requirement set it came with; ° is read-only.`;
  return [all, ...parts].join("\n\n");
}

function partOf(owner: string, declared: readonly OfficeMember[]): string {
  const own = supported.filter(({ object }) => object === owner);
  const told = own
    .filter(({ member }) => declared.some((one) => one.member === member))
    .map(({ member, kind, set }) => `\`${member}\`${kind === "read-only property" ? "°" : ""} ${set}`);
  const refused = declared.filter(({ member }) => !ofClient.has(member) && !answers.has(`${owner}.${member}`));
  const early = refused.filter((member) => !isLater(member)).map(({ member }) => `\`${member}\``);
  const late = refused.filter(isLater).map(({ member }) => `\`${member}\``);
  return [
    `### ${owner}`,
    `Answers: ${told.join(", ")}`,
    ...(early.length > 0 ? [`Refuses: ${early.join(", ")}`] : []),
    ...(late.length > 0 ? [`Beyond the client: ${late.join(", ")}`] : []),
  ].join("\n\n");
}

/** What came after the client's last set, or is for one platform only. */
function isLater({ set }: OfficeMember): boolean {
  const number = /^ExcelApi 1\.(\d+)/u.exec(set)?.[1];
  return set !== "" && (number === undefined || Number(number) > LAST_OF_CLIENT);
}
