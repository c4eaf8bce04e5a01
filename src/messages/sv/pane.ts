/** Panelens ord på svenska. */

import type { PaneWords } from "../pane-words";
import type { NearMiss } from "../../core/table/header/near-miss";
import { saker, åtaganden, rader, tal } from "./counted";
import { paneWork } from "./pane-work";

const lista = new Intl.ListFormat("sv-SE");
const och = (namn: readonly string[]) => lista.format(namn.length > 4 ? [...namn.slice(0, 3), "fler"] : namn);
const liknar = ({ row, sheetName, found }: NearMiss) =>
  `Rad ${row + 1} på bladet ${sheetName} liknar en rubrikrad: där finns ${och(found)}`;

export const pane: PaneWords = {
  ...paneWork,
  name: "Avstämt",
  check: "Kontrollera",
  checkAgain: "Kontrollera igen",
  working: "Arbetar …",
  readingRows: (read, all) => `Läser rad ${tal.format(read)} av ${tal.format(all)}`,
  cancel: "Avbryt",
  table: "Tabell",
  tables: (count, hidden) => {
    const all = `Arbetsboken har ${count === 1 ? "1 tabell" : `${count} tabeller`}`;
    if (hidden === 0) return `${all}.`;
    if (hidden === count) return `${all}, ${count === 1 ? "på ett dolt blad" : "alla på dolda blad"}.`;
    return `${all}, varav ${hidden} på ${hidden === 1 ? "ett dolt blad" : "dolda blad"}.`;
  },
  hiddenSheet: "dolt blad",
  currentPeriod: "Aktuell period",
  lastFilled: (period) => `${period} (senast ifylld)`,
  countAs: "Räknas som …",
  countWordAs: (word) => `Räknas som … (”${word}”)`,
  countAsStatus: (label) => `Räknas som ”${label}”`,
  leaveOut: "Övriga (räknas som ej klart)",
  ownWords: "Egna ord",
  wordCountsAs: (word, label) =>
    label === null ? `”${word}” räknas bland övriga, som ej klart` : `”${word}” räknas som ”${label}”`,
  forget: "Glöm",
  forgetWord: (word) => `Glöm ”${word}”`,
  howRead: {
    title: "Så lästes tabellen",
    headerRow: (row) => `Rubrikerna står på rad ${row}.`,
    columns: (columns) => `Kolumner: ${columns.map(({ name, letter }) => `${letter} ${name}`).join(", ")}.`,
    columnNames: {
      goal: "mål",
      subgoal: "delmål",
      commitment: "åtagande",
      comment: "kommentar",
      responsible: "ansvarig",
    },
    headings: (level, source, rows) => {
      const name = level === "goal" ? "mål" : "delmål";
      if (source === "none") return `${rader(rows)} saknar ${name}.`;
      return source === "merged"
        ? `${rader(rows)} får sitt ${name} från en sammanfogad cell.`
        : `${rader(rows)} får sitt ${name} från raden ovanför.`;
    },
    setAside: (rows) => (rows === 1 ? "1 rad är inget åtagande:" : `${rader(rows)} är inga åtaganden:`),
    kinds: {
      blank: "tom rad",
      section: "rubrik för raderna under",
      subtotal: "summarad",
      header: "rubrikraden igen",
      claim: "slutrad",
      note: "anteckning",
    },
  },
  point: {
    title: "Peka ut tabellen",
    hint: "Om tabellen inte hittades eller lästes fel: markera en cell i dess rubrikrad i bladet och läs raden härifrån.",
    read: "Läs den markerade raden",
    emptyRow: "Raden är tom. Markera en cell i rubrikraden och läs raden igen.",
    roles: {
      none: "Används inte",
      goal: "Mål",
      subgoal: "Delmål",
      commitment: "Åtagande",
      period: "Status",
    },
    incomplete: "Välj en kolumn med åtaganden och minst en med status. Mål och delmål kan bara vara en kolumn var.",
    use: "Läs tabellen så här",
    forget: (sheet) => `Glöm det som pekats ut på ${sheet}`,
  },
  highlight: "Markera avvikelser",
  highlightOn: (rows) =>
    rows === 0
      ? "Inga rader avviker nu. Markeringen är på och följer ändringar."
      : `${rows === 1 ? "1 rad är markerad" : `${rader(rows)} är markerade`}. Markeringen följer ändringar.`,
  highlightOff: "Markeringen är borttagen.",
  createSummary: "Skapa sammanfattning",
  summaryMade: (sheet, others) =>
    others === 0
      ? `Sammanfattningen finns på bladet ${sheet}.`
      : `Sammanfattningen finns på bladet ${sheet}, och varje tabells egen på ${others} blad till.`,
  nameTaken: (name) => `Det finns redan ett blad som heter ${name} och som inte är Avstämts.`,
  placeGone: "Stället finns inte längre: bladet har tagits bort eller bytt namn. Kontrollera igen.",
  ready: "Klart att rapportera",
  readyHere: (table) => `Klart i ${table}`,
  leftIn: (count, table) => `${table}: ${saker(count)}.`,
  left: saker,
  found: ({ place, commitments, goals, subgoals }) =>
    [
      `Hittade ${åtaganden(commitments)} i ${place}`,
      ...(goals === 0 ? [] : [`${tal.format(goals)} mål`]),
      ...(subgoals === 0 ? [] : [`${tal.format(subgoals)} delmål`]),
    ].join(", "),
  hiddenCounted: (rows) => (rows === 1 ? "1 dold rad är inräknad." : `${tal.format(rows)} dolda rader är inräknade.`),
  noTable: "Det här ser inte ut som en uppföljningstabell",
  noTableHint:
    "Avstämt har letat på alla blad efter en rubrikrad med åtaganden, till exempel Åtgärder, och en statuskolumn per period, till exempel Delår 1. Finns tabellen här ändå går den att peka ut i Avstämt.",
  nearMiss: {
    noRows: ({ row, sheetName, found }) =>
      `Rad ${row + 1} på bladet ${sheetName} har rubrikerna ${och(found)}, men under dem står inga åtaganden. Fyll i dem och kontrollera igen.`,
    emptyBelow: (miss) =>
      `${liknar(miss)}, men under ${och(miss.periods)} är det tomt. Fyll i statusarna och kontrollera igen.`,
    errands: (miss) =>
      `${liknar(miss)}, men där finns ingen kolumn för mål, och ingenting under ${och(miss.periods)} är enligt plan eller avviker. Peka ut tabellen i Avstämt om det ändå är den.`,
    unknownWords: (miss) =>
      `${liknar(miss)}, men det som står under ${och(miss.periods)} är inga statusar som Avstämt känner till. Peka ut tabellen i Avstämt om det ändå är den.`,
    unknownHeaders: ({ row, sheetName, periods }) =>
      `Under ${och(periods)} på rad ${row + 1} på bladet ${sheetName} står statusar, men rubrikerna känns inte igen. Peka ut tabellen i Avstämt.`,
    noPeriod: (miss) =>
      `${liknar(miss)}, men ingen kolumn för status. Döp statuskolumnen till exempelvis Status helår, eller peka ut tabellen i Avstämt.`,
    noCommitment: (miss) =>
      `${liknar(miss)}, men ingen kolumn för åtaganden. Döp kolumnen till Åtaganden, eller peka ut tabellen i Avstämt.`,
    numbers: (miss) =>
      `${liknar(miss)}, men under ${och(miss.periods)} står tal och inga statusar. Peka ut tabellen i Avstämt om det ändå är den.`,
  },
  leftOut: (sheet, places) =>
    `På bladet ${sheet} står något i ${och(places)}, långt till höger om allt annat, och det är inte med i räkningen. Ta bort det om det är skräp, flytta det annars till tabellen.`,
  savedNotRead: "Ditt val är sparat i arbetsboken, men det som visas är från innan.",
  notStarted: "Avstämt läser tabellen, räknar och säger vad som är kvar innan du rapporterar.",
  done: "Klart",
  onPlan: "Enligt plan",
  deviation: "Avvikelse",
  other: "Övriga",
  percent: (percent) => `${percent} %`,
  bar: (done, onPlan, deviation, other) =>
    `${tal.format(done)} klart, ${tal.format(onPlan)} enligt plan, ${tal.format(deviation)} avvikelse, ${tal.format(other)} övriga`,
  goTo: (cell) => `Gå till ${cell}`,
  showMore: (count) => `Visa ${count} till`,
  showEarlier: (count) => `Visa ${count} före`,
  checkedAt: (time) => `Kontrollerad ${time}`,
  tryAgain: "Försök igen",
  version: (version) => `Version ${version}`,
  severity: { error: "Måste rättas", warning: "Bör ses över", info: "Bra att veta" },
  unexpected:
    "Något gick fel i Avstämt och arbetet avbröts. Kontrollera igen; händer det på nytt, hör av dig till supporten.",
  noOffice:
    "Avstämt är ett tillägg till Excel. Öppna det från fliken Start i Excel. Syns sidan i Excel så är åtkomsten till appsforoffice.microsoft.com spärrad: be IT att tillåta den.",
  close: "Stäng",
};
