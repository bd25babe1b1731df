import type { Random } from "./random.ts";

/** Draws ranks from 0; rank r comes in proportion to 1 / (r + 1). */
export type Zipf = (random: Random) => number;

/** A draw over so many ranks. */
export function createZipf(count: number): Zipf {
  const cumulated = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1);
    cumulated[rank] = sum;
  }
  return (random) => firstAtLeast(cumulated, random.next() * sum);
}

function firstAtLeast(ascending: Float64Array, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
