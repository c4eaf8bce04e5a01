/** Panelens ord på svenska. */

import type { PaneWords } from "../pane-words";
import { saker, åtaganden, rader, tal } from "./counted";

export const pane: PaneWords = {
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
  leaveOut: "Räknas inte",
  ownWords: "Egna ord",
  wordCountsAs: (word, label) => (label === null ? `”${word}” räknas inte` : `”${word}” räknas som ”${label}”`),
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
    setAside: (rows) => (rows === 1 ? "1 rad är inget åtagande:" : `${rows} rader är inga åtaganden:`),
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
      : `${rows === 1 ? "1 rad är markerad" : `${rows} rader är markerade`}. Markeringen följer ändringar.`,
  highlightOff: "Markeringen är borttagen.",
  createSummary: "Skapa sammanfattning",
  summaryMade: (sheet) => `Sammanfattningen finns på bladet ${sheet}.`,
  summaryMadeBeside: (taken, sheet) =>
    `Det finns redan ett blad som heter ${taken} och som inte är Avstämts. Sammanfattningen finns på bladet ${sheet}.`,
  ready: "Klart att rapportera",
  left: saker,
  found: ({ place, commitments, goals, subgoals }) =>
    `Hittade ${åtaganden(commitments)} i ${place}, ${goals} mål, ${subgoals} delmål`,
  hiddenCounted: (rows) => (rows === 1 ? "1 dold rad är inräknad." : `${rows} dolda rader är inräknade.`),
  claimAgrees: (claim) => `Slutraden stämmer: ${claim}`,
  noTable: "Det här ser inte ut som en uppföljningstabell",
  noTableHint:
    "Avstämt letar efter en rubrikrad med utvecklingsåtaganden, mål eller delmål, och en statuskolumn per period. Öppna bladet med tabellen och kontrollera igen.",
  notStarted: "Avstämt läser tabellen, räknar och säger vad som är kvar innan du rapporterar.",
  done: "Klart",
  onPlan: "Enligt plan",
  deviation: "Avvikelse",
  other: "Övriga",
  percent: (percent) => `${percent} %`,
  bar: (done, onPlan, deviation, other) =>
    `${done} klart, ${onPlan} enligt plan, ${deviation} avvikelse, ${other} övriga`,
  noFindings: "Alla statusar går att räkna och ingen saknas.",
  goTo: (cell) => `Gå till ${cell}`,
  showMore: (count) => `Visa ${count} till`,
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
