/** Reglerna om tabellen runt statusarna: åtaganden, mål, rubriker, slutrad och sammanfattning. */

import type { FindingData } from "../../../core/rules";
import type { StatedShare } from "../../../core/table/follow-up";
import type { RulesWords } from "../../rule-words";
import { klara, rader, tal } from "../counted";
import { radenFör } from "./row-name";

export const tableRules = {
  "commitment-present": {
    title: "Åtagande saknas",
    must: "Varje rad med en status har ett åtagande.",
    example: "”Klart” på en rad där åtagandet är tomt",
    remedy: "Skriv åtagandet, eller töm raden om den inte hör till tabellen.",
    sentence: ({ text, period }) =>
      `”${text}” i ${period} står på en rad utan åtagande, och raden räknas. Skriv åtagandet, eller töm raden om den inte hör till tabellen.`,
  },
  "claim-agrees": {
    title: "Slutraden stämmer inte",
    must: "En slutrad som ”27 stycken: 17 klart, 10 ej klara” säger detsamma som raderna.",
    example: "”27 stycken: 18 klart, 9 ej klara” under 17 klara rader",
    remedy: "Rätta slutraden eller statusarna.",
    sentence: slutrad,
  },
  "headers-clear": {
    title: "Otydliga rubriker",
    must: "Varje kolumn har en rubrik, varje statuskolumn säger vilken period den gäller, och inga två läses som samma kolumn.",
    example: "Två kolumner som heter ”Kommentar”, eller ”Status” bredvid ”Status helår”",
    remedy: "Skriv en rubrik som säger vad kolumnen innehåller.",
    sentence: rubrik,
  },
  "deviation-explained": {
    title: "Avvikelse utan förklaring",
    must: "Varje avvikelse i den aktuella perioden är förklarad, om tabellen har en kolumn för kommentarer.",
    example: "”Avvikelse från plan” i Status helår men ingenting under Kommentar",
    remedy: "Skriv vad avvikelsen beror på.",
    sentence: ({ commitment, period }) =>
      `${radenFör(commitment)} avviker i ${period} men har ingen förklaring. Skriv i kommentaren vad avvikelsen beror på.`,
  },
  "commitment-unique": {
    title: "Samma åtagande två gånger",
    must: "Inget åtagande står två gånger under samma mål och delmål.",
    example: "”Stärkta bibliotek” på två rader; att ”Stärkta biblioteken” är samma sak är bara en misstanke",
    remedy: "Ta bort den ena raden, eller skriv vad som skiljer åtagandena åt.",
    sentence: ({ commitment, other, cell, isNear }) =>
      isNear
        ? `”${commitment}” är nästan detsamma som ”${other}” i ${cell}. Det är bara en misstanke: ta bort den ena raden om det är samma åtagande, låt annars båda stå.`
        : `”${commitment}” står redan i ${cell}, så åtagandet räknas mer än en gång. Ta bort den ena raden, eller skriv vad som skiljer dem åt.`,
  },
  "goal-present": {
    title: "Mål eller delmål saknas",
    must: "Varje åtagande har ett mål, och ett delmål om andra åtaganden under samma mål har det.",
    example: "Den första raden har ett åtagande men ingenting under Mål",
    remedy: "Skriv målet eller delmålet på raden.",
    sentence: ({ level, commitment, goal, rows }) => {
      const vad = level === "goal" ? "mål" : "delmål";
      const under = level === "goal" || goal === "" ? "" : ` under ”${goal}”`;
      return rows === 1
        ? `${radenFör(commitment)} saknar ${vad}. Skriv ett ${vad} på raden.`
        : `${rader(rows)}${under} saknar ${vad}, och den första är ”${commitment}”. Skriv ett ${vad} på raderna.`;
    },
  },
  "goal-spelling": {
    title: "Mål som inte hålls ihop",
    must: "Varje mål och delmål är skrivet på ett enda sätt och står samlat, och varje delmål hör till ett enda mål.",
    example: "”Sund ekonmi” på en rad och ”Sund ekonomi” på de andra",
    remedy: "Skriv namnet lika överallt, och flytta ihop raderna.",
    sentence: mål,
  },
  "summary-current": {
    title: "Sammanfattningen är inaktuell",
    must: "Sammanfattningen visar vad tabellen säger nu.",
    example: "En status som ändrades från ”Enligt plan” till ”Klart” efter att sammanfattningen skapades",
    remedy: "Skapa sammanfattningen igen.",
    sentence: () =>
      "Tabellen eller den aktuella perioden har ändrats sedan sammanfattningen skapades. Skapa sammanfattningen igen.",
  },
  "rows-visible": {
    title: "Dolda rader räknas",
    must: "Alla rader syns; de som är dolda eller bortfiltrerade räknas ändå.",
    example: "Ett filter som bara visar ”Avvikelse från plan”",
    remedy: "Visa raderna om du vill se allt som räknas.",
    sentence: ({ rows }) =>
      rows === 1
        ? "1 rad är dold eller bortfiltrerad men räknas ändå. Visa den om du vill se allt som räknas."
        : `${tal.format(rows)} rader är dolda eller bortfiltrerade men räknas ändå. Visa dem om du vill se allt som räknas.`,
  },
} satisfies Partial<RulesWords>;

