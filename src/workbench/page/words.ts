/** What the page itself says, in Swedish and English. The add-in's own words come from its manifest and its pages. */
import type { EditionName } from "../host/editions";

export interface Words {
  /** The display language of the Office that is played. */
  readonly locale: "sv-SE" | "en-US";
  readonly title: string;
  readonly toSheet: string;
  readonly menuBar: string;
  /** Office's own tabs, by the id that a manifest calls them by. */
  readonly tabs: Readonly<Record<string, string>>;
  readonly files: string;
  readonly open: string;
  readonly download: string;
  readonly sample: string;
  /** The name of the choice of edition, and the editions. */
  readonly edition: string;
  readonly editions: Readonly<Record<EditionName, string>>;
  readonly dropHere: string;
  readonly sheet: string;
  /** Names for the sheet's own controls, which have none. */
  readonly controls: Readonly<Record<"place" | "zoom" | "fontSize" | "rowsToAdd" | "content", string>>;
  readonly paneWidth: string;
  readonly close: string;
  readonly opening: (file: string) => string;
  readonly downloaded: (file: string) => string;
  readonly copyOf: (name: string) => string;
  readonly closeNamed: (name: string) => string;
  /** The round trips of one action: how many, and how heavy (bytes). */
  readonly trips: (count: number, sent: number, received: number) => string;
  readonly noTrips: string;
  readonly leftOut: (parts: readonly string[]) => string;
  /** Parts of a workbook that could not be carried, by the workbook's code word. */
  readonly parts: Readonly<Record<string, readonly [one: string, many: string]>>;
  readonly otherParts: readonly [one: string, many: string];
  /** Why a file could not be opened, by the workbook's code word; `other` for the rest. */
  readonly notOpened: Readonly<Record<string, (file: string) => string>> & { readonly other: (file: string) => string };
  readonly notSaved: string;
  readonly notStarted: string;
  readonly notCompleted: (label: string) => string;
  readonly commandFailed: (label: string) => string;
  readonly noSuchPlace: (place: string) => string;
}

