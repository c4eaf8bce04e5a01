/** A part of a chart that an object stands for: read it, and put another in its place. */
export interface PartOf<T> {
  readonly now: T;
  put(value: T): void;
}

/** @param read asked each time: what is set in between must be seen */
export function partOf<T>(read: () => T, put: (value: T) => void): PartOf<T> {
  return {
    get now() {
      return read();
    },
    put,
  };
}

/** A part of a part. */
export function within<T, K extends keyof T>(whole: PartOf<T>, key: K): PartOf<T[K]> {
  return partOf(
    () => whole.now[key],
    (value) => whole.put(withKey(whole.now, key, value)),
  );
}

/** A copy with a key set, or without it where the value is undefined. */
export function withKey<T, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  const copy = { ...whole };
  if (value === undefined) Reflect.deleteProperty(copy as object, key);
  else copy[key] = value;
  return copy;
}
