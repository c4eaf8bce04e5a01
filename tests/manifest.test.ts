/** The manifest is the only word Excel has of us: whatever it names must exist, fit, and be there in both languages. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { version } from "../package.json";
import { attribute, element, elements, parseXml, type XmlElement } from "./fixtures/xml-tree";

const root = join(__dirname, "..");
const manifestPath = join(root, "manifest.xml");
const text = readFileSync(manifestPath, "utf8");
const schemas = join(root, "../shared/manifest-xsd");
const devServer = "https://localhost:3001/";
/** The pages that `npm run build` makes beside the folder of assets. */
const pages = ["taskpane.html", "commands.html"];

let manifest: XmlElement;
beforeAll(async () => {
  manifest = await parseXml(text);
});

const named = (...names: string[]): XmlElement[] => names.flatMap((name) => elements(manifest, name));
const resource = (id: string): XmlElement => {
  const found = named("bt:Image", "bt:Url", "bt:String").find(({ attributes }) => attributes.get("id") === id);
  if (found === undefined) throw new Error(`The manifest defines no resource ${id}`);
  return found;
};
const addresses = (): string[] =>
  [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map(([, url = ""]) => url);
const fileOf = (url: string): string => url.replace(devServer, "").replace(/[?#].*$/, "");

describe("what Microsoft's own parser reads", () => {
  test("identity, host, rights and pages", () => {
    expect(readByMicrosoft()).toMatchObject({
      id: "f3466e10-f28e-4992-83ee-bd028a08ad6d",
      officeAppType: "TaskPaneApp",
      displayName: "Avstämt",
      providerName: "Avstämt",
      version: `${version}.0`,
      defaultLocale: "sv-SE",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      iconUrl: `${devServer}assets/icon-32.png`,
      highResolutionIconUrl: `${devServer}assets/icon-64.png`,
      supportUrl: `${devServer}assets/support.html`,
      defaultSettings: { sourceLocation: `${devServer}taskpane.html` },
    });
  });

  test("the floor is ExcelApi 1.13", () => {
    const sets = named("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.13"]]);
  });
});

(existsSync(schemas) ? describe : describe.skip)("against Microsoft's schemas", () => {
  const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") });
  const main = "OfficeAppManifestV1_1.xsd";
  const validate = (xml: string) =>
    validateXML({
      xml: { fileName: "manifest.xml", contents: xml },
      schema: schemaFile(main),
      preload: readdirSync(schemas)
        .filter((name) => name.endsWith(".xsd") && name !== main)
        .map(schemaFile),
    });

  test("the manifest is valid", async () => {
    expect((await validate(text)).errors).toEqual([]);
  });

  test.each([
    ["an unknown permission", "ReadWriteDocument<", "WriteEverything<"],
    ["a button without an action's page", '<SourceLocation resid="Check.Url" />', ""],
    ["a command's action of no known kind", 'xsi:type="ExecuteFunction"', 'xsi:type="Run"'],
  ])("and would not be with %s", async (_, from, to) => {
    expect(text).toContain(from);
    expect((await validate(text.replace(from, to))).valid).toBe(false);
  });
});

describe("the ribbon", () => {
  const buttons = () => named("Control").map((control) => ({ control, action: element(control, "Action") }));
  const labelOf = (control: XmlElement): string =>
    attribute(resource(attribute(control.children[0] ?? control, "resid")), "DefaultValue");

  test("one group on the Home tab holds the four buttons, in the order of the work", () => {
    expect(named("OfficeTab").map((tab) => attribute(tab, "id"))).toEqual(["TabHome"]);
    expect(named("Group")).toHaveLength(1);
    expect(buttons().map(({ control, action }) => [labelOf(control), attribute(action, "xsi:type")])).toEqual([
      ["Avstämt", "ShowTaskpane"],
      ["Kontrollera", "ShowTaskpane"],
      ["Markera avvikelser", "ExecuteFunction"],
      ["Skapa sammanfattning", "ExecuteFunction"],
    ]);
  });

  test("every button that shows the pane shows the same one", () => {
    const shown = buttons().filter(({ action }) => attribute(action, "xsi:type") === "ShowTaskpane");
    expect(new Set(shown.map(({ action }) => element(action, "TaskpaneId").text)).size).toBe(1);
    const page = shown.map(({ action }) =>
      attribute(resource(attribute(element(action, "SourceLocation"), "resid")), "DefaultValue"),
    );
    expect(new Set(page.map(fileOf))).toEqual(new Set(["taskpane.html"]));
  });

  test("the function file is not the pane's page", () => {
    expect(fileOf(attribute(resource(attribute(element(manifest, "FunctionFile"), "resid")), "DefaultValue"))).toBe(
      "commands.html",
    );
  });

  test("every function it calls is registered by the commands page, and nothing else is", () => {
    const commands = join(root, "src/commands");
    const source = readdirSync(commands)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(commands, name), "utf8"));
    const registered = [...source.join("\n").matchAll(/Office\.actions\.associate\(\s*"(\w+)"/g)].map(
      ([, name = ""]) => name,
    );
    expect(registered.toSorted()).toEqual(
      named("FunctionName")
        .map((name) => name.text)
        .toSorted(),
    );
  });

  test("every button has a picture of its own", () => {
    const pictures = buttons().map(({ control }) =>
      elements(control, "bt:Image")
        .map((image) => attribute(image, "resid"))
        .join(),
    );
    expect(new Set(pictures).size).toBe(4);
  });
});

