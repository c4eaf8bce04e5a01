/** Reglerna på svenska. */

import type { RulesWords } from "../rule-words";
import { klara } from "./counted";

export const rules: RulesWords = {
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
};
