/**
 * What the page offers the add-in's frames: `office.js` inside a frame finds it as `window.parent.embeddedExcel`.
 * Tests, and whoever opens the browser's console, find the workbook and the host there too.
 */
import type { Book } from "../book/book";
import type { Transport } from "../host/client";
import type { Host } from "../host/host";
import type { CommandRegister, OfficeSettings } from "../host/office";

/** One frame's own way to Excel. */
export interface FrameExcel {
  readonly transport: Transport;
  readonly settings: OfficeSettings;
  /** The Office theme to tell of, where it is not the light one. */
  readonly theme: OfficeTheme | null;
  /** To be called when Microsoft's client and `Office` are in place. */
  ready(commands: CommandRegister): void;
}

export interface EmbeddedExcel {
  readonly book: Book;
  readonly host: Host;
  connect(frame: Window): FrameExcel;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** Office's "Black" theme, by the values that Excel reports. */
export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#1F1F1F",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

declare global {
  interface Window {
    /** The workbook on screen; absent until the first one is opened. */
    embeddedExcel?: EmbeddedExcel;
  }
}
