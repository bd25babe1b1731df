/** Longer texts are not kept. */
const longestText = 100;

/**
 * A pure function of a text that keeps its answers, so that the same text costs a look-up. It keeps at most `most`; of those
 * that were asked for longest ago it forgets first.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const made = make(text);
    if (text.length > longestText) return made;
    kept.set(text, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
