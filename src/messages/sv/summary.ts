/** Sammanfattningens ord på svenska. */

import type { SummaryWords } from "../../core/plan/summary/summary-words";
import { ruleTitles } from "../rule-titles";
import { boardSentences } from "./board-sentences";
import { rules } from "./rules";

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
        ["frozen", "=", 1],
      ],
      say: "Klart att rapportera (fryst {time})",
    },
    {
      when: [
        ["left", "=", 0],
        ["frozen", "=", 1],
      ],
      say: "Klart att rapportera, med accepterade undantag (se nedan, fryst {time})",
    },
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
      say: "Klart att rapportera, med 1 accepterat undantag (se nedan)",
    },
    { when: [["left", "=", 0]], say: "Klart att rapportera, med {accepted} accepterade undantag (se nedan)" },
    { when: [["left", "=", 1]], say: "1 sak kvar före rapportering (se nedan, fryst {time})" },
    { when: [], say: "{left} saker kvar före rapportering (se nedan, fryst {time})" },
  ],
  changed: "Tabellen har ändrats. Kontrollera igen.",
  rulesOff: "Avstängda regler (fryst {time}): {rules}",
  ruleTitles: ruleTitles(rules),
  ...boardSentences,
  thousands: "\u00A0",
  date: "den {day} {month}",
  dateAndYear: "den {day} {month} {year}",
  months: "januari februari mars april maj juni juli augusti september oktober november december",
  during: "i {period}",
  atYearEnd: "i {period}",
  onDate: "{period}",
  or: " eller ",
  and: " och ",

  donePerPeriod: "Status per period – klara: {counts}",
  countInPeriod: "{count} {period}",
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
  claimAgreesWith: "Slutraden stämmer med {period}: {claim}",
  claimDiffers: "Slutraden stämmer inte: {claim}",
  claimChanged: "Slutraden har skrivits om sedan sammanfattningen skapades: skapa sammanfattningen igen",
  claimUnknown: "Slutraden går inte att kontrollera: tabellen har rader som inte är räknade",

  perGoal: "Status per mål, {period}",
  perSubgoal: "Status per delmål, {period}",
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
  moves: {
    new: { name: "Nya avvikelser", meaning: "avviker nu, men inte i perioden före" },
    remaining: { name: "Kvarstående avvikelser", meaning: "avviker nu och i perioden före" },
    recovered: { name: "Återhämtade", meaning: "har avvikit i en tidigare period, men inte nu" },
    late: {
      name: "Sena överraskningar",
      meaning: "avviker vid årets slut, utan att ha gjort det i någon tidigare period",
    },
    unjudged: {
      name: "Går inte att bedöma",
      meaning: "avviker nu, men en tidigare status saknas eller är inte känd",
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
  accepted: "Accepterade undantag (fryst {time})",
  kind: "Slag",
  what: "Vad",
  reason: "Skäl",
  moreFindings: [
    { when: [["count", "=", 1]], say: "… och 1 till. Alla finns i panelen." },
    { when: [], say: "… och {count} till. Alla finns i panelen." },
  ],
  frozen:
    "Tabellens rader ligger så spritt att några tal inte kan skrivas som formler. De är frysta ({time}): skapa sammanfattningen igen efter ändringar.",
  totalTitle: "Sammanfattning av {tables} tabeller",
  totalSource: "Skapad {time} · Avstämt {version}",
  totalVerdict: [
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 0],
      ],
      say: "Klart att rapportera: alla {tables} tabeller",
    },
    {
      when: [
        ["left", "=", 0],
        ["accepted", "=", 1],
      ],
      say: "Klart att rapportera: alla {tables} tabeller, med 1 accepterat undantag",
    },
    {
      when: [["left", "=", 0]],
      say: "Klart att rapportera: alla {tables} tabeller, med {accepted} accepterade undantag",
    },
    { when: [["left", "=", 1]], say: "1 sak kvar före rapportering, i 1 av {tables} tabeller (fryst {time})" },
    { when: [], say: "{left} saker kvar före rapportering, i {unready} av {tables} tabeller (fryst {time})" },
  ],
  totalChanged: "Någon tabell har ändrats. Kontrollera igen.",
  leftThen: "Kvar (fryst {time})",
  table: "Tabell",
  period: "Period",
  hiddenLeftOut: "Dolda blad är inte inräknade: {sheets}",
  percentFormat: "0 %",
  footer: "Sida &P av &N",
};
