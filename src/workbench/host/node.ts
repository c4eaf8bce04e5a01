/**
 * The embedded Excel in Node: a fresh jsdom window with Microsoft's client and a host of ours. The only file here that
 * needs Node.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { Book } from "../book/book";
import { directTransport, installBridge, supplyOffice, type ClientWindow } from "./client";
import { editions, type EditionName } from "./editions";
import { Host, type HostOptions } from "./host";
import type { CommandRegister, OfficeSettings } from "./office";
import type { RequirementSet } from "./protocol/object-type";

export interface OpenOptions extends HostOptions {
  /** Which Excel it is; the options beside it come first. */
  readonly edition?: EditionName;
  readonly displayLanguage?: string;
  /** What `isSetSupported` answers, where it is more than the members that are there. */
  readonly reportedSet?: RequirementSet;
  readonly openDialog?: OfficeSettings["openDialog"];
}

export interface OpenedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly book: Book;
  /** The ribbon functions that the add-in has associated. */
  readonly commands: CommandRegister;
  close(): void;
}

type LoadedWindow = ClientWindow & Pick<OpenedExcel, "Excel" | "Office" | "OfficeExtension">;

let script: string | undefined;

/** The client's text, read once. */
function clientScript(): string {
  const folder = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
  script ??= readFileSync(join(folder, "excel-web-16.00.js"), "utf8");
  return script;
}

/** Opens a workbook in an Excel of its own. @param source a workbook, or the bytes of an .xlsx file */
export async function openExcel(source: Book | Uint8Array, options: OpenOptions = {}): Promise<OpenedExcel> {
  const book = source instanceof Book ? source : (await Book.open(source)).book;
  const played = options.edition === undefined ? {} : editions[options.edition];
  const host = new Host(book, { onBug: rethrowLater, ...played, ...options });
  const dom = new JSDOM("<!doctype html><title>Excel</title>", {
    runScripts: "outside-only",
    url: "https://localhost/",
  });
  const window = dom.window as unknown as LoadedWindow;
  installBridge(window, directTransport(host));
  dom.window.eval(clientScript());
  const { displayLanguage = "sv-SE", openDialog } = options;
  const { reportedSet = host.requirementSet } = { ...played, ...options };
  const commands = supplyOffice(window, {
    displayLanguage,
    requirementSet: reportedSet,
    platform: host.platform,
    ...(openDialog !== undefined && { openDialog }),
  });
  const { Excel, Office, OfficeExtension } = window;
  const close = (): void => {
    host.close();
    dom.window.close();
  };
  return { Excel, Office, OfficeExtension, host, book, commands, close };
}

/** A mistake of ours must not pass for a refusal of Excel's: it fails the test that meets it. */
function rethrowLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
