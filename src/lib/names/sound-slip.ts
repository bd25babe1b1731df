import { classOf, likeSounding, type ConsonantCode } from "./consonants.ts";
import { oneOf, soundParts, soundPattern } from "./sound-pattern.ts";
import { vowelsOnly, type NameToken } from "./tokens.ts";
import { likeVowels } from "./vowels.ts";

/*
 * A slip of the pen in one script, seen from another: letters cannot be compared there, only consonants. Fewer of them tell a word
 * than letters do, so that less is forgiven: never the first, and the last only where there are many or other words are right.
 */

/** From how many consonants on a slip is forgiven. */
interface Leniency {
  /** Two have changed places, or one is taken for another that is easily taken for it. */
  readonly likely: number;
  /** One is any other one. */
  readonly any: number;
  /** One is missing, counted in the longer word. */
  readonly missing: number;
  /** One is written twice, counted without it. */
  readonly doubled: number;
  /** A likely mistake may be in the last one too. */
  readonly atEnd: boolean;
}

const alone: Leniency = { likely: 4, any: 5, missing: 6, doubled: 3, atEnd: false };
/** Beside other words that are right. */
const inCompany: Leniency = { likely: 3, any: 4, missing: 5, doubled: 2, atEnd: true };

/** Of words with more consonants than this the ways to slip are too many to look for. */
const longest = 12;
/** The same of all words together: what matches the slips of a word grows with the square of its consonants, up to 7,000 characters. */
const longestTogether = 48;

/** Codes of Arabic letters that differ in their dots alone; a slip of them is soon made and hardly seen. */
const alikeInArabic: readonly string[] = ["Btn", "Jhx", "dD", "rz", "sS", "sE", "tZ", "FQ", "Kg"];
/** Codes of Latin letters whose keys are neighbours. */
const alikeInLatin: readonly string[] = [
  ...["rt", "sd", "df", "fg", "gh", "hj", "jk", "cv", "vb", "bn", "nm"],
];

const arabicLetter = /[\u0600-\u06FF]/;

/** True for a word in Arabic letters. */
export function isArabic({ folded }: NameToken): boolean {
  return arabicLetter.test(folded);
}

/** What words in another script look like that are this one but for a slip of one consonant. */
export interface SoundSlips {
  /** What their `sound` matches. */
  readonly sound: string;
  /** What their skeleton is; a question mark stands for any one class. */
  readonly skeletons: readonly string[];
}

/** The slips that are forgiven in a word of these; null for one that is too short, and where words are too long. */
export function soundSlips(token: NameToken, words: readonly NameToken[]): SoundSlips | null {
  if (token.skeleton === vowelsOnly || token.skeleton.length > longest) return null;
  if (words.reduce((sum, { skeleton }) => sum + skeleton.length, 0) > longestTogether) return null;
  const leniency = words.length > 1 ? inCompany : alone;
  const once = undoubled(token).filter(({ skeleton }) => skeleton.length >= leniency.doubled);
  const slips = slippedAway(token, leniency);
  const sounds = [...once.map(soundPattern), ...slips.map(({ sound }) => sound)];
  if (sounds.length === 0) return null;
  const skeletons = [
    ...once.map(({ skeleton }) => skeleton),
    ...slips.flatMap((slip) => slip.skeletons),
  ];
  return { sound: [...new Set(sounds)].join("|"), skeletons: [...new Set(skeletons)] };
}

/** The word without one of two equal consonants that stand side by side: where its script writes what is long once, a key was held too long. */
function undoubled(token: NameToken): readonly NameToken[] {
  const codes = Array.from(token.sound);
  const { folded } = token;
  return codes.flatMap((code, i) => {
    if (i % 2 === 0 || codes[i + 1] !== notWritten || codes[i + 2] !== code) return [];
    const at = (i - 1) / 2;
    const skeleton = token.skeleton.slice(0, at) + token.skeleton.slice(at + 1);
    return [{ folded, skeleton, sound: codes.toSpliced(i, 2).join("") }];
  });
}

/** Between two consonants in Arabic letters. */
const notWritten = "1";

