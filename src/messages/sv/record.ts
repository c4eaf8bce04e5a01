/** Vad som skrevs, återställdes och lämnades, på svenska. */

import type { RecordWords } from "../record-words";
import { board } from "./board";
import { summary } from "./summary";

export const record: RecordWords = {
  outcomes: {
    written: (cell) => `${cell} är rättad.`,
    formula: (cell) => `${cell} lämnades: där står en formel. Ändra formeln, eller skriv statusen för hand.`,
    locked: (cell) =>
      `${cell} lämnades: cellen är låst på ett skyddat blad. Ta bort skyddet under Granska, eller be den som låste bladet att göra det.`,
    changed: (cell) => `${cell} lämnades: någon har ändrat den sedan kontrollen. Kontrollera igen.`,
    moved: (cell) =>
      `${cell} lämnades: raden gäller ett annat åtagande än vid kontrollen. Kontrollera igen och rätta sedan.`,
    merged: (cell) => `${cell} lämnades: den ligger under en sammanfogad cell. Dela upp cellerna och kontrollera igen.`,
    missing: (cell) => `${cell} lämnades: det finns inget blad som heter så längre. Kontrollera igen.`,
    refused: (cell) => `${cell} blev inte rättad: Excel tog inte emot ändringen. Rätta cellen för hand.`,
    tooMany: (cell) => `${cell} återstår: det var fler celler än som rättas på en gång. Rätta igen för att ta resten.`,
  },
  takenBack: {
    restored: (place) => `${place} är återställd.`,
    changed: (place) =>
      `${place} återställdes inte: någon har ändrat där sedan Avstämt skrev. Ändra för hand om det gamla ska tillbaka.`,
    moved: (place) =>
      `${place} återställdes inte: raden gäller ett annat åtagande nu. Ändra för hand om det gamla ska tillbaka.`,
    merged: (place) =>
      `${place} återställdes inte: den ligger under en sammanfogad cell. Dela upp cellerna och försök igen.`,
    locked: (place) => `${place} återställdes inte: där är låst. Ta bort skyddet under Granska och försök igen.`,
    missing: (place) =>
      `${place} återställdes inte: det finns inget blad som heter så längre. Ändra för hand om det har bytt namn.`,
    refused: (place) => `${place} återställdes inte: Excel tog inte emot ändringen. Ändra för hand.`,
  },
  dropdowns: {
    added: (period) => `${period} har fått en lista att välja status ur.`,
    there: (period) => `${period} har redan listan.`,
    ownRule: (period) => `${period} har redan en egen regel för vad som får skrivas, och den lämnades orörd.`,
    locked: (period) => `${period} fick ingen lista: bladet är skyddat. Ta bort skyddet under Granska och försök igen.`,
    tooLong: (period) =>
      `${period} fick ingen lista: orden är fler än vad en lista i Excel rymmer. Glöm egna ord som inte behövs.`,
    refused: (period) => `${period} fick ingen lista: Excel tog inte emot den. Lägg in den för hand under Data.`,
  },
  log: {
    sheetName: "Ändringslogg",
    title: "Ändringslogg",
    limits:
      "Det som Avstämt har skrivit och som kan återställas. Loggen rymmer 200 tillfällen, färre om de är mycket stora; äldre faller bort och kan då inte återställas.",
    nothing: "Avstämt har inte skrivit något som kan återställas.",
    when: "När",
    what: "Vad",
    sheet: "Blad",
    cell: "Cell",
    commitment: "Utvecklingsåtagande",
    before: "Före",
    after: "Efter",
    ownSheets: {
      summary: summary.sheetName,
      total: summary.totalSheetName,
      archive: board.archivedCopy,
      changeLog: "Ändringslogg",
    },
    kinds: {
      typo: "Felstavad status rättad",
      format: "Status städad",
      claim: "Slutraden rättad",
      goal: "Tomt mål ifyllt",
      dropdown: "Lista att välja ur",
      highlight: "Avvikelser markerade",
      sheet: "Blad skapat",
    },
    unfinished: "(avbrutet)",
  },
};
