/** What a report is: the answers for all files as one text. */

import type { Messages } from "../../messages";
import type { CheckedFile } from "../checked-file";

/** @returns the whole report, with a line break at its end */
export type Report = (files: readonly CheckedFile[], messages: Messages) => string;