/** The word with other consonants than its first, in other places or one of them missing. */
function slippedAway(token: NameToken, leniency: Leniency): readonly SoundSlips[] {
  const [start, [first = "", ...codes], between, end] = soundParts(token.sound);
  const letters = codes.map((code, i): Letter => ({
    gap: oneOf(likeVowels("between", between[i] ?? "")),
    code,
  }));
  const alike = isArabic(token) ? alikeInArabic : alikeInLatin;
  const head = oneOf(likeVowels("start", start)) + oneOf(likeSounding(first));
  const tail = oneOf(likeVowels("end", end));
  return letters
    .flatMap((_letter, i) => slipsAt(letters, i, { ...leniency, alike }))
    .map((slip) => ({
      sound: head + slip.map(({ gap, codes: heard }) => gap + heard).join("") + tail,
      skeletons: skeletonsOf(classOf(first), slip),
    }));
}

/** A consonant behind the first, and what the vowels before it may be. */
interface Letter {
  readonly gap: string;
  readonly code: ConsonantCode;
}

/** The same where a slip may have been made: patterns, and the classes that it may be of. */
interface Heard {
  readonly gap: string;
  readonly codes: string;
  readonly classes: readonly string[];
}

const anything = "[^ ]";
const anyLetter: Heard = { gap: anything, codes: anything, classes: ["?"] };

function slipsAt(
  letters: readonly Letter[],
  at: number,
  leniency: Leniency & { readonly alike: readonly string[] },
): readonly (readonly Heard[])[] {
  const count = letters.length + 1;
  const right = letters.map(({ gap, code }) => heardAs(gap, likeSounding(code)));
  const [letter, next] = letters.slice(at, at + 2);
  if (letter === undefined) return [];
  const [front, behind] = [right.slice(0, at), right.slice(at + 1)];
  const other = otherThan(letter, { count, isLast: next === undefined }, leniency);
  const isSwapped = count >= leniency.likely && next !== undefined && next.code !== letter.code;
  return [
    ...(other === null ? [] : [[...front, other, ...behind]]),
    ...(isSwapped ? [swapped(right, at, letter, next)] : []),
    ...(count + 1 >= leniency.missing ? [[...front, anyLetter, loose(letter), ...behind]] : []),
    ...(count >= leniency.missing && next !== undefined
      ? [[...front, ...behind.with(0, loose(next))]]
      : []),
  ];
}

/** What may stand for a consonant by mistake; null for nothing. */
function otherThan(
  { gap, code }: Letter,
  { count, isLast }: { readonly count: number; readonly isLast: boolean },
  { any, likely, alike, atEnd }: Parameters<typeof slipsAt>[2],
): Heard | null {
  if (count >= any) return { ...anyLetter, gap };
  const isLikely = count >= likely && (atEnd || !isLast);
  const mistaken = isLikely ? mistakenFor(code, alike) : "";
  return mistaken === "" ? null : heardAs(gap, mistaken);
}

function swapped(
  right: readonly Heard[],
  at: number,
  letter: Letter,
  next: Letter,
): readonly Heard[] {
  return right
    .with(at, heardAs(letter.gap, likeSounding(next.code)))
    .with(at + 1, heardAs(next.gap, likeSounding(letter.code)));
}

/** Beside a consonant that is too many or too few, vowels say nothing. */
function loose({ code }: Letter): Heard {
  return heardAs(anything, likeSounding(code));
}

function heardAs(gap: string, codes: string): Heard {
  const classes = [...new Set(Array.from(codes).map(classOf))];
  return { gap, codes: oneOf(codes), classes };
}

function mistakenFor(code: ConsonantCode, alike: readonly string[]): string {
  const groups = alike.filter((group) => group.includes(code));
  const codes = groups.flatMap((group) => Array.from(group.replace(code, "")));
  return [...new Set(Array.from(codes.map(likeSounding).join("")))].join("");
}

function skeletonsOf(first: string, slip: readonly Heard[]): readonly string[] {
  return slip.reduce<readonly string[]>(
    (starts, { classes }) => starts.flatMap((start) => classes.map((each) => start + each)),
    [first],
  );
}
