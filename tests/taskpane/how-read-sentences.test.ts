import { messagesFor } from "../../src/messages";
import { howReadSentences } from "../../src/taskpane/how-read-sentences";
import { followUpOf } from "../builders/follow-up";
import { gridOf } from "../builders/grid";

const told = (rows: Parameters<typeof gridOf>[0]) => howReadSentences(followUpOf(gridOf(rows)), messagesFor("sv-SE"));
const header = ["Åtagande", "Delår 1", "Helår"];

test("goals that are read from rows of their own are told, though no column holds them", () => {
  const rows = [header, ["Mål 1: A"], ["Ett", "Klart", "Klart"], ["Två", "Klart", "Klart"]];
  expect(told(rows)).toContain("2 rader får sitt mål från raden ovanför.");
});

test("nothing is told of goals where a table has none", () => {
  expect(told([header, ["Ett", "Klart", "Klart"]]).join(" ")).not.toMatch(/mål/u);
});
