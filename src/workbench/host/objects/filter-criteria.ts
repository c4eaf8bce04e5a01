/**
 * What columns are filtered by, from the file's XML to the words of Office.js.
 *
 * ECMA-376 part 1, 18.3.2; https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria
 */
import { parseXml, type XmlNode } from "../../book/xml/parse-xml";
import { childrenOf, flag } from "../../book/xml/xml-node";

interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly dynamicCriteria?: string;
}

const operators: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** One of each filtered column, from left to right. */
export function filterCriteria(xml: string): readonly Criteria[] {
  if (xml === "") return [];
  return childrenOf(parseXml(`<autoFilter>${xml}</autoFilter>`), "filterColumn").flatMap((column) => {
    const criteria = criteriaOf(column);
    return criteria === undefined ? [] : [criteria];
  });
}

function criteriaOf(column: XmlNode): Criteria | undefined {
  const [filter] = column.children;
  switch (filter?.name) {
    case "filters":
      return { filterOn: "Values", values: valuesOf(filter) };
    case "customFilters":
      return customOf(filter);
    case "top10":
      return topOf(filter);
    case "dynamicFilter": {
      const type = filter.attributes["type"] ?? "Unknown";
      return { filterOn: "Dynamic", dynamicCriteria: type.charAt(0).toUpperCase() + type.slice(1) };
    }
    case "colorFilter":
      return { filterOn: flag(filter, "cellColor") === false ? "FontColor" : "CellColor" };
    case "iconFilter":
      return { filterOn: "Icon" };
    default:
      return undefined;
  }
}

function valuesOf(filters: XmlNode): string[] {
  const values = childrenOf(filters, "filter").map(({ attributes }) => attributes["val"] ?? "");
  return flag(filters, "blank") === true ? [...values, ""] : values;
}

function customOf(filters: XmlNode): Criteria {
  const [first, second] = childrenOf(filters, "customFilter").map(
    ({ attributes }) => (operators[attributes["operator"] ?? "equal"] ?? "=") + (attributes["val"] ?? ""),
  );
  return {
    filterOn: "Custom",
    ...(first !== undefined && { criterion1: first }),
    ...(second !== undefined && { criterion2: second, operator: flag(filters, "and") === true ? "And" : "Or" }),
  };
}

function topOf(filter: XmlNode): Criteria {
  const end = flag(filter, "top") === false ? "Bottom" : "Top";
  const what = flag(filter, "percent") === true ? "Percent" : "Items";
  return { filterOn: `${end}${what}`, criterion1: filter.attributes["val"] ?? "" };
}
