/**
 * Reads an add-in's XML manifest as Office would in one display language: labels, tips, pictures, addresses and
 * actions are named by resource ids, and a resource may be overridden per language.
 * Source: learn.microsoft.com, "Office Add-ins XML manifest" (VersionOverrides 1.0, task pane).
 */
import type { Manifest, RibbonAction, RibbonButton, RibbonGroup, RibbonTab } from "./manifest";

/**
 * @param locale the display language, such as sv-SE; what has no override for it is in the default language
 * @throws Error when the text is not XML or an element it needs is missing
 */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) throw new Error("The manifest is not well-formed XML.");
  const reader = new ManifestReader(document.documentElement, locale);
  return reader.manifest();
}

class ManifestReader {
  constructor(
    private readonly root: Element,
    private readonly locale: string,
  ) {}

  manifest(): Manifest {
    const functionFile = descendants(this.root, "FunctionFile")[0];
    return {
      name: this.wording(descendant(this.root, "DisplayName")),
      functionPage: functionFile === undefined ? null : this.path(functionFile),
      tabs: descendants(this.root, "OfficeTab").map((tab) => this.tab(tab)),
    };
  }

  private tab(tab: Element): RibbonTab {
    return { id: attribute(tab, "id"), groups: children(tab, "Group").map((group) => this.group(group)) };
  }

  private group(group: Element): RibbonGroup {
    const buttons = children(group, "Control").filter((control) => typeOf(control) === "Button");
    return {
      id: attribute(group, "id"),
      label: this.resource(child(group, "Label")),
      buttons: buttons.map((button) => this.button(button)),
    };
  }

  private button(button: Element): RibbonButton {
    const supertip = child(button, "Supertip");
    return {
      id: attribute(button, "id"),
      label: this.resource(child(button, "Label")),
      supertip: {
        title: this.resource(child(supertip, "Title")),
        description: this.resource(child(supertip, "Description")),
      },
      icons: children(child(button, "Icon"), "Image")
        .map((image) => ({ size: Number(attribute(image, "size")), path: this.path(image) }))
        .sort((one, other) => one.size - other.size),
      action: this.action(child(button, "Action")),
    };
  }

  private action(action: Element): RibbonAction {
    switch (typeOf(action)) {
      case "ShowTaskpane":
        return {
          type: "showPane",
          paneId: child(action, "TaskpaneId").textContent.trim(),
          path: this.path(child(action, "SourceLocation")),
        };
      case "ExecuteFunction":
        return { type: "callFunction", name: child(action, "FunctionName").textContent.trim() };
      default:
        throw new Error(`The manifest has an action of an unknown type: ${typeOf(action)}.`);
    }
  }

  /** The add-in's pages are served by the page's own server, under the same paths. */
  private path(element: Element): string {
    const { pathname, search, hash } = new URL(this.resource(element));
    return `${pathname}${search}${hash}`;
  }

  private resource(element: Element): string {
    const id = attribute(element, "resid");
    const found = ["Image", "Url", "String"]
      .flatMap((name) => descendants(this.root, name))
      .find((resource) => resource.getAttribute("id") === id);
    if (found === undefined) throw new Error(`The manifest has no resource ${id}.`);
    return this.wording(found);
  }

  private wording(element: Element): string {
    const override = children(element, "Override").find((one) => one.getAttribute("Locale") === this.locale);
    return override === undefined ? attribute(element, "DefaultValue") : attribute(override, "Value");
  }
}

function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function descendant(element: Element, name: string): Element {
  return required(descendants(element, name)[0], element, name);
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((one) => one.localName === name);
}

function child(element: Element, name: string): Element {
  return required(children(element, name)[0], element, name);
}

function required(found: Element | undefined, parent: Element, name: string): Element {
  if (found === undefined) throw new Error(`The manifest's ${parent.localName} has no ${name}.`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's ${element.localName} has no ${name}.`);
  return value;
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
