/** The workbook's name and the three things to do with it: open another, download a copy, go back to the sample. */
import { element } from "./element";
import type { Words } from "./words";

export interface FileActions {
  readonly open: (file: File) => void;
  readonly download: () => void;
  readonly sample: () => void;
}

export class FileBar {
  readonly drawn: HTMLElement;
  private readonly name = element("h1", { class: "file-name" });

  constructor(words: Words, actions: FileActions) {
    const chooser = element("input", { type: "file", accept: ".xlsx", hidden: true, "data-file": true });
    chooser.addEventListener("change", () => {
      const file = chooser.files?.[0];
      // Emptied, so that the same file can be chosen again.
      chooser.value = "";
      if (file !== undefined) actions.open(file);
    });
    const buttons = element(
      "div",
      { class: "file-buttons", role: "group", "aria-label": words.files },
      button(words.open, "open", () => chooser.click()),
      button(words.download, "download", actions.download),
      button(words.sample, "sample", actions.sample),
    );
    this.drawn = element("div", { class: "file-bar" }, this.name, buttons, chooser);
  }

  showName(name: string): void {
    this.name.textContent = name;
  }
}

function button(label: string, action: string, press: () => void): HTMLElement {
  const drawn = element("button", { type: "button", "data-action": action }, label);
  drawn.addEventListener("click", press);
  return drawn;
}
