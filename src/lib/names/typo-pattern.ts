/** Folded letters from which on one slip of the pen is forgiven; with a slip, shorter words are other words. */
const shortest = 5;
/** From this length on a vowel may be wrong, and a letter another one: Jamal is not Jamil, and Samir not Sabir. */
const anySlipFrom = 7;
/** From this length on, one slip in each half. */
const twoSlipsFrom = 9;

const letterClass = "[^ ]";
const consonantClass = "[^ aeiouاوي]";
const vowel = /[aeiouاوي]/;

/** What is forgiven in a stretch of a word. */
interface Leniency {
  /** Slips in vowels, and one letter for another. */
  readonly any: boolean;
  /** A letter too many, and the last two swapped. */
  readonly losses: boolean;
  /** The first letter must be right. */
  readonly keepsFirst: boolean;
}

/**
 * What matches folded words that are this one but for a slip of the pen: a letter too many, too few, another one, or two that
 * have changed places; never the first letter. Null for a word too short to tell a slip from another name.
 */
export function typoPattern(folded: string): string | null {
  const letters = Array.from(folded);
  const { length } = letters;
  if (length < shortest) return null;
  const leniency = { any: length >= anySlipFrom, losses: length > shortest };
  if (length < twoSlipsFrom) return oneSlip(letters, { ...leniency, keepsFirst: true });
  const half = Math.ceil(length / 2);
  const front = oneSlip(letters.slice(0, half), { ...leniency, keepsFirst: true });
  const back = oneSlip(letters.slice(half), { ...leniency, keepsFirst: false });
  return `${front}${back}`;
}

/** Slips that the full-text index has to look for: 0, 1 or 2. */
export function slipsForgiven(folded: string): number {
  const { length } = Array.from(folded);
  return length < shortest ? 0 : length < twoSlipsFrom ? 1 : 2;
}

function oneSlip(letters: readonly string[], leniency: Leniency): string {
  const alternatives = [letters.join("")];
  for (let i = leniency.keepsFirst ? 1 : 0; i <= letters.length; i += 1) {
    alternatives.push(...slipsAt(letters, i, leniency));
  }
  return `(?:${[...new Set(alternatives)].join("|")})`;
}

function slipsAt(letters: readonly string[], at: number, leniency: Leniency): readonly string[] {
  const front = letters.slice(0, at).join("");
  const missing =
    front + (leniency.any ? letterClass : consonantClass) + letters.slice(at).join("");
  const letter = letters[at];
  if (letter === undefined) return [missing];
  const rest = letters.slice(at + 1).join("");
  const isTelling = leniency.any || !vowel.test(letter);
  return [
    missing,
    ...(leniency.any ? [front + letterClass + rest] : []),
    ...(leniency.losses && isTelling ? [front + rest] : []),
    ...swapAt(letters, at, leniency),
  ];
}

function swapAt(letters: readonly string[], at: number, leniency: Leniency): readonly string[] {
  const [letter = "", next] = letters.slice(at, at + 2);
  if (next === undefined || next === letter) return [];
  if (!leniency.any && vowel.test(letter) && vowel.test(next)) return [];
  const rest = letters.slice(at + 2).join("");
  if (rest === "" && !leniency.losses) return [];
  return [letters.slice(0, at).join("") + next + letter + rest];
}