function kilobytes(bytes: number, locale: string): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(locale, digits).format(bytes / 1000)} kB`;
}

const swedish: Words = {
  locale: "sv-SE",
  title: "Provbänken",
  toSheet: "Hoppa till kalkylbladet",
  menuBar: "Menyfliksområdet",
  tabs: { TabHome: "Start" },
  files: "Arbetsbok",
  open: "Öppna arbetsbok…",
  download: "Ladda ner",
  sample: "Exempel",
  edition: "Excel som spelas",
  editions: { "2021": "Excel 2021 LTSC", "2024": "Excel 2024 LTSC", "365": "Microsoft 365", web: "Excel på webben" },
  dropHere: "Släpp arbetsboken här",
  sheet: "Kalkylbladet",
  controls: {
    place: "Namnrutan",
    zoom: "Zoomning i procent",
    fontSize: "Teckenstorlek",
    rowsToAdd: "Antal rader att lägga till",
    content: "Cellens innehåll",
  },
  paneWidth: "Rutans bredd",
  close: "Stäng",
  opening: (file) => `Öppnar ${file} …`,
  downloaded: (file) => `${file} är sparad bland dina hämtade filer.`,
  copyOf: (name) => `${name} (kopia)`,
  closeNamed: (name) => `Stäng ${name}`,
  trips: (count, sent, received) =>
    `${count} anrop · ${kilobytes(sent, "sv-SE")} till Excel · ${kilobytes(received, "sv-SE")} från Excel`,
  noTrips: "Inga anrop till Excel än",
  leftOut: (parts) =>
    `Allt i filen kunde inte öppnas. Det här saknas här, och i det du laddar ner: ${listed(parts, "och")}.`,
  parts: {
    calculationChain: ["beräkningskedja", "beräkningskedjor"],
    cells: ["cell", "celler"],
    chartSheets: ["diagramblad", "diagramblad"],
    connections: ["dataanslutning", "dataanslutningar"],
    customViews: ["egen vy", "egna vyer"],
    dataTables: ["datatabell för konsekvensanalys", "datatabeller för konsekvensanalys"],
    drawings: ["bild, form eller diagram", "bilder, former och diagram"],
    embeddedObjects: ["inbäddat objekt", "inbäddade objekt"],
    emptyFormattedCells: ["tom cell med format", "tomma celler med format"],
    extensions: ["tillägg i filformatet", "tillägg i filformatet"],
    externalLinks: ["länk till en annan arbetsbok", "länkar till andra arbetsböcker"],
    macros: ["makroprojekt", "makroprojekt"],
    merges: ["sammanfogning", "sammanfogningar"],
    pivotTables: ["pivottabell", "pivottabeller"],
    richText: ["cell med blandad textformatering", "celler med blandad textformatering"],
    scenarios: ["scenario", "scenarier"],
    slicers: ["utsnitt", "utsnitt"],
    sparklines: ["miniatyrdiagram", "miniatyrdiagram"],
    threadedComments: ["kommentarstråd", "kommentarstrådar"],
  },
  otherParts: ["annan del", "andra delar"],
  notOpened: {
    notAWorkbook: (file) => `${file} är ingen Excel-arbetsbok (.xlsx). Välj en annan fil.`,
    encrypted: (file) => `${file} är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.`,
    damaged: (file) =>
      `${file} går inte att läsa: innehållet är skadat. Öppna den i Excel, spara den på nytt och försök igen.`,
    tooLarge: (file) => `${file} är för stor för provbänken. Prova med en mindre arbetsbok.`,
    other: (file) => `${file} gick inte att öppna. Arbetsboken på skärmen är kvar.`,
  },
  notSaved: "Arbetsboken gick inte att spara. Inget har laddats ner.",
  notStarted: "Provbänken kunde inte starta. Ladda om sidan.",
  notCompleted: (label) =>
    `”${label}” har inte sagt till att det är klart på 30 sekunder. Excel skulle ha avbrutit det efter fem minuter.`,
  commandFailed: (label) => `”${label}” gick inte att köra.`,
  noSuchPlace: (place) => `Länken leder till ${place}, som inte finns i arbetsboken.`,
};

const english: Words = {
  locale: "en-US",
  title: "The workbench",
  toSheet: "Skip to the sheet",
  menuBar: "Ribbon",
  tabs: { TabHome: "Home" },
  files: "Workbook",
  open: "Open workbook…",
  download: "Download",
  sample: "Sample",
  edition: "Excel that is played",
  editions: { "2021": "Excel 2021 LTSC", "2024": "Excel 2024 LTSC", "365": "Microsoft 365", web: "Excel on the web" },
  dropHere: "Drop the workbook here",
  sheet: "Sheet",
  controls: {
    place: "Name box",
    zoom: "Zoom in per cent",
    fontSize: "Font size",
    rowsToAdd: "Number of rows to add",
    content: "The cell's content",
  },
  paneWidth: "Width of the pane",
  close: "Close",
  opening: (file) => `Opening ${file} …`,
  downloaded: (file) => `${file} is saved among your downloads.`,
  copyOf: (name) => `${name} (copy)`,
  closeNamed: (name) => `Close ${name}`,
  trips: (count, sent, received) =>
    `${count} ${count === 1 ? "call" : "calls"} · ${kilobytes(sent, "en-US")} to Excel · ${kilobytes(received, "en-US")} from Excel`,
  noTrips: "No calls to Excel yet",
  leftOut: (parts) =>
    `Not everything in the file could be opened. Missing here, and in what you download: ${listed(parts, "and")}.`,
  parts: {
    calculationChain: ["calculation chain", "calculation chains"],
    cells: ["cell", "cells"],
    chartSheets: ["chart sheet", "chart sheets"],
    connections: ["data connection", "data connections"],
    customViews: ["custom view", "custom views"],
    dataTables: ["what-if data table", "what-if data tables"],
    drawings: ["picture, shape or chart", "pictures, shapes and charts"],
    embeddedObjects: ["embedded object", "embedded objects"],
    emptyFormattedCells: ["empty formatted cell", "empty formatted cells"],
    extensions: ["extension of the file format", "extensions of the file format"],
    externalLinks: ["link to another workbook", "links to other workbooks"],
    macros: ["macro project", "macro projects"],
    merges: ["merged area", "merged areas"],
    pivotTables: ["pivot table", "pivot tables"],
    richText: ["cell with mixed text formatting", "cells with mixed text formatting"],
    scenarios: ["scenario", "scenarios"],
    slicers: ["slicer", "slicers"],
    sparklines: ["sparkline", "sparklines"],
    threadedComments: ["comment thread", "comment threads"],
  },
  otherParts: ["other part", "other parts"],
  notOpened: {
    notAWorkbook: (file) => `${file} is not an Excel workbook (.xlsx). Choose another file.`,
    encrypted: (file) => `${file} is protected by a password. Remove the password in Excel and try again.`,
    damaged: (file) => `${file} cannot be read: its content is damaged. Open it in Excel, save it again and try again.`,
    tooLarge: (file) => `${file} is too large for the workbench. Try a smaller workbook.`,
    other: (file) => `${file} could not be opened. The workbook on screen is still there.`,
  },
  notSaved: "The workbook could not be saved. Nothing was downloaded.",
  notStarted: "The workbench could not start. Reload the page.",
  notCompleted: (label) =>
    `“${label}” has not reported that it is done for 30 seconds. Excel would have ended it after five minutes.`,
  commandFailed: (label) => `“${label}” could not be run.`,
  noSuchPlace: (place) => `The link leads to ${place}, which is not in the workbook.`,
};

function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** English when the page's address asks for it (`?lang=en`), otherwise Swedish. */
export function wordsFor(parameters: URLSearchParams): Words {
  return parameters.get("lang")?.startsWith("en") === true ? english : swedish;
}
