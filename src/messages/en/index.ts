/** English, for colleagues whose Office speaks it. The words of the tables stay as the tables write them. */

import type { Messages } from "../messages";
import { board } from "./board";
import { cli } from "./cli";
import { errors } from "./errors";
import { pane } from "./pane";
import { record } from "./record";
import { rules } from "./rules";
import { summary } from "./summary";

export const en: Messages = { language: "en", rules, errors, pane, summary, board, cli, record };
