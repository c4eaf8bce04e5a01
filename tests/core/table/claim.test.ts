import { readClaim } from "../../../src/core/table/claim";

const none = { total: null, done: null, notDone: null };

test.each([
  ["27 stycken: 17 klart, 10 ej klara", { total: 27, done: 17, notDone: 10 }],
  ["27 st: 17 klara, 10 inte klara", { total: 27, done: 17, notDone: 10 }],
  ["Av 27 utvecklingsåtaganden är 17 klara", { total: 27, done: 17 }],
  ["17 är klara och 10 är ej klara", { done: 17, notDone: 10 }],
  ["8 av 30 åtaganden är klara", { total: 30, done: 8 }],
  ["Av 30 åtaganden är åtta klara", { total: 30, done: 8 }],
  ["tjugosju stycken: sjutton klart, tio ej klara", { total: 27, done: 17, notDone: 10 }],
  ["Totalt 27 st varav 17 är klara och 10 inte klara", { total: 27, done: 17, notDone: 10 }],
  ["ett av två uppdrag klart", { total: 2, done: 1 }],
  ["27\u00a0STYCKEN:\n17 Klart", { total: 27, done: 17 }],
])("%j is a claim", (text, stated) => {
  expect(readClaim(text, 29, 0)).toEqual({ row: 29, column: 0, text, stated: { ...none, ...stated } });
});

test.each([
  "27 stycken",
  "10 ej klara",
  "Klart",
  "Beslut 17 klart",
  "63 % klara",
  "två av tre delar är på plats",
  "2023-12-31",
  "",
  `27 st, 17 klara${" …".repeat(600)}`,
])("%j is none", (text) => {
  expect(readClaim(text, 0, 0)).toBeNull();
});
