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
  ["1 704 stycken: 1 000 klart, 704 ej klara", { total: 1704, done: 1000, notDone: 704 }],
  ["10 av 27 åtaganden är ej klara", { total: 27, notDone: 10 }],
])("%j is a claim", (text, stated) => {
  expect(readClaim(text, 29, 0)).toEqual({
    row: 29,
    column: 0,
    text,
    stated: { ...none, ...stated },
    shares: { done: null, notDone: null },
  });
});

test.each([
  ["Andel klara: 50 %", {}, [50, 0], null],
  ["Andel klara åtaganden är 33,3 procent.", {}, [33.3, 1], null],
  ["ANDEL SOM INTE ÄR KLARA: 66.67\u00a0%", {}, null, [66.67, 2]],
  ["Klart 63 %", {}, [63, 0], null],
  ["63 % klara", {}, [63, 0], null],
  ["63 procent av alla åtaganden är klara", {}, [63, 0], null],
  ["Av 3 åtaganden är 50 % klara", { total: 3 }, [50, 0], null],
  ["63 % av de 27 åtagandena är klara", {}, [63, 0], null],
  ["63 % av 27 åtaganden är klara", { total: 27 }, [63, 0], null],
  ["63 % klara, 37 % ej klara", {}, [63, 0], [37, 0]],
  ["27 stycken: 17 klart (63,0 %), 10 ej klara (37 %)", { total: 27, done: 17, notDone: 10 }, [63, 1], [37, 0]],
] as const)("%j states a share, which is no count", (text, stated, done, notDone) => {
  const share = (of: readonly [number, number] | null) => of && { percent: of[0], decimals: of[1] };
  expect(readClaim(text, 0, 0)).toMatchObject({
    stated: { ...none, ...stated },
    shares: { done: share(done), notDone: share(notDone) },
  });
});

test.each([
  "27 stycken",
  "10 ej klara",
  "Klart",
  "Beslut 17 klart",
  "Projektering till 50 % klar",
  "80 % av förskolorna är klara",
  "Andel klara handlingsplaner ska vara 50 %",
  "Öka med 10 procentenheter till 2024, klart",
  "Hälften av 27 åtaganden är klara",
  "två av tre delar är på plats",
  "2023-12-31",
  "",
  `27 st, 17 klara${" …".repeat(600)}`,
])("%j is none", (text) => {
  expect(readClaim(text, 0, 0)).toBeNull();
});
