/** Svenska, som en controller säger det. */

import type { Messages } from "./messages";

const klara = (antal: number) => (antal === 1 ? "1 klart" : `${antal} klara`);
const saker = (antal: number) => (antal === 1 ? "1 sak kvar" : `${antal} saker kvar`);
const åtaganden = (antal: number) => (antal === 1 ? "1 åtagande" : `${antal} åtaganden`);

export const sv: Messages = {
  language: "sv",
  rules: {
    "status-readable": {
      title: "Oläslig status",
      sentence: ({ text, period }) =>
        `”${text}” i ${period} är ett fel, ett tal eller ett datum och kan inte räknas. Skriv en status i cellen.`,
    },
    "status-known": {
      title: "Okänd status",
      sentence: ({ text, period }) =>
        `”${text}” i ${period} finns inte bland statusarna och räknas inte. Skriv om cellen med en av dem.`,
    },
    "status-typo": {
      title: "Felskriven status",
      sentence: ({ text, suggestion, period }) =>
        `”${text}” i ${period} räknas inte. Skriv ”${suggestion}” om det är vad som menas.`,
    },
    "status-present": {
      title: "Status saknas",
      sentence: ({ period, commitment }) =>
        commitment === ""
          ? `${period} är tomt på en rad utan åtagande. Fyll i raden eller ta bort den.`
          : `${period} är tomt för ”${commitment}”. Fyll i en status.`,
    },
    "claim-agrees": {
      title: "Slutraden stämmer inte",
      sentence: ({ text, counted }) =>
        `Slutraden säger ”${text}”, men räkningen ger ${counted.total} stycken: ${klara(counted.done)}, ${counted.notDone} ej klara. Rätta slutraden eller statusarna.`,
    },
    "status-format": {
      title: "Status med extra mellanslag eller annan skrivning",
      sentence: ({ text, tidied, period }) =>
        `”${text}” i ${period} räknas som ”${tidied}”. Inget behöver göras, men det kan snyggas till.`,
    },
  },
  errors: {
    cellEditing: "En cell redigeras just nu. Avsluta redigeringen i cellen (Enter) och försök igen.",
    sheetProtected:
      "Bladet är skyddat, så ingenting ändrades. Ta bort skyddet under Granska, eller be den som låste bladet.",
    structureProtected:
      "Arbetsbokens struktur är skyddad, så inget blad kan läggas till. Ta bort skyddet under Granska och försök igen.",
    readOnly:
      "Arbetsboken är öppnad för läsning. Kontrollen fungerar, men för att skriva behöver du redigera en kopia.",
    changedMeanwhile: "Arbetsboken ändrades medan Avstämt arbetade. Kontrollera igen.",
    otherWorkbook: "En annan arbetsbok är aktiv. Klicka i den här arbetsboken och försök igen.",
    tooLarge:
      "Bladet är större än vad Excel lämnar ut på en gång. Ta bort tomma rader och kolumner i slutet och försök igen.",
    noAnswer: "Excel svarade inte. Vänta ett ögonblick och försök igen.",
    calculationDiffers:
      "Excels uträkning på sammanfattningen skiljer sig från kontrollen. Räkna om arbetsboken (F9) och skapa sammanfattningen igen innan du använder talen.",
    busy: "Avstämt arbetar redan. Vänta tills det är klart och försök igen.",
    refused:
      "Excel sade nej till ändringen, så arbetet avbröts. Kontrollera att bladet går att redigera och försök igen.",
  },
  pane: {
    name: "Avstämt",
    check: "Kontrollera",
    checkAgain: "Kontrollera igen",
    working: "Arbetar …",
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
    noTable: "Ingen uppföljningstabell hittades",
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
  },
  summary: {
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
    equationHolds:
      "{done} klart + {onPlan} enligt plan + {deviation} avvikelse + {other} övriga = {rows} rader: stämmer",
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
  },
};
