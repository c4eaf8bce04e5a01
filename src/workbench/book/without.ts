/** An object without some of its properties; the files of this folder change plain data by copying it. */

export function without<T extends object, K extends keyof T>(record: T, ...keys: readonly K[]): Omit<T, K> {
  const rest = { ...record };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
