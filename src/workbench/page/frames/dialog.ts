/** A dialog that the add-in opens by `displayDialogAsync`: its page in a frame, above everything else. */
import { element } from "../element";
import type { OpenedDialog, OfficeSettings } from "../../host/office";
import type { Words } from "../words";

export type DialogOpener = NonNullable<OfficeSettings["openDialog"]>;

/** Office's sizes are per cent of the screen; below these pixels no text fits. */
const leastSize = { width: 360, height: 220 };

export class DialogFrame implements OpenedDialog {
  private static readonly byFrame = new WeakMap<HTMLIFrameElement, DialogFrame>();

  /** The dialog whose page runs in this window, if it is a dialog's. */
  static around(window: Window): DialogFrame | undefined {
    const frame = window.frameElement;
    return frame instanceof HTMLIFrameElement ? DialogFrame.byFrame.get(frame) : undefined;
  }

  private readonly messageListeners: ((message: string) => void)[] = [];
  private readonly closedListeners: (() => void)[] = [];
  private readonly drawn: HTMLDialogElement;

  constructor(name: string, url: string, size: { readonly width: number; readonly height: number }, words: Words) {
    const frame = element("iframe", { src: url, title: name, "data-frame": "dialog" });
    DialogFrame.byFrame.set(frame, this);
    const close = element("button", { type: "button", class: "dialog-close", "aria-label": words.close }, "×");
    close.addEventListener("click", () => this.closeByUser());
    const bar = element("div", { class: "dialog-bar" }, element("h2", {}, name), close);
    this.drawn = element("dialog", { class: "dialog", "aria-label": name }, bar, frame);
    this.drawn.style.width = `${Math.max(leastSize.width, (innerWidth * size.width) / 100)}px`;
    this.drawn.style.height = `${Math.max(leastSize.height, (innerHeight * size.height) / 100)}px`;
    this.drawn.addEventListener("cancel", () => this.closeByUser());
    document.body.append(this.drawn);
    this.drawn.showModal();
  }

  close(): void {
    this.drawn.close();
    this.drawn.remove();
  }

  onMessage(listener: (message: string) => void): void {
    this.messageListeners.push(listener);
  }

  onClosed(listener: () => void): void {
    this.closedListeners.push(listener);
  }

  /** What the dialog's page says to the page that opened it. */
  deliver(message: string): void {
    this.messageListeners.forEach((listener) => listener(message));
  }

  private closeByUser(): void {
    this.close();
    this.closedListeners.forEach((listener) => listener());
  }
}
