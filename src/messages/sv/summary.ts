/** Sammanfattningens ord på svenska. */

import type { SummaryWords } from "../../core/plan/summary/summary-words";

export const summary: SummaryWords = {
  sheetName: "Sammanfattning",
  title: "Sammanfattning – {sheet}, {period}",
  source: "Källa: {source} · skapad {time}",
  sentence: "Av {all} utvecklingsåtaganden är {done} klara ({percent} %) och {notDone} ej klara.",
  perPeriod: "Status per period",
  status: "Status",
  share: "Andel",
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
  perGoal: "Per mål och delmål",
  goalAndSubgoal: "Mål och delmål",
  noGoal: "(utan namn)",
  count: "Antal",
  done: "Klart",
  onPlan: "Enligt plan",
  deviation: "Avvikelse",
  shareDone: "Andel klart",
  deviations: "Avvikelser ({count})",
  noDeviations: "Inga åtaganden avviker.",
  commitment: "Utvecklingsåtagande",
  row: "Cell",
  goal: "Mål",
  subgoal: "Delmål",
  frozen:
    "Tabellens rader ligger så spritt att några tal inte kan skrivas som formler. De är frysta: skapa sammanfattningen igen efter ändringar.",
};
