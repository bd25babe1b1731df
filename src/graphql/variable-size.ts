/** Letters of a text that count as one value more: it is sent to the database wherever it is used. */
const lettersAPart = 100;

/** What a text counts beside itself. */
export function textParts(text: string): number {
  return Math.floor(text.length / lettersAPart);
}

/** How large the value of a variable is. */
export interface ValueSize {
  /** Texts, numbers, lists and objects, itself included; each 100 letters of a text are one more. */
  readonly parts: number;
  /** Lists and objects within each other. */
  readonly depth: number;
}

/**
 * Measures a value as it came in JSON, without recursion: it may be nested deeper than the stack is.
 *
 * Cost: ends soon after one of the limits is passed; then the sizes are those up to there.
 */
export function measureJson(value: unknown, most: ValueSize): ValueSize {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let [parts, depth] = [0, 0];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    parts += 1 + (typeof next.value === "string" ? textParts(next.value) : 0);
    if (typeof next.value !== "object" || next.value === null) continue;
    const below = next.depth + 1;
    depth = Math.max(depth, below);
    const inner: readonly unknown[] = Object.values(next.value);
    if (depth > most.depth || parts + open.length + inner.length > most.parts) {
      return { parts: parts + open.length + inner.length, depth };
    }
    for (const each of inner) open.push({ value: each, depth: below });
  }
  return { parts, depth };
}
