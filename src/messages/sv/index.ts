/** Svenska, som en controller säger det. */

import type { Messages } from "../messages";
import { board } from "./board";
import { cli } from "./cli";
import { errors } from "./errors";
import { pane } from "./pane";
import { record } from "./record";
import { rules } from "./rules";
import { summary } from "./summary";

export const sv: Messages = { language: "sv", rules, errors, pane, summary, board, cli, record };
