/** How far apart two words are spelt, for telling a slip from another word. */

/** A cell may hold 32,767 characters, and comparing two such texts letter by letter takes minutes. */
const longestWord = 200;

/**
 * Optimal string alignment distance (Damerau–Levenshtein without repeated swaps): how many letters must be inserted,
 * deleted, replaced, or swapped with their neighbours.
 *
 * @returns `Infinity` where the lengths differ by more than two, or both are no words: nobody asks for more
 */
export function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2 || left.length > longestWord) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Infinity;
      current[column] = Math.min(replaced, swapped, at(last, column) + 1, at(current, column - 1) + 1);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
