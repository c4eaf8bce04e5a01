/** Members that the embedded Excel refuses, each reached in another way: what the test of the add-in's members must find. */
export async function beyond(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getFirst();
  const { shapes } = sheet;
  const range = sheet.getRange("A1");
  range.load({ hasSpill: true });
  range.load("address, linkedDataTypeState");
  range.set({ style: "Normal" });
  // eslint-disable-next-line office-addins/call-sync-before-read -- nothing here is run
  const width = sheet["standardWidth"];
  // eslint-disable-next-line office-addins/no-navigational-load -- a newer property than the rule knows
  sheet.load(["tabId"]);
  await context.sync();
  return [shapes, width];
}
