/** Custom XML that an add-in puts into a workbook: in the saved file, after reopening, and under undo. */
import { Book } from "../../../src/workbench/book/book";
import { openExcel, type OpenedExcel } from "../../../src/workbench/host/node";
import { partsOf, workbookPackage } from "../book/packages";

const namespace = "urn:avstamt:1";
const first = `<?xml version="1.0" encoding="utf-16"?><avstamt xmlns="${namespace}"><ord>Försenat &amp; klart</ord></avstamt>`;
const saved = first.replace("utf-16", "UTF-8");

/** Runs with an Excel of its own around a workbook. */
async function inExcel<T>(
  source: Book | Uint8Array,
  work: (context: Excel.RequestContext, excel: OpenedExcel) => Promise<T>,
): Promise<T> {
  const excel = await openExcel(source);
  try {
    return await excel.Excel.run((context) => work(context, excel));
  } finally {
    excel.close();
  }
}

async function added(xml: string, book = Book.empty("Blad1")): Promise<Book> {
  await inExcel(book, async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  return book;
}

async function texts(source: Book | Uint8Array): Promise<string[]> {
  return inExcel(source, async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(namespace);
    found.load({ id: true });
    await context.sync();
    const answers = found.items.map((part) => part.getXml());
    await context.sync();
    return answers.map(({ value }) => value);
  });
}

test("a part is saved with its properties and relationships, and found again by its namespace", async () => {
  const book = await added(first);
  const id = book.extras.workbook("customXml")?.[0]?.id ?? "none";
  const bytes = await book.save();
  const parts = partsOf(bytes);
  expect(parts["customXml/item1.xml"]).toBe(saved);
  expect(parts["customXml/itemProps1.xml"]).toContain(`ds:itemID="${id}"`);
  expect(parts["customXml/_rels/item1.xml.rels"]).toMatch(/Type="[^"]*\/customXmlProps" Target="itemProps1.xml"/);
  expect(parts["xl/_rels/workbook.xml.rels"]).toMatch(/Type="[^"]*\/customXml" Target="\.\.\/customXml\/item1.xml"/);
  expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
  expect(await texts(bytes)).toEqual([saved]);
});

test("a part of a file is found, changed under its id, and joined by another", async () => {
  const { book } = await Book.open(await (await added(first)).save());
  const id = book.extras.workbook("customXml")?.[0]?.id ?? "none";
  const second = `<avstamt xmlns="${namespace}"/>`;
  await inExcel(book, async (context) => {
    context.workbook.customXmlParts.getItem(id).setXml(second);
    await context.sync();
  });
  const bytes = await (await added(first, book)).save();
  const parts = partsOf(bytes);
  expect([parts["customXml/item1.xml"], parts["customXml/item2.xml"]]).toEqual([second, saved]);
  expect(parts["customXml/itemProps1.xml"]).toContain(id);
  expect(await texts(bytes)).toEqual([second, saved]);
});

test("a deleted part is not in the saved file", async () => {
  const book = await added(first);
  await inExcel(book, async (context) => {
    context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete();
    await context.sync();
  });
  const names = Object.keys(partsOf(await book.save()));
  expect(names.filter((name) => name.startsWith("customXml"))).toEqual([]);
});

test("adding a part can be undone and done again", async () => {
  const book = await added(first);
  book.model.dispatch("REQUEST_UNDO");
  expect(await texts(book)).toEqual([]);
  book.model.dispatch("REQUEST_REDO");
  expect(await texts(book)).toEqual([saved]);
});

const guid = /^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/u;

/** A workbook as some programs write it: its custom part has no properties beside it. */
function withoutProperties(): Uint8Array {
  return workbookPackage({
    sheets: [{ name: "Blad1", xml: "<sheetData/>" }],
    relationships: ["rIdA|customXml|../customXml/item1.xml", "rIdB|customXml|../customXml/item2.xml"],
    parts: { "customXml/item1.xml": "<ett/>", "customXml/item2.xml": "<ett/>" },
  });
}

test("a part without an id gets a GUID, the same at every opening, which the file has from then on", async () => {
  const idsOf = (book: Book): readonly string[] => (book.extras.workbook("customXml") ?? []).map(({ id }) => id);
  const [{ book: first }, { book: second }] = [
    await Book.open(withoutProperties()),
    await Book.open(withoutProperties()),
  ];
  const ids = idsOf(first);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(guid);
  expect(idsOf(second)).toEqual(ids);
  const saved = await first.save();
  const parts = partsOf(saved);
  ids.forEach((id, index) => {
    expect(parts[`customXml/itemProps${index + 1}.xml`]).toContain(`ds:itemID="${id}"`);
  });
  const { book: again } = await Book.open(saved);
  expect(idsOf(again)).toEqual(ids);
  expect(partsOf(await again.save())).toEqual(parts);
});