function slutrad({ text, counted, shares, unread }: FindingData["claim-agrees"]): string {
  const [klart, ej] = [klara(counted.done) + andel(shares.done), tal.format(counted.notDone)];
  const säger = `Slutraden säger ”${text}”, men räkningen ger ${tal.format(counted.total)} stycken: ${klart}, ${ej} ej klara${andel(shares.notDone)}${statusar(counted)}.`;
  if (unread === null) return `${säger} Rätta slutraden eller statusarna.`;
  return unread.rows === 1
    ? `${säger} Rätta statusarna i ${unread.period} först: 1 är inte läst.`
    : `${säger} Rätta statusarna i ${unread.period} först: ${tal.format(unread.rows)} är inte lästa.`;
}

/** Efter klara och ej klara, de statusar som slutraden nämner. */
function statusar({ onPlan, deviation }: FindingData["claim-agrees"]["counted"]): string {
  const plan = onPlan === undefined ? "" : `, ${tal.format(onPlan)} enligt plan`;
  if (deviation === undefined) return plan;
  return `${plan}, ${tal.format(deviation)} ${deviation === 1 ? "avvikelse" : "avvikelser"}`;
}

/** Efter ett antal, om slutraden säger hur stor andel det är: så noga som den säger det. */
function andel(share: StatedShare | null): string {
  if (share === null) return "";
  const { percent, decimals } = share;
  return ` (${percent.toLocaleString("sv-SE", { minimumFractionDigits: decimals })} %)`;
}

function rubrik(data: FindingData["headers-clear"]): string {
  switch (data.kind) {
    case "blank":
      return `Kolumnen med ${data.cell} har värden men ingen rubrik. Skriv en rubrik, eller flytta värdena om de inte hör till tabellen.`;
    case "noPeriod":
      return `Rubriken ”${data.name}” säger inte vilken period den gäller, så ordningen mellan perioderna är osäker. Skriv perioden i rubriken, till exempel Status helår.`;
    case "placed":
      return `${platsen(data)} Skriv perioden i rubriken, till exempel Status delår 2.`;
    case "afterLast":
      return `Kolumnen ”${data.name}” innehåller statusar, men rubriken säger inte vilken period de gäller. Kolumnen räknas inte, eftersom den står efter ”${data.last}”. Skriv perioden i rubriken, till exempel Status helår, om den ska räknas.`;
    case "otherTime":
      return `Kolumnen ”${data.name}” innehåller statusar men läses inte som en av årets perioder, och räknas inte. Skriv perioden i rubriken, till exempel Status delår 2, om den ska räknas.`;
    case "sameName":
      return `Rubriken ”${data.name}” finns redan i ${data.cell}. Skriv olika rubriker, så att det syns vilken kolumn som är vilken.`;
    case "sameKind":
      return `”${data.name}” läses som samma slags kolumn som ”${data.other}” i ${data.cell}, och bara den första används. Skriv en annan rubrik på den som inte ska användas.`;
    case "samePeriod":
      return `”${data.name}” läses som samma period som ”${data.other}” i ${data.cell}. Skriv en annan rubrik på den som inte ska räknas.`;
  }
}

/** Var en statuskolumn utan period i rubriken hamnar bland perioderna. */
function platsen({ name, before, after }: Extract<FindingData["headers-clear"], { kind: "placed" }>): string {
  const säger = `Rubriken ”${name}” säger inte vilken period den gäller. Kolumnen innehåller statusar och läses som en period`;
  if (before !== null && after !== null) return `${säger} mellan ”${before}” och ”${after}”.`;
  return after === null ? `${säger} efter ”${before ?? ""}”.` : `${säger} före ”${after}”.`;
}

function mål(data: FindingData["goal-spelling"]): string {
  const isGoal = data.level === "goal";
  switch (data.kind) {
    case "spelling":
      return isGoal
        ? `Målet ”${data.text}” är nog detsamma som ”${data.other}” i ${data.cell}, men räknas för sig. Skriv målet lika överallt.`
        : `Delmålet ”${data.text}” är nog detsamma som ”${data.other}” i ${data.cell}, men räknas för sig. Skriv delmålet lika överallt.`;
    case "twoGoals":
      return `Delmålet ”${data.text}” står både under ”${data.other}” och under ”${data.goal}”. Rätta målet på raderna, eller ge delmålen olika namn.`;
    case "split":
      return isGoal
        ? `Målet ”${data.text}” börjar i ${data.cell} och kommer igen här efter ett annat mål. Flytta ihop raderna, eller rätta målet om det är fel.`
        : `Delmålet ”${data.text}” börjar i ${data.cell} och kommer igen här efter ett annat delmål. Flytta ihop raderna, eller rätta delmålet om det är fel.`;
  }
}
