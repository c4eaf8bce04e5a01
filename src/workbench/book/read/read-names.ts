/** Defined names of the workbook and of single sheets. */
import type { DefinedName } from "../extras/extras-state";
import type { XmlNode } from "../xml/parse-xml";
import { child, childrenOf, flag, numberAttribute } from "../xml/xml-node";
import { without } from "../without";

/** @param sheetIds the sheets' ids in the order of the file, holes where a sheet was left out */
export function readNames(workbook: XmlNode, sheetIds: readonly (string | undefined)[]): readonly DefinedName[] {
  return childrenOf(child(workbook, "definedNames"), "definedName").flatMap((node) => {
    const index = numberAttribute(node, "localSheetId");
    const scope = index === undefined ? null : sheetIds[index];
    if (scope === undefined) return [];
    const { name = "", ...attributes } = without(node.attributes, "localSheetId", "hidden");
    return {
      name,
      scope,
      reference: `=${node.text.trim()}`,
      visible: flag(node, "hidden") !== true,
      ...(Object.keys(attributes).length > 0 && { attributes }),
    };
  });
}
