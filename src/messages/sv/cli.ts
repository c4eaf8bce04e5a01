/** Kommandoradens ord på svenska. */

import type { CliWords } from "../cli-words";
import { tal, åtaganden } from "./counted";

export const cli: CliWords = {
  usage: `Användning: avstamt check FIL|MAPP … [--format text|json|markdown|junit] [--period RUBRIK|ID] [--lang sv|en] [--out FIL]

Kontrollerar uppföljningstabeller i .xlsx, .xlsm, .xls, .ods och .csv. Mappar genomsöks till botten, i namnordning.

  --format   text (om inget annat sägs), json, markdown eller junit
  --period   den period som ska gälla, som rubriken är skriven eller som p1, p2 …; annars den senast ifyllda
  --lang     sv (om inget annat sägs) eller en
  --out      skriver rapporten till en fil

Svarskod: 0 inget måste rättas, 1 något måste rättas, 2 något gick inte att läsa, 64 fel i kommandot.
Det som någon har accepterat i Avstämt behöver inte rättas.`,
  usageProblems: {
    unknownCommand: (about) => `Kommandot ”${about}” finns inte. Skriv avstamt check följt av filer eller mappar.`,
    unknownOption: (about) => `Väljaren ${about} finns inte. Välj bland dem som står nedan.`,
    missingValue: (about) => `Väljaren ${about} saknar värde. Skriv värdet efter den.`,
    unknownFormat: (about) => `Formatet ”${about}” finns inte. Välj text, json, markdown eller junit.`,
    unknownLanguage: (about) => `Språket ”${about}” finns inte. Välj sv eller en.`,
    noPaths: () => "Inga filer är angivna. Skriv minst en fil eller mapp.",
  },
  errors: {
    encrypted: "Filen är skyddad med lösenord. Ta bort lösenordet i Excel och kontrollera igen.",
    damaged: "Filen är skadad eller avkortad. Öppna den i Excel, låt Excel reparera den och spara den på nytt.",
    notAWorkbook: "Filen är ingen arbetsbok. Spara den som .xlsx från Excel och kontrollera igen.",
    unsupportedFormat: "Den här sortens arbetsbok läses inte. Spara den som .xlsx och kontrollera igen.",
    tooLarge: "Filen är större än vad som läses. Ta bort bilagor, bilder och tomma blad, eller dela upp den.",
    empty: "Filen är tom. Hämta den på nytt därifrån den kom.",
    lockFile: "Någon har arbetsboken öppen: det här är bara Excels märke om det. Be dem spara och stänga den.",
    notFound: "Filen eller mappen finns inte. Kontrollera hur namnet är skrivet.",
    noAccess: "Filen får inte läsas. Stäng den där den är öppen, eller be om behörighet.",
    noWorkbooks: "Mappen innehåller inga arbetsböcker. Ange en annan mapp.",
    unexpected: "Något gick fel i Avstämt när filen lästes. Skicka filens namn och felet ovan till supporten.",
  },
  noSuchPeriod: (period, known) =>
    `Ingen tabell har perioden ”${period}”. Välj en av dem som finns: ${known.join(", ")}.`,
  periodMissing: (period, path) => `${path} saknar perioden ”${period}”, så där gäller den senast ifyllda perioden.`,
  cannotWrite: (path) => `Rapporten kunde inte skrivas till ${path}. Ange en annan plats.`,
  equation: ({ period, done, onPlan, deviation, other, all }) =>
    `Läget i ${period}: ${tal.format(done)} klart + ${tal.format(onPlan)} enligt plan + ${tal.format(deviation)} avvikelse + ${tal.format(other)} övriga = ${åtaganden(all)}`,
  hiddenSheet: "Bladet är dolt, så tabellen räknas inte in i några summor.",
  setAside: (rows) =>
    rows === 1
      ? "1 rad är inget åtagande och räknas inte."
      : `${tal.format(rows)} rader är inga åtaganden och räknas inte.`,
  leftOut: (sheet, values) =>
    values === 1
      ? `På bladet ${sheet} står 1 värde långt från allt annat och är inte med. Ta bort det om det är skräp.`
      : `På bladet ${sheet} står ${tal.format(values)} värden långt från allt annat och är inte med. Ta bort dem om de är skräp.`,
  sum: ({ files, unread, tables, withoutTable, errors, warnings, accepted }) =>
    [
      `${files === 1 ? "1 fil" : `${tal.format(files)} filer`}, ${tables === 1 ? "1 tabell" : `${tal.format(tables)} tabeller`}: ${tal.format(errors)} måste rättas`,
      `${tal.format(warnings)} bör ses över`,
      ...(accepted === 0 ? [] : [`${tal.format(accepted)} har accepterats`]),
      ...(withoutTable === 0
        ? []
        : [`${withoutTable === 1 ? "1 fil" : `${tal.format(withoutTable)} filer`} utan tabell`]),
      `${tal.format(unread)} gick inte att läsa`,
    ].join(", "),
  severity: { error: "Fel", warning: "Varning", info: "Upplysning" },
  acceptedSeverity: { error: "Accepterat fel", warning: "Accepterad varning", info: "Accepterad upplysning" },
  acceptedBecause: (reason) => `Accepterat med skälet: ${reason}`,
  findingColumns: ["Nivå", "Cell", "Vad"],
};
