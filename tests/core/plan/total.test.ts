import { planTotal } from "../../../src/core/plan/summary/total";
import { checkTable } from "../../../src/core/survey";
import { messagesFor } from "../../../src/messages";
import { followUpOf } from "../../builders/follow-up";
import { statusRows, tableOf } from "../../builders/grid";

const verdictOver = (count: number) => {
  const tables = Array.from({ length: count }, (_, index) => ({
    name: `T${index}`,
    table: checkTable(followUpOf(tableOf(statusRows([["Klart", "", ""]])))),
  }));
  const { summary: words } = messagesFor("sv-SE");
  const plan = planTotal({ tables, hiddenSheets: [], words, time: "2023-12-31 14:05", version: "1.2.3" });
  const content = plan.rows[2]?.[0]?.content;
  return content?.kind === "formula" ? content.formula : "";
};

test("the verdict over all tables follows every number, and where they are too many what they sum to", () => {
  expect(verdictOver(100)).toContain("G106=1");
  expect(verdictOver(100).length).toBeLessThan(8000);
  const many = verdictOver(101);
  expect(many).toContain("C108=101");
  expect(many).not.toContain("C107=");
});
