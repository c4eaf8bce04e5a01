/** Sammanfattningens ord på svenska. */

import type { SummaryWords } from "../../core/plan/summary/summary-words";

export const summary: SummaryWords = {
  sheetName: "Sammanfattning",
  tableSheetName: "Sammanfattning {table}",
  totalSheetName: "Sammanfattning alla",
  archiveSheetName: "Arkiv {date}",
  title: "Sammanfattning – {sheet}, {period}",
  source: "Källa: {source} · skapad {time} · Avstämt {version}",
  verdict: [
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 0],
      ],
      say: "Klart att rapportera",
    },
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 1],
      ],
      say: "Klart att rapportera, med 1 godkänt undantag (se nedan)",
    },
    { when: [["left", "=", 0]], say: "Klart att rapportera, med {accepted} godkända undantag (se nedan)" },
    { when: [["left", "=", 1]], say: "1 sak kvar före rapportering (se nedan)" },
    { when: [], say: "{left} saker kvar före rapportering (se nedan)" },
  ],
  statement: [
    {
      when: [
        ["all", "=", 1],
        ["done", "=", 1],
      ],
      say: "Det enda utvecklingsåtagandet är klart (100 %).",
    },
    { when: [["all", "=", 1]], say: "Det enda utvecklingsåtagandet är ej klart (0 %)." },
    { when: [["done", "=", 0]], say: "Inget av {all} utvecklingsåtaganden är klart (0 %)." },
    { when: [["done", "=", "all"]], say: "Alla {all} utvecklingsåtaganden är klara (100 %)." },
    {
      when: [
        ["done", "=", 1],
        ["notDone", "=", 1],
      ],
      say: "Av {all} utvecklingsåtaganden är 1 klart ({percent} %) och 1 ej klart.",
    },
    { when: [["done", "=", 1]], say: "Av {all} utvecklingsåtaganden är 1 klart ({percent} %) och {notDone} ej klara." },
    {
      when: [["notDone", "=", 1]],
      say: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %) och 1 ej klart.",
    },
    { when: [], say: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %) och {notDone} ej klara." },
  ],
  lateSurprises: [
    { when: [["deviations", "=", 0]], say: "Inget utvecklingsåtagande avviker från plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["late", "=", 1],
      ],
      say: "Avvikelsen syntes inte i {interim}.",
    },
    { when: [["late", "=", "deviations"]], say: "Ingen av de {deviations} avvikelserna syntes i {interim}." },
    { when: [["deviations", "=", 1]], say: "Avvikelsen var ingen sen överraskning." },
    { when: [["late", "=", 0]], say: "Ingen av de {deviations} avvikelserna var en sen överraskning." },
    { when: [], say: "{late} av de {deviations} avvikelserna syntes inte i {interim}." },
  ],
  newDeviations: [
    { when: [["deviations", "=", 0]], say: "Inget utvecklingsåtagande avviker från plan." },
    {
      when: [
        ["deviations", "=", 1],
        ["new", "=", 1],
      ],
      say: "Avvikelsen är ny sedan {previous}.",
    },
    { when: [["deviations", "=", 1]], say: "Avvikelsen fanns redan i {previous}." },
    { when: [["new", "=", "deviations"]], say: "Alla {deviations} avvikelser är nya sedan {previous}." },
    { when: [["new", "=", 0]], say: "Ingen av de {deviations} avvikelserna är ny sedan {previous}." },
    { when: [["new", "=", 1]], say: "1 av de {deviations} avvikelserna är ny sedan {previous}." },
    { when: [], say: "{new} av de {deviations} avvikelserna är nya sedan {previous}." },
  ],
  whereDeviations: [
    { when: [["deviations", "=", 0]], say: "" },
    { when: [["goals", "=", 1]], say: "" },
    { when: [["shared", ">", 1]], say: "" },
    { when: [["deviations", "=", 1]], say: "Avvikelsen finns under {goal}." },
    { when: [["most", "=", "deviations"]], say: "Alla {deviations} avvikelser finns under {goal}." },
    { when: [], say: "{most} av {deviations} avvikelser finns under {goal}." },
  ],
  or: " eller ",
  and: " och ",

  donePerPeriod: "Status per period – klara: {counts}",
  countInPeriod: "{count} i {period}",
  status: "Status",
  shareOf: "Andel {period}",
  other: "Övriga",
  sum: "Summa",
  notDone: "Ej klara",
  rowsInTable: "Rader i tabellen",
  equationHolds: "{done} klart + {onPlan} enligt plan + {deviation} avvikelse + {other} övriga = {rows} rader: stämmer",
  equationFails:
    "{done} klart + {onPlan} enligt plan + {deviation} avvikelse + {other} övriga är inte {rows} rader: tabellen har vuxit, skapa sammanfattningen igen",
  claimAgrees: "Slutraden stämmer: {claim}",
  claimDiffers: "Slutraden stämmer inte: {claim}",
  claimChanged: "Slutraden har skrivits om sedan sammanfattningen skapades: skapa sammanfattningen igen",

  perGoal: "Per mål, {period}",
  perSubgoal: "Per delmål, {period}",
  goal: "Mål",
  subgoal: "Delmål",
  noGoal: "(utan namn)",
  count: "Antal",
  done: "Klart",
  onPlan: "Enligt plan",
  deviation: "Avvikelse",
  shareDone: "Andel klart",

  movement: "Rörelse från {previous} till {period}",
  noEarlierPeriod: "Det finns ingen tidigare period att jämföra med.",
  move: "Rörelse",
  meaning: "Vad som räknas",
  moves: {
    new: { name: "Nya avvikelser", meaning: "avviker nu, men inte i perioden före" },
    remaining: { name: "Kvarstående avvikelser", meaning: "avviker nu och i perioden före" },
    recovered: { name: "Återhämtade", meaning: "har avvikit i en tidigare period, men inte nu" },
    late: {
      name: "Sena överraskningar",
      meaning: "avviker vid årets slut, utan att ha gjort det i någon tidigare period",
    },
    early: { name: "Klara i förtid", meaning: "klara före årets slut" },
  },
  fromTo: "Från {previous} till {period}",

  deviations: [
    {
      when: [
        ["listed", "=", "deviations"],
        ["listed", "=", 0],
      ],
      say: "Inga åtaganden avviker",
    },
    { when: [["listed", "=", "deviations"]], say: "Avvikelser ({listed}), fryst lista" },
    {
      when: [],
      say: "Avvikelser: listan är fryst med {listed}, men nu avviker {deviations}. Skapa sammanfattningen igen.",
    },
  ],
  commitment: "Utvecklingsåtagande",
  row: "Cell",
  moved: { new: "Ny", remaining: "Kvarstår", late: "Sen överraskning" },
  periodsDeviating: "Perioder i avvikelse",
  comment: "Kommentar",
  responsible: "Ansvarig",
  ownNote: "Egen anteckning",
  orphanedNotes: "Anteckningar vars åtagande inte längre avviker eller har tagits bort",

  remaining: "Kvar att göra (fryst {time})",
  accepted: "Godkända undantag (fryst {time})",
  kind: "Slag",
  what: "Vad",
  reason: "Skäl",
  moreFindings: [
    { when: [["count", "=", 1]], say: "… och 1 till. Alla finns i panelen." },
    { when: [], say: "… och {count} till. Alla finns i panelen." },
  ],
  frozen:
    "Tabellens rader ligger så spritt att några tal inte kan skrivas som formler. De är frysta: skapa sammanfattningen igen efter ändringar.",
  totalTitle: "Sammanfattning av {tables} tabeller",
  totalSource: "Skapad {time} · Avstämt {version}",
  table: "Tabell",
  period: "Period",
  hiddenLeftOut: "Dolda blad är inte inräknade: {sheets}",
  footer: "Sida &P av &N",
};
