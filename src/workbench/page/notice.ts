/** The line below the ribbon that says what happened to a file or a command, until the user closes it. */
import { element } from "./element";
import type { Words } from "./words";

export class Notice {
  readonly drawn: HTMLElement;
  private readonly text = element("p");

  constructor(words: Words) {
    const close = element("button", { type: "button", class: "notice-close", "aria-label": words.close }, "×");
    close.addEventListener("click", () => this.clear());
    const box = element("div", { class: "notice-box", hidden: true }, this.text, close);
    // The live region stands there from the start: one that arrives with its text is not read out.
    this.drawn = element("div", { class: "notice", role: "status" }, box);
  }

  /** Something done, or on its way. */
  say(text: string): void {
    this.show(text, "note");
  }

  /** Something refused or lost. */
  warn(text: string): void {
    this.show(text, "warning");
  }

  clear(): void {
    this.show("", "note");
  }

  private show(text: string, tone: "note" | "warning"): void {
    const box = this.text.parentElement;
    this.text.textContent = text;
    this.drawn.dataset.tone = tone;
    if (box !== null) box.hidden = text === "";
  }
}