describe("resources", () => {
  const defined = () => named("bt:Image", "bt:Url", "bt:String").filter(({ attributes }) => attributes.has("id"));

  test("every one used is defined once, and every one defined is used", () => {
    const used = [...text.matchAll(/resid="([^"]*)"/g)].map(([, id]) => id);
    const ids = defined().map((one) => attribute(one, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(used));
  });

  test("every address is on the server the build replaces, and leads to a page or an asset that exists", () => {
    expect(addresses().length).toBeGreaterThan(15);
    for (const url of addresses()) {
      expect(url.startsWith(devServer)).toBe(true);
      const file = fileOf(url);
      expect([file, pages.includes(file) || (file.startsWith("assets/") && existsSync(join(root, file)))]).toEqual([
        file,
        true,
      ]);
    }
  });

  test("every icon has the size it is named for", () => {
    const images = named("bt:Image").filter(({ attributes }) => attributes.has("resid"));
    const claimed = images.map(
      (image) =>
        [attribute(resource(attribute(image, "resid")), "DefaultValue"), Number(attribute(image, "size"))] as const,
    );
    const own = [
      [attribute(element(manifest, "IconUrl"), "DefaultValue"), 32],
      [attribute(element(manifest, "HighResolutionIconUrl"), "DefaultValue"), 64],
    ] as const;
    for (const [url, size] of [...claimed, ...own]) expect([url, ...pixels(url)]).toEqual([url, size, size]);
  });

  test("every icon comes in 16, 32 and 80 pixels", () => {
    for (const icon of named("Icon")) {
      expect(icon.children.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
    }
  });
});

describe("words", () => {
  const words = () => [
    ...named("bt:String"),
    element(manifest, "DisplayName"),
    ...named("Description").filter(({ attributes }) => attributes.has("DefaultValue")),
  ];

  test("every one is Swedish by default and has its English", () => {
    expect(words()).toHaveLength(13);
    for (const word of words()) {
      expect(attribute(word, "DefaultValue").trim()).not.toBe("");
      expect(word.children.map((child) => attribute(child, "Locale"))).toEqual(["en-US"]);
      expect(
        attribute(element(word, word.name.startsWith("bt:") ? "bt:Override" : "Override"), "Value").trim(),
      ).not.toBe("");
    }
  });

  /** https://learn.microsoft.com/javascript/api/manifest/resources, …/displayname and …/description */
  test.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
    ["DisplayName", 125],
    ["Description", 250],
  ])("%s are at most %i characters", (name, limit) => {
    const values = named(name).flatMap((one) => [
      one,
      ...elements(one, "bt:String"),
      ...elements(one, "bt:Override"),
      ...elements(one, "Override"),
    ]);
    const lengths = values.flatMap(
      ({ attributes }) => (attributes.get("DefaultValue") ?? attributes.get("Value") ?? "").length,
    );
    expect(Math.max(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
  });

  test("names of resources are at most 32 characters, addresses at most 2,048", () => {
    for (const [, id = ""] of text.matchAll(/resid="([^"]*)"/g)) expect(id.length).toBeLessThanOrEqual(32);
    for (const url of addresses()) expect(url.length).toBeLessThanOrEqual(2048);
  });
});

/** Read in a process of its own: the parser mixes module kinds, which Node loads and jest does not. */
function readByMicrosoft(): unknown {
  const read = 'require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")';
  const script = `${read}.then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }));
}

/** Width and height from a PNG's header chunk (PNG specification, clause 11.2.2). */
function pixels(url: string): [number, number] {
  const png = readFileSync(join(root, fileOf(url)));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
