/** Makers of the objects that lead to each other, and the list of all types of objects there are. */
import type { ObjectType } from "../protocol/object-type";
import { applicationType } from "./application";
import { autoFilterType } from "./auto-filter";
import { chartPlotAreaType, chartType } from "./charts/chart";
import { chartAxesType, chartAxisTitleType, chartAxisType, chartGridlinesType } from "./charts/chart-axes";
import { chartCollectionType } from "./charts/chart-collection";
import { chartFormatTypes } from "./charts/chart-format";
import { chartDataLabelsType } from "./charts/chart-labels";
import { chartSeriesCollectionType, chartSeriesType } from "./charts/chart-series";
import { chartLegendType, chartTitleType } from "./charts/chart-title";
import { conditionalFormatCollectionType, conditionalFormatType } from "./conditional-formats/conditional-format";
import { customFormatTypes } from "./conditional-formats/custom-format";
import { customXmlPartCollectionType, customXmlPartScopedCollectionType, customXmlPartType } from "./custom-xml";
import { formatProtectionType } from "./format/format-protection";
import { rangeBorderCollectionType, rangeBorderType } from "./format/range-borders";
import { rangeFillType } from "./format/range-fill";
import { rangeFontType } from "./format/range-font";
import { rangeFormatType } from "./format/range-format";
import { freezePanesType } from "./freeze-panes";
import { headerFooterGroupType, headerFooterType } from "./headers-footers";
import { namedItemCollectionType, namedItemType } from "./names";
import { pageLayoutType } from "./page-layout";
import { Range } from "./range/range";
import { RangeAreas, rangeAreasType, rangeCollectionType } from "./range/range-areas";
import { rangeType } from "./range/range-type";
import { sheetProtectionType, workbookProtectionType } from "./sheet-protection";
import { tableType } from "./tables/table";
import { tableCollectionType } from "./tables/table-collection";
import { dataValidationType } from "./validation/data-validation";
import { workbookType } from "./workbook";
import type { Objects, Workspace } from "./workspace";
import { Worksheet, worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";

export function makeObjects(workspace: Workspace): Objects {
  return {
    range: (sheetId, zone) => new Range(workspace, sheetId, zone),
    rangeAreas: (sheetId, zones) => new RangeAreas(workspace, sheetId, zones),
    worksheet: (sheetId) => new Worksheet(workspace, sheetId),
  };
}

export const objectTypes: readonly ObjectType[] = [
  workbookType,
  applicationType,
  workbookProtectionType,
  worksheetCollectionType,
  worksheetType,
  sheetProtectionType,
  freezePanesType,
  pageLayoutType,
  headerFooterGroupType,
  headerFooterType,
  autoFilterType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  rangeFormatType,
  rangeFontType,
  rangeFillType,
  rangeBorderCollectionType,
  rangeBorderType,
  formatProtectionType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  ...customFormatTypes,
  dataValidationType,
  namedItemCollectionType,
  namedItemType,
  tableCollectionType,
  tableType,
  chartCollectionType,
  chartType,
  chartTitleType,
  chartLegendType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartDataLabelsType,
  chartAxesType,
  chartAxisType,
  chartAxisTitleType,
  chartGridlinesType,
  chartPlotAreaType,
  ...chartFormatTypes,
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
];
