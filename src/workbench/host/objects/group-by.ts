/**
 * `Object.groupBy` for Node 20, which has not got it: o-spreadsheet calls it when a step has several cell updates.
 * https://tc39.es/ecma262/#sec-object.groupby
 */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
  const groups = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of items) {
    (groups[keyOf(item, index)] ??= []).push(item);
    index += 1;
  }
  return groups;
}

/** Adds what is missing; doing it again changes nothing. */
export function addMissingGroupBy(): void {
  if ("groupBy" in Object) return;
  Object.defineProperty(Object, "groupBy", { value: groupBy, writable: true, configurable: true });
}
