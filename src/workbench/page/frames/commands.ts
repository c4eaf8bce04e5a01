/**
 * The add-in's function page, in a frame that is never seen: loaded when a button first needs it, as in Excel, and
 * kept until another workbook is opened.
 */
import type { CommandRegister } from "../../host/office";
import { element } from "../element";
import type { ExcelSession } from "./excel-session";

/** How long a page may take to register its functions (milliseconds), and how often it is asked. */
const patience = { most: 10_000, step: 20 };

export class CommandsFrame {
  readonly drawn = element("div", { class: "commands" });
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly path: string | null,
    private readonly name: string,
  ) {}

  /**
   * Calls a function of the page as a press of a ribbon button does.
   *
   * @returns when the function has called `event.completed()`
   * @throws Error when the add-in has no such function
   */
  async call(functionName: string, controlId: string, session: ExcelSession): Promise<void> {
    const frame = (this.frame ??= this.load());
    const commands = await this.untilRegistered(frame, functionName, session);
    await commands.invoke(functionName, controlId);
  }

  /** Forgets the page: another workbook is another Excel. */
  renew(): void {
    this.frame?.remove();
    this.frame = null;
  }

  private load(): HTMLIFrameElement {
    if (this.path === null) throw new Error("The manifest names no FunctionFile.");
    const attributes = { src: this.path, title: this.name, class: "commands-frame", "aria-hidden": "true" };
    const frame = element("iframe", { ...attributes, tabindex: -1, "data-frame": "commands" });
    this.drawn.append(frame);
    return frame;
  }

  private async untilRegistered(
    frame: HTMLIFrameElement,
    functionName: string,
    session: ExcelSession,
  ): Promise<CommandRegister> {
    for (let waited = 0; waited < patience.most; waited += patience.step) {
      const window = frame.contentWindow;
      const commands = window === null ? undefined : session.commandsOf(window);
      if (commands?.has(functionName) === true) return commands;
      await new Promise((resolve) => setTimeout(resolve, patience.step));
    }
    throw new Error(`${this.path} has registered no function ${functionName}.`);
  }
}
