import { createRecent } from "./recent.ts";

/** Longer texts are not kept. */
const longestText = 100;

/**
 * A pure function of a text that keeps its answers, so that the same text costs a look-up. It keeps at most `most`; of those
 * that were asked for longest ago it forgets first.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const kept = createRecent<T>({ most, weigh: () => 1 });
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (text.length <= longestText) kept.set(text, made);
    return made;
  };
}
