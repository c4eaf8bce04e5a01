/** Vad arbetsboken sade nej till, på svenska. */

import type { ErrorWords } from "../messages";

export const errors: ErrorWords = {
  cellEditing: "En cell redigeras just nu. Avsluta redigeringen i cellen (Enter) och försök igen.",
  sheetProtected:
    "Bladet är skyddat, så ingenting ändrades. Ta bort skyddet under Granska, eller be den som låste bladet att göra det.",
  onlyHidden:
    "Tabellen ligger på ett dolt blad, och dolda blad räknas inte in i en sammanfattning. Ta fram bladet och försök igen.",
  structureProtected:
    "Arbetsbokens struktur är skyddad, så inget blad kan läggas till. Ta bort skyddet under Granska och försök igen.",
  readOnly: "Arbetsboken är öppnad för läsning. Kontrollen fungerar, men för att skriva behöver du redigera en kopia.",
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
};
