/** A file dropped anywhere on the page is opened; while it hovers, the page says so. */
import { element } from "./element";
import type { Words } from "./words";

export function acceptDroppedFiles(words: Words, open: (file: File) => void): HTMLElement {
  const veil = element("div", { class: "drop-veil", hidden: true }, element("p", {}, words.dropHere));
  window.addEventListener("dragenter", (event) => {
    if (carriesFiles(event)) veil.hidden = false;
  });
  // The veil covers the frames, which would otherwise take the file for themselves.
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => {
    veil.hidden = true;
  });
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
  return veil;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
