import { randomOf, type Random } from "../bench/generate/random.ts";

/** Somebody with a name in two scripts, and so many known parts in events. */
export interface NamedPerson {
  readonly id: string;
  readonly latin: string;
  readonly arabic: string;
  readonly degree: number;
}

const stream = 40;
/** Consonants and vowels of made-up names, each in Latin and in Arabic script. */
const consonants = [
  ...[["b", "ب"] as const, ["t", "ت"] as const, ["j", "ج"] as const, ["h", "ح"] as const],
  ...[["kh", "خ"] as const, ["d", "د"] as const, ["r", "ر"] as const, ["z", "ز"] as const],
  ...[["s", "س"] as const, ["sh", "ش"] as const, ["f", "ف"] as const, ["q", "ق"] as const],
  ...[["k", "ك"] as const, ["l", "ل"] as const, ["m", "م"] as const, ["n", "ن"] as const],
] as const;
const vowels = [["a", "ا"] as const, ["i", "ي"] as const, ["u", "و"] as const] as const;
/** Half of them have one of these: real names come often, too. */
const commonNames = [
  ...[["Ahmad", "أحمد"] as const, ["Muhammad", "محمد"] as const, ["Ali", "علي"] as const],
  ...[["Hassan", "حسن"] as const, ["Omar", "عمر"] as const, ["Fatima", "فاطمة"] as const],
] as const;

/** The person of this index: a given name and a family's, both drawn. Few are known for much. */
export function personAt(index: number): NamedPerson {
  const random = randomOf(stream, index);
  const [given, givenArabic] = random.chance(0.5) ? random.pick(commonNames) : word(random);
  const [family, familyArabic] = word(random);
  return {
    id: `person:suggested-${index}`,
    latin: `${given} al-${family}`,
    arabic: `${givenArabic} ال${familyArabic}`,
    degree: Math.min(200, Math.floor(1 / (1 - random.next()))),
  };
}

/** Two or three syllables, in both scripts. */
function word(random: Random): readonly [latin: string, arabic: string] {
  const syllables = Array.from({ length: 2 + random.below(2) }, () => [
    random.pick(consonants),
    random.pick(vowels),
  ]).flat();
  const latin = syllables.map(([letters]) => letters).join("");
  return [
    latin.charAt(0).toUpperCase() + latin.slice(1),
    syllables.map(([, letter]) => letter).join(""),
  ];
}
