/**
 * What a piece of code uses of Office.js, and what Office.js declares: by TypeScript's own compiler, over the sources and
 * @types/office-js. A member counts as used where it is reached by name, taken apart (`const { worksheets } = …`), named
 * in an object that Office.js takes (`load({ values: true })`), or written as the path of a `load`.
 */
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

export interface OfficeMember {
  /** `Excel`, `Office`, `OfficeExtension`, or a namespace within. */
  readonly space: string;
  /** The class, interface or enumeration; "" for what the namespace itself holds. */
  readonly owner: string;
  readonly member: string;
  readonly kind: "class" | "data" | "enumeration" | "namespace";
  /** Such as `ExcelApi 1.13`; "" where the declaration names none. */
  readonly set: string;
  readonly isReadOnly: boolean;
}

export interface UsedMember extends OfficeMember {
  /** The first place, such as `src/excel/run.ts:34`. */
  readonly at: string;
}

const root = join(__dirname, "..", "..");

export class OfficeTypes {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;
  private readonly files: readonly string[];

  /** @param places files and folders of the project, such as `src/excel` */
  constructor(...places: readonly string[]) {
    this.files = places.flatMap((place) => sourcesIn(join(root, place)));
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
    this.program = ts.createProgram(this.files, { ...options, types: ["office-js"] });
    this.checker = this.program.getTypeChecker();
  }

  /** Each member once, by name. @param place the file or folder it is used in */
  used(place = ""): readonly UsedMember[] {
    const found = new Map<string, UsedMember>();
    for (const file of this.files.filter((one) => one.startsWith(join(root, place)))) {
      const source = this.program.getSourceFile(file);
      if (source === undefined) throw new Error(`${file} could not be read`);
      this.visit(source, (symbol, node) => {
        const member = this.officeMember(symbol);
        if (member === undefined) return;
        const name = `${member.space}.${member.owner}.${member.member}`;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const at = `${relative(root, file).replaceAll("\\", "/")}:${line + 1}`;
        if (!found.has(name)) found.set(name, { ...member, at });
      });
    }
    return [...found.keys()].sort().flatMap((name) => found.get(name) ?? []);
  }

  /** Every member that a class of the namespace `Excel` declares. */
  declared(className: string): readonly OfficeMember[] {
    const symbol = this.excelSymbol(className);
    return [...(symbol?.members?.values() ?? [])].flatMap((member) => this.officeMember(member) ?? []);
  }

  private visit(node: ts.Node, use: (symbol: ts.Symbol, node: ts.Node) => void): void {
    for (const symbol of this.symbolsAt(node)) use(symbol, node);
    ts.forEachChild(node, (child) => {
      // What an element is given is no Office.js, and costs the compiler more than all else together.
      if (!ts.isJsxAttribute(child) || !isPlainValue(child)) this.visit(child, use);
    });
  }

  private symbolsAt(node: ts.Node): readonly ts.Symbol[] {
    const { checker } = this;
    const present = (symbol: ts.Symbol | undefined): ts.Symbol[] => (symbol === undefined ? [] : [symbol]);
    if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      return present(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      return ts.isIdentifier(name) ? present(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
    }
    if (ts.isObjectLiteralExpression(node)) return this.keysOf(node);
    if (ts.isStringLiteralLike(node)) return this.pathOf(node);
    return [];
  }

  /** Keys of an object that is made for Office.js. */
  private keysOf(node: ts.ObjectLiteralExpression): readonly ts.Symbol[] {
    const type = this.checker.getContextualType(node);
    const types = type === undefined ? [] : type.isUnion() ? type.types : [type];
    const names = node.properties.flatMap(({ name }) =>
      name !== undefined && ts.isIdentifier(name) ? [name.text] : [],
    );
    return names.flatMap((name) => types.flatMap((one) => one.getProperty(name) ?? []));
  }

  /** A text in a `load`, such as "address, format/fill/color". */
  private pathOf(node: ts.StringLiteralLike): readonly ts.Symbol[] {
    const call = ts.isArrayLiteralExpression(node.parent) ? node.parent.parent : node.parent;
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
    if (call.expression.name.text !== "load") return [];
    const start = this.checker.getTypeAtLocation(call.expression.expression);
    return node.text.split(",").flatMap((path) => this.along(start, path.trim().split("/")));
  }

  private along(start: ts.Type, steps: readonly string[]): readonly ts.Symbol[] {
    let type = start;
    return steps.flatMap((step) => {
      const symbol = type.getProperty(step);
      if (symbol === undefined) return [];
      const next = this.checker.getTypeOfSymbol(symbol);
      type = this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
      return [symbol];
    });
  }

  /** What Office.js declares under a symbol; undefined for anything else. */
  private officeMember(symbol: ts.Symbol): OfficeMember | undefined {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined || !declaration.getSourceFile().fileName.includes("@types/office-js"))
      return undefined;
    const { parent } = declaration;
    const isReadOnly = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0;
    const facts = { space: spaceOf(declaration), member: symbol.name, set: setOf(declaration), isReadOnly };
    if (ts.isEnumDeclaration(parent)) return { ...facts, owner: parent.name.text, kind: "enumeration" };
    if (ts.isClassDeclaration(parent)) return { ...facts, owner: parent.name?.text ?? "", kind: "class" };
    if (ts.isInterfaceDeclaration(parent)) return this.ofInterface(parent.name.text, facts);
    const isHeld = ts.isModuleBlock(parent) || ts.isVariableDeclarationList(parent);
    return isHeld ? { ...facts, owner: "", kind: "namespace" } : undefined;
  }

