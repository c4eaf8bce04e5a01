/** Every match of a global pattern. Asking first is worth it: `matchAll` copies the pattern, and most lines match few. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
