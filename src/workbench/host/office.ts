/**
 * The few members of `Office` that office.js would supply inside Excel: it answers "no host" anywhere else.
 *
 * https://learn.microsoft.com/javascript/api/office
 */
import type { Platform } from "./host";
import { isWithin } from "./protocol/access";
import type { RequirementSet } from "./protocol/object-type";

/** A dialog as the page opens it for the add-in. */
export interface OpenedDialog {
  close(): void;
  /** What the dialog's page sends by `messageParent`. */
  onMessage(listener: (message: string) => void): void;
  /** The user closed it. */
  onClosed(listener: () => void): void;
}

export interface OfficeSettings {
  /** Such as `sv-SE`. */
  readonly displayLanguage: string;
  readonly contentLanguage?: string;
  /** What `isSetSupported` answers; editions after 1.15 are played by their number only. */
  readonly requirementSet: RequirementSet;
  readonly platform: Platform;
  /** Opens `displayDialogAsync`'s page; without it the call fails as a blocked pop-up does. */
  readonly openDialog?: (url: string, size: { readonly width: number; readonly height: number }) => OpenedDialog;
  /** In a dialog's own page: passes `messageParent` on. */
  readonly messageParent?: (message: string) => void;
}

/** What a ribbon command's function is given. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

export type CommandFunction = (event: CommandEvent) => void;

/** The functions that the add-in has registered by `Office.actions.associate`. */
export class CommandRegister {
  private readonly functions = new Map<string, CommandFunction>();

  associate(name: string, run: CommandFunction): void {
    this.functions.set(name, run);
  }

  has(name: string): boolean {
    return this.functions.has(name);
  }

  /** Presses a ribbon button. @returns when the add-in calls `event.completed()` */
  invoke(name: string, controlId: string = name): Promise<void> {
    const run = this.functions.get(name);
    if (run === undefined) return Promise.reject(new Error(`No function is associated with ${name}`));
    return new Promise((resolve) => run({ source: { id: controlId }, completed: resolve }));
  }
}

const platforms = { desktop: "PC", web: "OfficeOnline" } as const;

const lightTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#262626",
  isDarkTheme: false,
};

export function officeMembers(settings: OfficeSettings, commands: CommandRegister): Record<string, unknown> {
  const { displayLanguage, contentLanguage = displayLanguage, platform } = settings;
  const info = { host: "Excel", platform: platforms[platform] };
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    EventType: { DialogMessageReceived: "dialogMessageReceived", DialogEventReceived: "dialogEventReceived" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await Promise.resolve();
      await callback?.(info);
      return info;
    },
    actions: { associate: (name: string, run: CommandFunction) => commands.associate(name, run) },
    context: {
      displayLanguage,
      contentLanguage,
      host: info.host,
      platform: info.platform,
      diagnostics: { ...info, version: "16.0.0.0" },
      requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(settings, name, version) },
      // Excel on the web has none: OfficeDev/office-js issue 6134.
      ...(platform === "desktop" && { officeTheme: lightTheme }),
      document: { settings: documentSettings() },
      ui: dialogMembers(settings),
    },
  };
}

function isSetSupported(settings: OfficeSettings, name: string, version = "1.1"): boolean {
  const asked = `1.${Number(String(version).split(".")[1] ?? 0)}` as RequirementSet;
  if (name === "ExcelApi") return String(version).startsWith("1") && isWithin(asked, settings.requirementSet);
  return name === "DialogApi" && isWithin(asked, "1.2");
}

/** In memory only: nothing of an add-in's settings outlives the page. */
function documentSettings(): Record<string, unknown> {
  const values = new Map<string, unknown>();
  return {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync: (callback?: (result: { status: "succeeded" }) => void) => callback?.({ status: "succeeded" }),
  };
}

type DialogHandler = (argument: {
  readonly message?: string;
  readonly error?: number;
  readonly origin?: string;
}) => void;
type DialogResult =
  | { readonly status: "succeeded"; readonly value: Record<string, unknown> }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

/** https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const POPUP_BLOCKED = 12009;
const CLOSED_BY_USER = 12006;

function dialogMembers(settings: OfficeSettings): Record<string, unknown> {
  type Done = (result: DialogResult) => void;
  const open = (url: string, second?: Done | { width?: number; height?: number }, third?: Done): void => {
    const done = typeof second === "function" ? second : third;
    const { width = 99, height = 99 } = typeof second === "object" ? second : {};
    const dialog = settings.openDialog?.(url, { width, height });
    const error = { code: POPUP_BLOCKED, message: "The dialog was blocked." };
    done?.(dialog === undefined ? { status: "failed", error } : { status: "succeeded", value: dialogObject(dialog) });
  };
  return { displayDialogAsync: open, messageParent: (message: string) => settings.messageParent?.(message) };
}

function dialogObject(dialog: OpenedDialog): Record<string, unknown> {
  return {
    close: () => dialog.close(),
    addEventHandler: (type: string, handler: DialogHandler) => {
      if (type === "dialogMessageReceived") dialog.onMessage((message) => handler({ message }));
      else dialog.onClosed(() => handler({ error: CLOSED_BY_USER }));
    },
  };
}
