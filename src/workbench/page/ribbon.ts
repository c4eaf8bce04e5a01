/** The ribbon: the tab, groups and buttons of the add-in's manifest, as Excel draws them. */
import { element } from "./element";
import type { Manifest, RibbonButton, RibbonGroup } from "./manifest/manifest";
import type { Words } from "./words";

/** What a press does. The button shows that it is busy until the promise settles. */
export type Press = (button: RibbonButton) => Promise<void>;

const iconSize = 32;

export function drawRibbon(manifest: Manifest, words: Words, press: Press): { tabs: HTMLElement; groups: HTMLElement } {
  const tabs = manifest.tabs.map(({ id }) => element("span", { class: "tab" }, words.tabs[id] ?? id));
  const groups = manifest.tabs.flatMap((tab) => tab.groups).map((group) => drawGroup(group, press));
  return {
    tabs: element("div", { class: "tabs" }, ...tabs),
    groups: element("nav", { class: "ribbon", "aria-label": words.menuBar }, ...groups),
  };
}

function drawGroup(group: RibbonGroup, press: Press): HTMLElement {
  const buttons = group.buttons.map((button) => drawButton(button, press));
  const labelId = `group-${group.id}`;
  return element(
    "div",
    { class: "group", role: "group", "aria-labelledby": labelId },
    element("div", { class: "group-buttons" }, ...buttons),
    element("span", { class: "group-label", id: labelId }, group.label),
  );
}

function drawButton(button: RibbonButton, press: Press): HTMLElement {
  const { title, description } = button.supertip;
  const icon = element("img", { src: iconFor(button), alt: "", width: iconSize, height: iconSize });
  const drawn = element(
    "button",
    { type: "button", class: "ribbon-button", title: `${title}\n${description}`, "data-control": button.id },
    element("span", { class: "ribbon-icon" }, icon),
    element("span", { class: "ribbon-label" }, button.label),
  );
  drawn.addEventListener("click", () => {
    // Not `disabled`, which would throw away the keyboard's place.
    if (drawn.ariaBusy === "true") return;
    drawn.ariaBusy = "true";
    void press(button).finally(() => {
      drawn.ariaBusy = null;
    });
  });
  return drawn;
}

/** The smallest picture that is sharp on this screen. */
function iconFor({ icons }: RibbonButton): string {
  const wanted = iconSize * window.devicePixelRatio;
  return (icons.find(({ size }) => size >= wanted) ?? icons.at(-1))?.path ?? "";
}
