/** Makes one element with its attributes and content: the page is small enough to be drawn without a library. */

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** `true` sets an empty attribute, `false` none. Content is always text or an element, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...content);
  return made;
}
