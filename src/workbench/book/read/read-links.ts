/** Hyperlinks of a sheet's cells. */
import type { Hyperlink } from "../extras/extras-state";
import { parseArea } from "../address";
import type { Relationship } from "../package/package-parts";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, relationId } from "../xml/xml-node";

export function readHyperlinks(worksheet: XmlNode, relationships: readonly Relationship[]): readonly Hyperlink[] {
  return childrenOf(child(worksheet, "hyperlinks"), "hyperlink").flatMap((node) => {
    const { ref: range = "", location, tooltip, display } = node.attributes;
    const target = relationships.find(({ id }) => id === relationId(node))?.target;
    if (parseArea(range) === undefined || (target === undefined && location === undefined)) return [];
    return {
      range,
      ...(target !== undefined && { target }),
      ...(location !== undefined && { location }),
      ...(tooltip !== undefined && { tooltip }),
      ...(display !== undefined && { display }),
    };
  });
}
