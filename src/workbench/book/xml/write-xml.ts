/** XML as text: elements, attributes and escaping. Every writer of a part uses these and nothing else. */
import type { XmlNode } from "./parse-xml";

export type AttributeValue = string | number | boolean | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\n\r\t]/gu, (char) => `&#${String(char.charCodeAt(0))};`);
}

/** Text of a cell: line breaks stay, what XML cannot carry is written `_x0001_` (ECMA-376 part 1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu, hexEscape)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function hexEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function attributeText([name, value]: readonly [string, AttributeValue]): string {
  if (value === undefined) return "";
  return ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(String(value))}"`;
}

/** An element; attributes without a value are left out, `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  const start = `<${name}${Object.entries(attributes).map(attributeText).join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element around something, or nothing around nothing. */
export function wrapper(name: string, parts: readonly string[], attributes: Attributes = {}): string {
  return parts.length === 0 ? "" : element(name, attributes, parts.join(""));
}

/** A parsed element as text again, in the main namespace and without what belongs to others. */
export function serialize(node: XmlNode): string {
  const own = Object.entries(node.attributes).filter(([name]) => !name.includes(":") && name !== "xmlns");
  const kept = node.children.filter(({ name }) => name !== "extLst" && name !== "AlternateContent").map(serialize);
  const text = node.text.trim() === "" && kept.length > 0 ? "" : escapeCellText(node.text);
  return element(node.name, Object.fromEntries(own), text + kept.join(""));
}
