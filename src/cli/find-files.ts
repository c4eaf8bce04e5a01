/** Paths → files: folders are searched to their bottom, in the order of names, for what can be read. */

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readableExtensions } from "../files/read-workbook-file";
import type { PathErrorCode } from "./checked-file";

export interface FoundFile {
  readonly path: string;
  /** Why there is nothing to read here; `null` for a file. */
  readonly error: PathErrorCode | null;
}

/** The files in the order of the paths; a path that leads nowhere keeps its place, with the reason. */
export function findFiles(paths: readonly string[]): FoundFile[] {
  return paths.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [{ path, error: null }];
      const files = filesBelow(path);
      return files.length === 0 ? [{ path, error: "noWorkbooks" }] : files;
    } catch (thrown) {
      return [{ path, error: pathErrorOf(thrown) }];
    }
  });
}

/** What the file system means. */
export function pathErrorOf(thrown: unknown): PathErrorCode {
  const code = (thrown as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") return "notFound";
  return code === "EACCES" || code === "EPERM" || code === "EBUSY" ? "noAccess" : "unexpected";
}

/** Links to folders are not followed: they can lead back. */
function filesBelow(folder: string): FoundFile[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const byName = entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return byName.flatMap((entry): FoundFile[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return belowOrRefused(path);
    return isReadable(entry.name) && !(entry.isSymbolicLink() && leadsToFolder(path)) ? [{ path, error: null }] : [];
  });
}

function belowOrRefused(folder: string): FoundFile[] {
  try {
    return filesBelow(folder);
  } catch (thrown) {
    return [{ path: folder, error: pathErrorOf(thrown) }];
  }
}

function isReadable(name: string): boolean {
  return readableExtensions.some((extension) => name.toLowerCase().endsWith(extension));
}

/** A link that leads round in a circle, or where nobody may look, is told as a file that cannot be read. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
