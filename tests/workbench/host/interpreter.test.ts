/** The interpreter of the protocol, with objects that have nothing to do with Excel. */
import type { Access } from "../../../src/workbench/host/protocol/access";
import { interpret } from "../../../src/workbench/host/protocol/interpreter";
import type { HostObject, ObjectType } from "../../../src/workbench/host/protocol/object-type";
import { References } from "../../../src/workbench/host/protocol/references";
import { Refusal } from "../../../src/workbench/host/protocol/refusal";
import type { Action, BatchAnswer, ObjectPathInfo } from "../../../src/workbench/host/protocol/wire";

class Box implements HostObject {
  readonly type: ObjectType = boxType;
  readonly boxes: Box[] = [];
  label = "";

  constructor(readonly id: string) {}
}

class Boxes implements HostObject {
  readonly type: ObjectType = boxesType;

  constructor(readonly owner: Box) {}
}

const boxType: ObjectType<Box> = {
  name: "Box",
  kept: true,
  identity: { name: "Id", of: (self) => self.id },
  properties: {
    Id: { set: "1.1", get: (self) => self.id },
    Label: {
      set: "1.1",
      get: (self) => self.label,
      put: (self, value) => {
        self.label = String(value);
      },
    },
    Newest: { set: "1.9", get: () => "new" },
  },
  navigations: {
    Boxes: { set: "1.1", to: (self) => new Boxes(self) },
    LidOrNullObject: { set: "1.1", to: () => null },
  },
  methods: {
    Twin: { set: "1.1", call: (self, args) => new Box(`${self.id}+${(args.object(0, "Box") as Box).id}`) },
    Echo: { set: "1.1", call: (_self, args) => args.raw(0) },
    Break: {
      set: "1.1",
      call: () => {
        throw new Error("our bug");
      },
    },
  },
};

const boxesType: ObjectType<Boxes> = {
  name: "BoxCollection",
  items: {
    of: (self) => self.owner.boxes,
    find: (self, args) => {
      const found = self.owner.boxes.find(({ id }) => id === args.text(0));
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
  },
  properties: { Count: { set: "1.1", get: (self) => self.owner.boxes.length } },
  methods: {
    Add: {
      set: "1.1",
      call: (self, args) => {
        const box = new Box(args.text(0));
        self.owner.boxes.push(box);
        return box;
      },
    },
  },
};

const root: ObjectPathInfo = { Id: 1, ObjectPathType: 1, Name: "" };
const boxes: ObjectPathInfo = { Id: 2, ObjectPathType: 4, Name: "Boxes", ParentObjectPathId: 1 };
const add = (Id: number, name: string): ObjectPathInfo => ({
  Id,
  ObjectPathType: 3,
  Name: "Add",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [name] },
});
const instantiate = (path: number): Action => ({ Id: 100 + path, ActionType: 1, Name: "", ObjectPathId: path });
const query = (path: number, ...Select: string[]): Action => ({
  Id: 200 + path,
  ActionType: 2,
  Name: "",
  ObjectPathId: path,
  QueryInfo: { Select },
});
const label = (path: number, text: unknown): Action => ({
  Id: 300 + path,
  ActionType: 4,
  Name: "Label",
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [text] },
});
const call = (path: number, Name: string, Arguments: unknown[] = [], ids?: unknown[]): Action => ({
  Id: 400 + path,
  ActionType: 3,
  Name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments, ...(ids && { ReferencedObjectPathIds: ids }) },
});

interface Run extends BatchAnswer {
  readonly top: Box;
  readonly noted: readonly string[];
  readonly bugs: readonly unknown[];
}

function run(
  paths: readonly ObjectPathInfo[],
  actions: readonly Action[],
  more: Partial<Access> & { top?: Box } = {},
): Run {
  const { top = new Box("top"), ...rest } = more;
  const noted: string[] = [];
  const bugs: unknown[] = [];
  const access: Access = {
    ceiling: "1.8",
    references: new References(),
    note: (member) => noted.push(member),
    ...rest,
  };
  const batch = { Actions: actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) };
  return { ...interpret(batch, top, access, (bug) => bugs.push(bug)), top, noted, bugs };
}

const valueOf = ({ Results }: BatchAnswer, id: number): unknown =>
  Results.find(({ ActionId }) => ActionId === id)?.Value;

test("an object path with an effect is walked once, however often it is used", () => {
  const { top } = run([root, boxes, add(3, "a")], [instantiate(3), label(3, "x"), query(3, "label"), instantiate(3)]);
  expect(top.boxes.map(({ id, label: text }) => [id, text])).toEqual([["a", "x"]]);
});

test("what was done before the first refusal stays, and nothing after it is done", () => {
  const missing: ObjectPathInfo = {
    Id: 4,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["?"] },
  };
  const done = run([root, boxes, add(3, "a"), missing, add(5, "b")], [instantiate(3), instantiate(4), instantiate(5)]);
  expect(done.top.boxes).toHaveLength(1);
  expect(done.Results.map(({ ActionId }) => ActionId)).toEqual([103]);
  expect(done.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 1, Location: "BoxCollection.getItem" });
});

