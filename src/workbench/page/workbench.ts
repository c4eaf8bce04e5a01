/** The page as a whole: draws its parts, and renews them for every workbook that is opened. */
import type { EditionName } from "../host/editions";
import { download } from "./download";
import { editionSelect } from "./edition-select";
import { element } from "./element";
import type { OfficeTheme } from "./embedded-excel";
import { FileBar } from "./file-bar";
import { acceptDroppedFiles } from "./file-drop";
import { CommandsFrame } from "./frames/commands";
import { DialogFrame } from "./frames/dialog";
import { ExcelSession } from "./frames/excel-session";
import { Pane } from "./frames/pane";
import { SheetOnScreen } from "./grid/sheet-on-screen";
import type { SheetLooks } from "./grid/sheet-on-screen";
import type { Manifest, RibbonButton } from "./manifest/manifest";
import { Notice } from "./notice";
import { FileRefusal, openFile } from "./open-file";
import type { OpenedFile } from "./open-file";
import { drawRibbon } from "./ribbon";
import { StatusLine } from "./status-line";
import { isDoneWithin } from "./within";
import type { Words } from "./words";

export interface WorkbenchOptions {
  readonly words: Words;
  readonly manifest: Manifest;
  readonly looks: SheetLooks;
  /** Where the sample workbook is. */
  readonly samplePath: string;
  /** The Office theme the pane is told of; null for the light one. */
  readonly theme: OfficeTheme | null;
  /** Which Excel is played from the start. */
  readonly edition: EditionName;
}

/** After so long the user is told that a command has not reported back. Excel itself waits for five minutes. */
const commandPatience = 30_000; // milliseconds

/** What is on screen at a time. */
interface Shown extends OpenedFile {
  readonly sheet: SheetOnScreen;
  readonly session: ExcelSession;
}

export class Workbench {
  private readonly notice: Notice;
  private readonly files: FileBar;
  private readonly pane: Pane;
  private readonly commands: CommandsFrame;
  private readonly status: StatusLine;
  private readonly sheetHolder = element("div");
  private target: HTMLElement | null = null;
  private shown: Shown | null = null;
  private edition: EditionName;

  constructor(private readonly options: WorkbenchOptions) {
    const { words, manifest, theme, edition } = options;
    this.edition = edition;
    this.notice = new Notice(words);
    this.pane = new Pane(manifest.name, words, theme?.isDarkTheme === true ? "dark" : "light");
    this.commands = new CommandsFrame(manifest.functionPage, manifest.name);
    this.status = new StatusLine(words);
    this.files = new FileBar(words, {
      open: (file) => void this.open(file),
      download: () => void this.download(),
      sample: () => void this.openSample(),
    });
  }

  draw(target: HTMLElement): void {
    const { words, manifest } = this.options;
    const editions = editionSelect(words, this.edition, (edition) => void this.play(edition));
    const ribbon = drawRibbon(manifest, words, (button) => this.press(button));
    const main = element("main", { class: "sheet", id: "sheet", "aria-label": words.sheet, tabindex: -1 });
    main.append(this.sheetHolder);
    target.classList.add("workbench");
    target.append(
      element("a", { class: "skip", href: "#sheet" }, words.toSheet),
      element("header", { class: "page-bar" }, ribbon.tabs, this.files.drawn),
      ribbon.groups,
      this.notice.drawn,
      main,
      this.pane.drawn,
      element("footer", { class: "foot" }, editions, this.status.drawn),
      this.commands.drawn,
      acceptDroppedFiles(words, (file) => void this.open(file)),
    );
    this.target = target;
    this.reservePane();
  }

  /** Whoever comes here comes to see the add-in: its pane is open from the start, as by the first button for it. */
  private reservePane(): void {
    const buttons = this.options.manifest.tabs.flatMap(({ groups }) => groups).flatMap((group) => group.buttons);
    const first = buttons.map(({ action }) => action).find((action) => action.type === "showPane");
    if (first?.type === "showPane") this.pane.reserve(first.paneId, first.path);
  }

  async openSample(): Promise<void> {
    const { samplePath } = this.options;
    const answer = await fetch(samplePath);
    await this.openBytes(samplePath.split("/").at(-1) ?? "", new Uint8Array(await answer.arrayBuffer()));
  }

  /** The same workbook in another Excel. */
  private async play(edition: EditionName): Promise<void> {
    this.edition = edition;
    if (this.shown !== null) await this.show(this.shown);
  }

  private async open(file: File): Promise<void> {
    await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async openBytes(name: string, bytes: Uint8Array): Promise<void> {
    this.notice.say(this.options.words.opening(name));
    try {
      await this.show(await openFile({ name, bytes }, this.options.words));
    } catch (refusal) {
      if (!(refusal instanceof FileRefusal)) console.error(refusal);
      this.notice.warn(refusal instanceof FileRefusal ? refusal.message : this.options.words.notOpened.other(name));
    }
  }

  private async show(opened: OpenedFile): Promise<void> {
    this.target?.setAttribute("data-workbook", "opening");
    this.close();
    const sheet = await SheetOnScreen.show(opened.book.model, this.sheetHolder, this.options.looks, this.notice);
    const session = this.startSession(opened, sheet);
    this.shown = { ...opened, sheet, session };
    window.embeddedExcel = session;
    this.files.showName(opened.fileName);
    this.pane.renew();
    if (opened.leftOut === null) this.notice.clear();
    else this.notice.warn(opened.leftOut);
    this.target?.setAttribute("data-workbook", "ready");
  }

  private close(): void {
    this.shown?.session.close();
    this.shown?.sheet.remove();
    this.commands.renew();
    this.status.reset();
    this.shown = null;
  }

  private startSession({ book, fileName }: OpenedFile, sheet: SheetOnScreen): ExcelSession {
    const { words, manifest, theme } = this.options;
    return new ExcelSession(book, {
      fileName,
      theme,
      edition: this.edition,
      displayLanguage: words.locale,
      isEditing: () => sheet.isEditing,
      onTrip: ({ bytesOut, bytesIn }) => this.status.add({ sent: bytesOut, received: bytesIn }),
      openDialog: (url, size) => new DialogFrame(manifest.name, url, size, words),
    });
  }

  private async download(): Promise<void> {
    const { words } = this.options;
    if (this.shown === null) return;
    const name = `${words.copyOf(this.shown.fileName.replace(/\.xlsx$/i, ""))}.xlsx`;
    try {
      await download(this.shown.book, name);
      this.notice.say(words.downloaded(name));
    } catch (cause) {
      console.error(cause);
      this.notice.warn(words.notSaved);
    }
  }

  private async press({ action, id, label }: RibbonButton): Promise<void> {
    this.status.reset();
    if (action.type === "showPane") return this.pane.open(action.paneId, action.path);
    if (this.shown === null) return;
    const { words } = this.options;
    try {
      const call = this.commands.call(action.name, id, this.shown.session);
      if (!(await isDoneWithin(commandPatience, call))) this.notice.warn(words.notCompleted(label));
    } catch (cause) {
      console.error(cause);
      this.notice.warn(words.commandFailed(label));
    }
  }
}
