/**
 * Of these words the one that takes the fewest edits to reach, the first of equals; null where each is too far:
 * more than a third of the word, more than 2 edits in a short word, or nothing left of it.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(Math.max(2, Math.floor(word.length / 3)) + 1, word.length);
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/**
 * Edits that turn one word into another: insert, delete or replace a character, swap two neighbours; letter case costs nothing.
 * From `limit` on any number that is not less than it: the rest is not reckoned.
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
  const [a, b] = withoutCommonEnds(from.toLowerCase(), to.toLowerCase());
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      // A cell this far from the diagonal takes as many edits as it is away.
      const edits =
        Math.abs(i - j) >= limit ? limit : cellOf(a, b, [i, j], [row, last, beforeLast]);
      row.push(edits);
      least = Math.min(least, edits);
    }
    // A later row is at least as far as the least of two rows before it.
    if (least >= limit && Math.min(...last) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** What two words begin and end with alike takes no edits. */
function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function cellOf(
  a: string,
  b: string,
  [i, j]: readonly [number, number],
  [row, last, beforeLast]: readonly [readonly number[], readonly number[], readonly number[]],
): number {
  const isSame = a[i - 1] === b[j - 1];
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (last[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (last[j - 1] ?? 0) + (isSame ? 0 : 1),
    isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
  );
}
