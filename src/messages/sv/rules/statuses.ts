/** Reglerna om vad som står i statuscellerna, och hur det rör sig över året. */

import type { RulesWords } from "../../rule-words";
import { rader } from "../counted";
import { radenFör } from "./row-name";

export const statusRules = {
  "status-readable": {
    title: "Oläslig status",
    must: "Ingen statuscell innehåller ett fel från Excel, ett tal eller ett datum.",
    example: "”#N/A” i Status helår",
    remedy: "Skriv en status i cellen.",
    sentence: ({ text, period }) =>
      `”${text}” i ${period} är ett fel, ett tal eller ett datum och kan inte räknas. Skriv en status i cellen.`,
  },
  "status-known": {
    title: "Okänd status",
    must: "Varje status är ett känt ord, eller ett ord som du har bestämt vad det ska räknas som.",
    example: "”Pausad” i Status delår 2",
    remedy: "Skriv en av statusarna, eller välj vad ordet ska räknas som.",
    sentence: ({ text, period }) =>
      `”${text}” i ${period} finns inte bland statusarna och räknas inte. Skriv om cellen med en av dem, eller välj i Avstämt vad ordet ska räknas som.`,
  },
  "status-typo": {
    title: "Felskriven status",
    must: "Ingen status är felskriven: ett förslag räknas inte förrän någon har sagt ja till det.",
    example: "”Enlight plan” i stället för ”Enligt plan”",
    remedy: "Rätta enligt förslaget, eller skriv en annan status.",
    sentence: ({ text, suggestion, period }) =>
      `”${text}” i ${period} räknas inte. Skriv ”${suggestion}” om det är vad som menas.`,
  },
  "status-present": {
    title: "Status saknas",
    must: "Varje åtagande har en status i den aktuella perioden och i dem före den.",
    example: "Status delår 2 är tomt fast Status helår är ifyllt",
    remedy: "Fyll i en status.",
    sentence: ({ period, commitment, mergedWith }) => {
      if (mergedWith !== null)
        return `${period} räknas inte för ”${commitment}”: cellen är sammanfogad med ${mergedWith}. Dela den och fyll i en status i varje cell.`;
      return commitment === ""
        ? `${period} är tomt på en rad utan åtagande. Fyll i raden eller ta bort den.`
        : `${period} är tomt för ”${commitment}”. Fyll i en status.`;
    },
  },
  "period-order": {
    title: "Perioder i fel ordning",
    must: "Ingen period är ifylld där perioden före är tom på minst hälften av raderna, och ingen efter den som du har valt som aktuell.",
    example: "Status helår är ifyllt på alla rader men Status delår 2 på ingen",
    remedy: "Fyll i den tidigare perioden, byt plats på kolumnerna eller välj rätt aktuell period.",
    sentence: ({ kind, period, other, rows }) =>
      kind === "afterEmpty"
        ? `${period} är ifyllt på ${rader(rows)} där ${other} är tomt. Fyll i det som saknas, eller byt plats på kolumnerna om de är omkastade.`
        : `${period} är ifyllt på ${rader(rows)} fast du har valt ${other} som aktuell period. Välj rätt period, eller flytta statusarna om de står i fel kolumn.`,
  },
  "progress-forward": {
    title: "Klart som inte förblev klart",
    must: "Det som är klart i en period är klart även i de senare.",
    example: "”Klart” i Status delår 1 men ”Enligt plan” i Status delår 2",
    remedy: "Rätta den av de två statusarna som är fel.",
    sentence: ({ commitment, earlier, was, period, now }) =>
      `${radenFör(commitment)} var ”${was}” i ${earlier} men är ”${now}” i ${period}. Rätta den av de två som är fel.`,
  },
  "year-end-final": {
    title: "Enligt plan vid årets slut",
    must: "När året är slut är ett åtagande klart eller så avviker det.",
    example: "”Enligt plan” i Status helår, som räknas som ej klart",
    remedy: "Skriv Klart eller Avvikelse från plan, om det inte är meningen att åtagandet ska räknas som ej klart.",
    sentence: ({ commitment, text, period, done, deviation }) =>
      `${radenFör(commitment)} är ”${text}” i ${period} och räknas som ej klart. Skriv ”${done}” eller ”${deviation}” om det inte är meningen.`,
  },
  "late-surprise": {
    title: "Sena överraskningar",
    must: "Det som avviker vid årets slut har avvikit redan i någon tidigare period.",
    example: "”Enligt plan” i båda delåren men ”Avvikelse från plan” i Status helår",
    remedy: "Var beredd på att förklara varför det inte syntes tidigare.",
    sentence: ({ commitment, period }) =>
      `${radenFör(commitment)} avviker i ${period} men gjorde det inte i någon tidigare period. Var beredd på att förklara varför det inte syntes tidigare.`,
  },
  "status-format": {
    title: "Status med extra mellanslag eller annan skrivning",
    must: "Statusarna är skrivna som i mallen, utan extra mellanslag och med samma stora och små bokstäver.",
    example: "”KLART” i stället för ”Klart”",
    remedy: "Inget behöver göras, men det kan snyggas till.",
    sentence: ({ text, tidied, period }) =>
      `”${text}” i ${period} räknas som ”${tidied}”. Inget behöver göras, men det kan snyggas till.`,
  },
} satisfies Partial<RulesWords>;
