/** A record without some of its keys. Here because TypeScript's own way, a rest pattern, names what it throws away. */
export function omit<T extends object, K extends keyof T>(record: T, ...keys: readonly K[]): Omit<T, K> {
  const gone = new Set<PropertyKey>(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key))) as Omit<T, K>;
}
