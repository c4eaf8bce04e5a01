/**
 * The spreadsheet on screen: o-spreadsheet's own component over the workbook's model. The same model answers the
 * add-in, so that both always see one active sheet, one selection and one content.
 */
import { App, useSubEnv } from "@odoo/owl";
import { Spreadsheet, stores } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import type { Words } from "../words";
import { fitWidth } from "./fit-width";
import { followLinksOnClick } from "./follow-links";
import { keepEditingWhileAway } from "./keep-editing";
import { nameControls } from "./name-controls";
import { typeOverAtOnce } from "./type-over";

/** Where the sheet's own messages are shown. */
export interface SheetMessages {
  /** A note that asks for nothing. */
  say(text: string): void;
  /** A refusal, such as a merge over a table's border. */
  warn(text: string): void;
}

export interface SheetLooks {
  /** o-spreadsheet's markup. */
  readonly templates: Document;
  readonly translate: (text: string) => string;
  readonly words: Words;
}

/** o-spreadsheet's component, which also lets the page ask whether a cell is being edited. */
class WatchedSpreadsheet extends Spreadsheet {
  private composers = { activeComposer: { editionMode: "inactive" } };

  override setup(): void {
    // Never the layout for telephones, which it would take for itself where the pane leaves it little room.
    useSubEnv({ isSmall: false });
    super.setup();
    this.composers = stores.useStore(stores.ComposerFocusStore);
  }

  isEditing(): boolean {
    return this.composers.activeComposer.editionMode !== "inactive";
  }
}

export class SheetOnScreen {
  private constructor(
    private readonly app: App,
    private readonly component: WatchedSpreadsheet,
    private readonly endings: readonly (() => void)[],
  ) {}

  /** Draws the model into an empty element and keeps it drawn until `remove`. */
  static async show(
    model: Model,
    target: HTMLElement,
    { templates, translate, words }: SheetLooks,
    messages: SheetMessages,
  ): Promise<SheetOnScreen> {
    const app = new App(WatchedSpreadsheet, {
      templates,
      translateFn: translate,
      props: {
        model,
        notifyUser: ({ text }: { text: string }) => messages.say(text),
        raiseError: (text: string, seen?: () => void) => {
          messages.warn(text);
          seen?.();
        },
      },
    });
    // `App` knows its component by the type of its props only.
    const component = (await app.mount(target)) as WatchedSpreadsheet;
    fitWidth(model, target.querySelector(".o-grid-overlay")?.clientWidth ?? 0);
    return new SheetOnScreen(app, component, [
      followLinksOnClick(model, target),
      nameControls(target, words),
      keepEditingWhileAway(target, () => component.isEditing()),
      typeOverAtOnce(target, () => component.isEditing()),
    ]);
  }

  /** Whether the user is in the middle of typing into a cell, during which Excel refuses add-ins. */
  get isEditing(): boolean {
    return this.component.isEditing();
  }

  remove(): void {
    this.endings.forEach((end) => end());
    this.app.destroy();
  }
}
