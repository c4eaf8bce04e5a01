/**
 * Answers a `load`: from the paths that were asked for to the JSON that the client reads its proxies from.
 *
 * A collection answers `{_Items: […]}`; the client has already taken `items/` out of the paths, so a path's first name
 * belongs to the collection if it has such a member, and to each of its items otherwise.
 */
import { accessNavigation, accessProperty, isLoadable, type Access } from "./access";
import { camelCase, pascalCase, type HostObject } from "./object-type";
import type { QueryInfo } from "./wire";

/** What is wanted of one object: scalar names, or all of them, and what is wanted of the objects it leads to. */
interface Wish {
  all: boolean;
  readonly names: Set<string>;
  readonly paths: Map<string, Wish>;
}

export function query(object: HostObject, info: QueryInfo, access: Access): Record<string, unknown> {
  const wish = emptyWish();
  for (const path of info.Select ?? []) addPath(wish, path);
  for (const path of info.Expand ?? []) addPath(wish, `${path}/*`);
  if (!info.Select?.length && !info.Expand?.length) wish.all = true;
  return answer(object, wish, access, info);
}

function emptyWish(): Wish {
  return { all: false, names: new Set(), paths: new Map() };
}

/** In a list of paths the client leaves `items` where it stands; a collection's items need no name. */
function addPath(wish: Wish, path: string): void {
  const [head = "*", ...rest] = path.split(/[/.]/).filter((step) => step !== "items");
  if (head === "*" || head === "$all") {
    wish.all = true;
  } else if (rest.length === 0) {
    wish.names.add(head);
  } else {
    const below = wish.paths.get(head) ?? emptyWish();
    wish.paths.set(head, below);
    addPath(below, rest.join("/"));
  }
}

function answer(object: HostObject, wish: Wish, access: Access, page: QueryInfo = {}): Record<string, unknown> {
  const own = object.type.items === undefined ? wish : ownPart(object, wish);
  const values: Record<string, unknown> = { ...identity(object, access) };
  for (const name of scalarNames(object, own, access)) values[name] = accessProperty(object, name, access);
  for (const [name, below] of leads(object, own)) {
    const target = accessNavigation(object, name, access);
    values[name] = target === null ? null : answer(target, below, access);
  }
  if (object.type.items !== undefined) values["_Items"] = items(object, itemPart(object, wish), access, page);
  return values;
}

function items(object: HostObject, wish: Wish, access: Access, page: QueryInfo): Record<string, unknown>[] {
  const all = object.type.items?.of(object) ?? [];
  const skip = page.Skip ?? 0;
  return all
    .slice(skip, page.Top === undefined ? undefined : skip + page.Top)
    .map((item) => answer(item, wish, access));
}

/** The id by which the client finds the object again, and its reference if it is kept. */
export function identity(object: HostObject, access: Access): Record<string, unknown> {
  const { identity: id } = object.type;
  const reference = access.references.idOf(object);
  return {
    ...(id !== undefined && { [id.name]: id.of(object) }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

function scalarNames(object: HostObject, wish: Wish, access: Access): string[] {
  const asked = [...wish.names].filter((name) => !isLead(object, name) && name !== "isNullObject").map(pascalCase);
  if (!wish.all) return asked;
  const every = Object.keys(object.type.properties ?? {}).filter((name) => isLoadable(object, name, access));
  return [...new Set([...asked, ...every])];
}

/** A path's head that is asked for without more means all of the object it leads to. */
function leads(object: HostObject, wish: Wish): [string, Wish][] {
  const bare = [...wish.names].filter((name) => isLead(object, name) && !wish.paths.has(name));
  return [
    ...bare.map((name): [string, Wish] => [pascalCase(name), { ...emptyWish(), all: true }]),
    ...[...wish.paths].map(([name, below]): [string, Wish] => [pascalCase(name), below]),
  ];
}

function isLead(object: HostObject, name: string): boolean {
  return pascalCase(name) in (object.type.navigations ?? {});
}

function belongsToCollection(object: HostObject, name: string): boolean {
  const { properties = {}, navigations = {} } = object.type;
  return pascalCase(name) in properties || pascalCase(name) in navigations;
}

function ownPart(object: HostObject, wish: Wish): Wish {
  return part(wish, wish.all, (name) => belongsToCollection(object, camelCase(name)));
}

function itemPart(object: HostObject, wish: Wish): Wish {
  return part(wish, wish.all, (name) => !belongsToCollection(object, name));
}

function part(wish: Wish, all: boolean, keep: (name: string) => boolean): Wish {
  return {
    all,
    names: new Set([...wish.names].filter(keep)),
    paths: new Map([...wish.paths].filter(([name]) => keep(name))),
  };
}