test("whatever is reached from a null object is one, and writes to it are nothing", () => {
  const lid: ObjectPathInfo = { Id: 2, ObjectPathType: 4, Name: "LidOrNullObject", ParentObjectPathId: 1 };
  const below: ObjectPathInfo = { Id: 3, ObjectPathType: 4, Name: "Boxes", ParentObjectPathId: 2 };
  const done = run(
    [root, lid, below],
    [instantiate(2), instantiate(3), label(2, "x"), call(2, "Break"), query(3, "id")],
  );
  expect(done.Error).toBeUndefined();
  expect(done.Results.map(({ Value }) => Value)).toEqual([null, null, null, null, null]);
});

test.each([
  ["an unknown property", query(1, "weight"), "Box.weight"],
  ["a member above the played set", query(1, "newest"), "Box.newest"],
  ["an unknown method", call(1, "Open"), "Box.open"],
  ["an inherited name", call(1, "toString"), "Box.toString"],
])("%s is ApiNotFound", (_name, action, member) => {
  const done = run([root], [action]);
  expect(done.Error?.Code).toBe("ApiNotFound");
  expect(done.Error?.Message).toContain(member);
});

test("a read-only property refuses to be set", () => {
  const done = run([root], [{ ...label(1, "x"), Name: "Id" }]);
  expect(done.Error).toMatchObject({ Code: "InvalidArgument", Location: "Box.id" });
});

test("a plain load gives every scalar of the played set, and nothing that leads elsewhere", () => {
  expect(valueOf(run([root], [query(1)]), 201)).toEqual({ Id: "top", Label: "" });
});

test.each([
  ["names of items", ["label"], { _Items: [{ Id: "a", Label: "x" }] }],
  ["names behind items/", ["items/label"], { _Items: [{ Id: "a", Label: "x" }] }],
  ["a name of the collection itself", ["count"], { Count: 1, _Items: [{ Id: "a" }] }],
  ["a path through a null object", ["lidOrNullObject/label"], { _Items: [{ Id: "a", LidOrNullObject: null }] }],
  ["a path into items of items", ["boxes/items/label"], { _Items: [{ Id: "a", Boxes: { _Items: [] } }] }],
])("a collection answers %s", (_name, select, expected) => {
  const done = run([root, boxes, add(3, "a")], [instantiate(3), label(3, "x"), query(2, ...select)]);
  expect(valueOf(done, 202)).toEqual(expected);
});

test("a page of a collection is as long as it is asked to be", () => {
  const top = new Box("top");
  top.boxes.push(new Box("a"), new Box("b"), new Box("c"));
  const page = { ...query(2, "id"), QueryInfo: { Select: ["id"], Top: 1, Skip: 1 } };
  expect(valueOf(run([root, boxes], [page], { top }), 202)).toEqual({ _Items: [{ Id: "b" }] });
});

test("objects as arguments come as ids of their paths, also deep inside", () => {
  const twin = call(1, "Twin", [3], [3]);
  const deep = { ...call(2, "Add", ["b"]), Id: 500 };
  const echo = { ...call(1, "Echo", [{ source: { _ObjectPathId: 3 }, list: [1, "two"] }]), Id: 501 };
  const done = run([root, boxes, add(3, "a")], [instantiate(3), twin, deep, echo]);
  expect(valueOf(done, 401)).toEqual({ Id: "top+a" });
  expect(valueOf(done, 501)).toEqual({ source: expect.any(Box) as Box, list: [1, "two"] });
});

test("an argument of another type is refused", () => {
  expect(run([root, boxes], [call(1, "Twin", [2], [2])]).Error?.Code).toBe("InvalidArgument");
});

test("a kept object is found again by its reference until it is released", () => {
  const references = new References();
  const first = run(
    [root, boxes, add(3, "a")],
    [instantiate(3), call(3, "_KeepReference"), { ...instantiate(3), Id: 900 }],
    { references },
  );
  const id = (valueOf(first, 900) as { _ReferenceId: string })._ReferenceId;
  const again: ObjectPathInfo = { Id: 9, ObjectPathType: 6, Name: id };
  expect(valueOf(run([again], [query(9, "id")], { references }), 209)).toEqual({ Id: "a", _ReferenceId: id });
  references.release(id);
  expect(run([again], [query(9, "id")], { references }).Error?.Code).toBe("InvalidReference");
});

test("a trace is answered, and told", () => {
  const done = run([root], [{ Id: 7, ActionType: 5, Name: "Trace", ObjectPathId: 0 }]);
  expect([done.Results, done.TraceIds]).toEqual([[{ ActionId: 7, Value: null }], [7]]);
});

test("a mistake of ours is GeneralException to the client, and heard of", () => {
  const done = run([root], [call(1, "Break")]);
  expect(done.Error?.Code).toBe("GeneralException");
  expect(done.bugs).toEqual([new Error("our bug")]);
});

test("members are noted by their objects", () => {
  expect(run([root, boxes, add(3, "a")], [label(3, "x")]).noted).toEqual([
    "Box.boxes",
    "BoxCollection.add",
    "Box.label",
  ]);
});
