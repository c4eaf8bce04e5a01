/** The register of reports, by the format that is asked for. */

import type { Format } from "../options";
import { jsonReport } from "./json";
import { junitReport } from "./junit";
import { markdownReport } from "./markdown";
import type { Report } from "./report";
import { textReport } from "./text";

export const reports: Readonly<Record<Format, Report>> = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
  junit: junitReport,
};
