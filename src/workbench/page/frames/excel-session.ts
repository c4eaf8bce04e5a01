/** One opened workbook as the add-in's frames meet it: an Excel of its own, to which any number of frames connect. */
import type { Book } from "../../book/book";
import { editions, type EditionName } from "../../host/editions";
import { Host } from "../../host/host";
import type { CommandRegister, OfficeSettings } from "../../host/office";
import type { Trip } from "../../host/trips";
import type { EmbeddedExcel, FrameExcel, OfficeTheme } from "../embedded-excel";
import { DialogFrame } from "./dialog";
import type { DialogOpener } from "./dialog";

export interface SessionOptions {
  readonly fileName: string;
  readonly displayLanguage: string;
  readonly theme: OfficeTheme | null;
  /** Which Excel is played. */
  readonly edition: EditionName;
  /** Whether the user is typing into a cell just now. */
  readonly isEditing: () => boolean;
  /** Hears of every round trip that the add-in waited for. */
  readonly onTrip: (trip: Trip) => void;
  readonly openDialog: DialogOpener;
}

export class ExcelSession implements EmbeddedExcel {
  readonly host: Host;
  private readonly registers = new WeakMap<Window, CommandRegister>();
  /** How each frame's client hears of its own answers. */
  private readonly deliveries = new WeakMap<Window, (text: string) => void>();
  private lastTrip = 0;

  constructor(
    readonly book: Book,
    private readonly options: SessionOptions,
  ) {
    const { requirementSet, platform } = editions[options.edition];
    const onBug = (bug: unknown): void => console.error(bug);
    this.host = new Host(book, { name: options.fileName, requirementSet, platform, onBug });
  }

  /** To be called by `office.js` in a frame. */
  connect(frame: Window): FrameExcel {
    return {
      transport: {
        send: (text) => void this.send(frame, text),
        onMessage: (listener) => this.listen(frame, listener),
      },
      settings: this.settingsFor(frame),
      theme: this.host.platform === "web" ? null : this.options.theme,
      ready: (commands) => {
        this.registers.set(frame, commands);
        frame.frameElement?.setAttribute("data-excel", "ready");
      },
    };
  }

  /** The ribbon functions a frame has registered; undefined until the frame has loaded Excel's client. */
  commandsOf(frame: Window): CommandRegister | undefined {
    return this.registers.get(frame);
  }

  /** The workbook is no longer on screen. */
  close(): void {
    this.host.close();
  }

  private async send(frame: Window, text: string): Promise<void> {
    this.host.cellEditing = this.options.isEditing();
    const answer = await this.host.handle(text);
    this.tellOfTrips();
    if (!frame.closed) this.deliveries.get(frame)?.(answer);
  }

  private listen(frame: Window, listener: (text: string) => void): void {
    this.deliveries.set(frame, listener);
    const stop = this.host.onEvent((text) => {
      // A frame that was taken away has nobody left to tell.
      if (frame.closed) stop();
      else listener(text);
    });
  }

  private tellOfTrips(): void {
    const fresh = this.host.trips.log.filter(({ number }) => number > this.lastTrip);
    this.lastTrip = fresh.at(-1)?.number ?? this.lastTrip;
    fresh.filter(({ isCleanup }) => !isCleanup).forEach((trip) => this.options.onTrip(trip));
  }

  private settingsFor(frame: Window): OfficeSettings {
    const { displayLanguage, openDialog, edition } = this.options;
    const { reportedSet, platform } = editions[edition];
    const dialog = DialogFrame.around(frame);
    return {
      displayLanguage,
      requirementSet: reportedSet,
      platform,
      openDialog,
      ...(dialog !== undefined && { messageParent: (message: string) => dialog.deliver(message) }),
    };
  }
}
