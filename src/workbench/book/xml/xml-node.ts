/** Short ways to ask an XML node, as the readers of the parts do on every line. */
import type { XmlNode } from "./parse-xml";

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** All nodes below with a name, in document order. */
export function descendants(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node === undefined) return [];
  return node.children.flatMap((one) =>
    one.name === name ? [one, ...descendants(one, name)] : descendants(one, name),
  );
}

/** An attribute by its local name, whatever the prefix (`r:id`). */
export function relationId(node: XmlNode | undefined): string | undefined {
  return Object.entries(node?.attributes ?? {}).find(([name]) => /:(id|embed|pict)$/u.test(name))?.[1];
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const text = node?.attributes[name];
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An XML boolean; undefined where it is not stated. */
export function flag(node: XmlNode | undefined, name: string): boolean | undefined {
  const text = node?.attributes[name];
  return text === undefined ? undefined : text === "1" || text.toLowerCase() === "true" || text === "on";
}
