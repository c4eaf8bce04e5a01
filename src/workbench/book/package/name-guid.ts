/** A GUID for something that has none of its own: the same name always gives the same one, so files do not change by being saved. */

/** FNV-1a, 32 bits, from a start of one's own. http://www.isthe.com/chongo/tech/comp/fnv */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** "{XXXXXXXX-XXXX-8XXX-9XXX-XXXXXXXXXXXX}": version 8 of RFC 9562, 5.8, made by a rule of ours. */
export function nameGuid(name: string): string {
  const words = [0, 1, 2, 3].map((word) => hash(`${String(word)}:${name}`, 0x811c9dc5));
  const digits = words
    .map((word) => word.toString(16).padStart(8, "0"))
    .join("")
    .toUpperCase();
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `9${digits.slice(17, 20)}`];
  return `{${[...parts, digits.slice(20)].join("-")}}`;
}
