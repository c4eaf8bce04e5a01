/** Svenska, som en controller säger det. */

import type { Messages } from "./messages";

const klara = (antal: number) => (antal === 1 ? "1 klart" : `${antal} klara`);
const saker = (antal: number) => (antal === 1 ? "1 sak kvar" : `${antal} saker kvar`);
const åtaganden = (antal: number) => (antal === 1 ? "1 åtagande" : `${antal} åtaganden`);

const rader = (antal: number) => (antal === 1 ? "1 rad" : `${antal} rader`);
const tal = new Intl.NumberFormat("sv-SE");

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
  cli: {
    usage: `Användning: avstamt check FIL|MAPP … [--format text|json|markdown|junit] [--period RUBRIK|ID] [--lang sv|en] [--out FIL]

Kontrollerar uppföljningstabeller i .xlsx, .xlsm, .xls, .ods och .csv. Mappar genomsöks till botten, i namnordning.

  --format   text (om inget annat sägs), json, markdown eller junit
  --period   den period som ska gälla, som rubriken är skriven eller som p1, p2 …; annars den senast ifyllda
  --lang     sv (om inget annat sägs) eller en
  --out      skriver rapporten till en fil

Svarskod: 0 inget måste rättas, 1 något måste rättas, 2 något gick inte att läsa, 64 fel i kommandot.`,
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
      `Läget i ${period}: ${done} klart + ${onPlan} enligt plan + ${deviation} avvikelse + ${other} övriga = ${åtaganden(all)}`,
    hiddenSheet: "Bladet är dolt, så tabellen räknas inte in i några summor.",
    setAside: (rows) =>
      rows === 1 ? "1 rad är inget åtagande och räknas inte." : `${rows} rader är inga åtaganden och räknas inte.`,
    leftOut: (sheet, values) =>
      `På bladet ${sheet} står ${values === 1 ? "1 värde" : `${values} värden`} långt från allt annat och är inte med. Ta bort dem om de är skräp.`,
    sum: ({ files, unread, tables, errors, warnings }) =>
      `${files === 1 ? "1 fil" : `${files} filer`}, ${tables === 1 ? "1 tabell" : `${tables} tabeller`}: ${errors} måste rättas, ${warnings} bör ses över, ${unread} gick inte att läsa`,
    severity: { error: "Fel", warning: "Varning", info: "Upplysning" },
    findingColumns: ["Nivå", "Cell", "Vad"],
  },
};
