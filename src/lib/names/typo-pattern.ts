/** Folded letters from which on one slip of the pen is forgiven; with a slip, shorter words are other words. */
const shortest = 5;
/** From this length on a vowel may be wrong, and a letter another one: Jamal is not Jamil, and Samir not Sabir. */
const anySlipFrom = 7;
/** From this length on, one slip in each half. */
const twoSlipsFrom = 9;
/** Longer words are several that their script does not part, or no names: a slip in the fortieth letter is not looked for. */
const longest = 32;

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
 * have changed places; never the first letter. Null for a word too short to tell a slip from another name, and for one that is too long.
 */
export function typoPattern(folded: string): string | null {
  const letters = Array.from(folded);
  const { length } = letters;
  if (length < shortest || length > longest) return null;
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
  if (length < shortest || length > longest) return 0;
  return length < twoSlipsFrom ? 1 : 2;
}

/** From the last letter to the first: what is right before a slip is in the pattern once, whatever follows it. */
function oneSlip(letters: readonly string[], leniency: Leniency): string {
  const afterLast = `${missingClass(leniency)}?`;
  return letters.reduceRight((behind, letter, at) => {
    if (at === 0 && leniency.keepsFirst) return letter + behind;
    return `(?:${[letter + behind, ...slipsAt(letters, at, leniency)].join("|")})`;
  }, afterLast);
}

/** A slip at a letter, and the rest of the word without one. */
function slipsAt(letters: readonly string[], at: number, leniency: Leniency): readonly string[] {
  const [letter = "", ...rest] = letters.slice(at);
  return [
    slipOf(letter, leniency) + rest.join(""),
    ...swapped(letter, rest, leniency).map((pair) => pair + rest.slice(1).join("")),
  ];
}

/** One missing before this letter, another in its place, or it is one too many. */
function slipOf(letter: string, leniency: Leniency): string {
  const missing = missingClass(leniency);
  if (leniency.any) return `(?:${missing}${letter}?)?`;
  const isTelling = leniency.losses && !vowel.test(letter);
  return isTelling ? `(?:${missing}${letter})?` : `${missing}${letter}`;
}

function missingClass({ any }: Leniency): string {
  return any ? letterClass : consonantClass;
}

/** A letter and the next in the other order; none where that is no slip. */
function swapped(
  letter: string,
  [next, ...rest]: readonly string[],
  leniency: Leniency,
): readonly string[] {
  if (next === undefined || next === letter) return [];
  if (!leniency.any && vowel.test(letter) && vowel.test(next)) return [];
  if (rest.length === 0 && !leniency.losses) return [];
  return [next + letter];
}
