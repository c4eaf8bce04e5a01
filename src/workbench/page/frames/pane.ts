/**
 * The task pane: the add-in's page in a frame at Excel's usual width, under a bar with its name. The user may widen it
 * and close it, as in Excel.
 */
import { element } from "../element";
import type { Words } from "../words";
import { paneResizer } from "./pane-resizer";

export class Pane {
  readonly drawn: HTMLElement;
  private readonly holder = element("div", { class: "pane-page" });
  /** The address and id the ribbon asked for last, or null while the pane is closed. */
  private shown: { readonly id: string; readonly path: string } | null = null;

  constructor(
    private readonly name: string,
    words: Words,
    private readonly colorScheme: "light" | "dark",
  ) {
    const close = element("button", { type: "button", class: "pane-close", "aria-label": words.closeNamed(name) }, "×");
    close.addEventListener("click", () => this.close());
    this.drawn = element("aside", { class: "pane", "aria-label": name, hidden: true });
    const bar = element("div", { class: "pane-bar" }, element("h2", {}, name), close);
    this.drawn.append(paneResizer(this.drawn, words), bar, this.holder);
  }

  /**
   * Opens the page in the pane. As in Excel, a pane that already shows this address is left as it is: only another
   * address loads it anew.
   */
  open(id: string, path: string): void {
    if (this.shown?.id === id && this.shown.path === path) return this.holder.querySelector("iframe")?.focus();
    this.reserve(id, path);
    this.renew();
  }

  /** Keeps the place for a page that is to be opened as soon as there is a workbook. */
  reserve(id: string, path: string): void {
    this.shown = { id, path };
    this.drawn.hidden = false;
  }

  /** Loads the page, or loads it again: another workbook is another Excel. */
  renew(): void {
    if (this.shown === null) return;
    const looks = { title: this.name, style: `color-scheme: ${this.colorScheme}`, "data-frame": "pane" };
    this.holder.replaceChildren(element("iframe", { src: this.shown.path, ...looks }));
  }

  close(): void {
    this.shown = null;
    this.drawn.hidden = true;
    this.holder.replaceChildren();
  }
}
