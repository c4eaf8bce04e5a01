/** Panelens ord om avvikelser från reglerna och vad som görs åt dem, på svenska. */

import type { PaneWorkWords } from "../pane-work-words";
import { tal } from "./counted";

const celler = (antal: number) => (antal === 1 ? "1 cell" : `${tal.format(antal)} celler`);
const uppräkning = new Intl.ListFormat("sv-SE");
const lista = new Intl.ListFormat("sv-SE", { type: "disjunction" });

export const paneWork: PaneWorkWords = {
  tabs: { check: "Kontroll", deviations: "Avvikelser", settings: "Inställningar" },
  findings: {
    filter: "Visa",
    previous: "Föregående",
    next: "Nästa",
    fix: "Rätta",
    fixCell: (cell) => `Rätta ${cell}`,
    fixAll: "Rätta alla …",
    fixAllOf: (title) => `Rätta alla under ${title}`,
    fixEverything: (count) => `Rätta alla ${tal.format(count)} …`,
    styleLost: "Har en del av texten i en cell egen stil, som fetstil eller färg, försvinner den när cellen rättas.",
    accept: "Acceptera",
    acceptCell: (cell) => `Acceptera ${cell}`,
    reason: "Varför är det i sin ordning?",
    saveAcceptance: "Acceptera",
    reasonMissing: "Skriv ett skäl, så att andra förstår.",
    accepted: "Accepterade",
    acceptedBecause: (reason, time) => `Accepterat ${time}: ${reason}`,
    reopen: "Öppna igen",
    reopenCell: (cell) => `Öppna ${cell} igen`,
    hiddenRow: "Raden är dold eller bortfiltrerad. Visa den?",
    show: "Visa",
    leave: "Låt vara",
  },
  fixes: {
    everything: "Rätta alla",
    goals: "Fyll i tomma mål",
    tickAll: "Markera alla",
    tickNone: "Avmarkera alla",
    submit: (count) => `Rätta ${celler(count)}`,
    submitGoals: (count) => `Fyll i ${celler(count)}`,
    blank: "(tomt)",
    becomes: "blir",
    done: (written, asked) => {
      if (written === asked) return `${celler(written)} rättades.`;
      if (asked === 1) return "Cellen rättades inte.";
      return written === 0
        ? `Ingen av ${celler(asked)} rättades.`
        : `${tal.format(written)} av ${celler(asked)} rättades.`;
    },
    filledIn: (written, asked) => {
      if (written === asked) return `${celler(written)} fylldes i.`;
      if (asked === 1) return "Cellen fylldes inte i.";
      return written === 0
        ? `Ingen av ${celler(asked)} fylldes i.`
        : `${tal.format(written)} av ${celler(asked)} fylldes i.`;
    },
    tools: "Snygga till tabellen",
    openGoals: "Fyll i tomma mål …",
    goalsHint: (count) =>
      count === 0
        ? "Det finns inga tomma mål eller delmål att fylla i. Sammanfogade celler lämnas som de är."
        : `${celler(count)} tar sitt mål eller delmål från raden ovanför. Utskrivna går de att sortera och filtrera på.`,
    dropdownsOffer: "Statuscellerna kan få en lista att välja ur. Kolumner som redan har en regel lämnas.",
    openDropdowns: "Lägg till rullistor …",
    dropdowns: "Lägg till rullistor",
    dropdownsHint: (words) =>
      `Statuscellerna får en lista att välja ur: ${lista.format(words)}. Det minskar felskrivningarna.`,
    dropdownsLimit:
      "Kolumner som redan har en regel för vad som får skrivas lämnas som de är; vilka det är syns först när listorna läggs till. Det som klistras in går förbi listan, så kontrollera ändå.",
    submitDropdowns: "Lägg till",
  },
  history: {
    title: "Det Avstämt har ändrat",
    cells: celler,
    takeBack: "Återställ",
    takeBackEntry: (what, time) => `Återställ ${time}: ${what}`,
    takeBackAll: "Återställ allt",
    log: "Ändringslogg",
    logMade: (sheet) => `Ändringsloggen finns på bladet ${sheet}.`,
    sheetTitle: (count) => (count === 1 ? "Ta bort bladet?" : `Ta bort ${tal.format(count)} blad?`),
    sheetSentence: (count, sheets) =>
      `${count === 1 ? "Ett blad" : `${tal.format(count)} blad`} som Avstämt har skapat tas bort, med allt som står där, även egna anteckningar: ${uppräkning.format(sheets)}. Det går inte att ångra, och Excels egen ångra-lista töms samtidigt.`,
    sheetSubmit: "Ta bort och återställ",
    unfinished: (what, time) => `Förra gången avbröts Avstämt mitt i arbetet (${time}: ${what}).`,
    done: (restored, asked) => {
      if (restored === asked)
        return asked === 1 ? "1 ändring återställdes." : `${tal.format(asked)} ändringar återställdes.`;
      return restored === 0
        ? asked === 1
          ? "Ändringen återställdes inte."
          : `Ingen av ${tal.format(asked)} ändringar återställdes.`
        : `${tal.format(restored)} av ${tal.format(asked)} ändringar återställdes.`;
    },
  },
  checks: {
    title: "Det här kontrolleras",
    intro:
      "Stäng av det som inte gäller i den här arbetsboken. Valet sparas i arbetsboken och gäller alla som öppnar den.",
    example: (example) => `Till exempel: ${example}`,
    remedy: (remedy) => `Gör så här: ${remedy}`,
    checked: "Det här är kontrollerat",
    holds: "Stämmer",
    notHere: "Gäller inte här",
    off: "Avstängd",
    known: (count) => `${tal.format(count)} att veta`,
    accepted: (count) => (count === 1 ? "1 accepterat" : `${tal.format(count)} accepterade`),
    exceptions: (count) => (count === 1 ? "1 accepterat undantag" : `${tal.format(count)} accepterade undantag`),
    rulesOff: (count) => (count === 1 ? "1 regel är avstängd" : `${tal.format(count)} regler är avstängda`),
  },
  deviations: {
    none: (period) => `Inget åtagande avviker i ${period}.`,
    newOnes: "Nya avvikelser",
    remaining: "Kvarstående avvikelser",
    recovered: "Återhämtade",
    lateSurprise: "sen överraskning",
    unnamed: "(inget åtagande på raden)",
    empty: "tomt",
  },
  changesSince: (count) => (count === 1 ? "1 ändring sedan dess" : `${tal.format(count)} ändringar sedan dess`),
};