  /** Options that name an object's members stand for them: `RangeLoadOptions`, `RangeUpdateData`. */
  private ofInterface(name: string, facts: Omit<OfficeMember, "owner" | "kind">): OfficeMember {
    const named = /^(.+?)(LoadOptions|UpdateData)$/u.exec(name)?.[1];
    const owner = named === undefined ? byCell[name] : this.itemOf(named);
    if (owner === undefined || facts.member === "$all") return { ...facts, owner: name, kind: "data" };
    return { ...facts, space: "Excel", owner, kind: "class" };
  }

  /** A collection's options are those of its items. */
  private itemOf(className: string): string | undefined {
    const options = byCell[`${className}LoadOptions`];
    if (options !== undefined) return options;
    const symbol = this.excelSymbol(className);
    if (symbol === undefined) return undefined;
    const items = symbol.members?.get(ts.escapeLeadingUnderscores("items"));
    if (items === undefined) return className;
    const item = this.checker.getIndexTypeOfType(this.checker.getTypeOfSymbol(items), ts.IndexKind.Number);
    return item?.symbol.name;
  }

  private excelSymbol(name: string): ts.Symbol | undefined {
    const office = this.program
      .getSourceFiles()
      .find(({ fileName }) => fileName.includes("@types/office-js/index.d.ts"));
    const spaces = [...(office?.statements ?? [])].flatMap((one) => (ts.isModuleDeclaration(one) ? [one] : []));
    const excel = spaces.filter(({ name: { text } }) => text === "Excel");
    const [symbol] = excel.flatMap((space) => this.checker.getSymbolAtLocation(space.name) ?? []);
    return symbol?.exports?.get(ts.escapeLeadingUnderscores(name));
  }
}

/** Options by cell, row and column name members of a range. */
const byCell: Readonly<Record<string, string>> = {
  CellPropertiesLoadOptions: "Range",
  RowPropertiesLoadOptions: "Range",
  ColumnPropertiesLoadOptions: "Range",
  SettableCellProperties: "Range",
  SettableRowProperties: "Range",
  SettableColumnProperties: "Range",
};

/** Without a function in it, an attribute uses nothing. */
function isPlainValue({ initializer }: ts.JsxAttribute): boolean {
  if (initializer === undefined || !ts.isJsxExpression(initializer)) return true;
  const { expression } = initializer;
  return expression === undefined || ts.isObjectLiteralExpression(expression) || ts.isIdentifier(expression);
}

function sourcesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .flatMap((name) => sourcesIn(join(path, name)))
    .filter((file) => /\.tsx?$/u.test(file));
}

/** `[Api set: ExcelApi 1.13]` in a declaration's comment. */
function setOf(declaration: ts.Declaration): string {
  const text = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
  return /\[\s*Api set:\s*([^\]]+?)\s*\]/u.exec(text)?.[1] ?? "";
}

function spaceOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent as ts.Node | undefined) {
    if (ts.isModuleDeclaration(at)) names.unshift(at.name.text);
  }
  return names.join(".");
}
