import { likeSounding } from "./consonants.ts";
import { vowelsOnly, type NameToken } from "./tokens.ts";
import { likeVowels } from "./vowels.ts";

/*
 * Patterns are regular expressions as text, of what JavaScript and the database read alike: letters, classes, groups,
 * alternatives and look-ahead. They hold nothing but codes and folded letters, whatever the user typed.
 */

/** What matches the `sound` of every word that may be another spelling of this one. */
export function soundPattern(token: NameToken): string {
  if (token.skeleton === vowelsOnly) return token.sound;
  const [start, consonants, between, end] = soundParts(token.sound);
  const middle = consonants
    .slice(1)
    .map((code, i) => oneOf(likeVowels("between", between[i] ?? "")) + oneOf(likeSounding(code)));
  return [
    oneOf(likeVowels("start", start)),
    oneOf(likeSounding(consonants[0] ?? "")),
    ...middle,
    oneOf(likeVowels("end", end)),
  ].join("");
}

/** The same for a word that may still go on. */
export function soundPrefixPattern(token: NameToken): string {
  if (token.skeleton === vowelsOnly) return token.sound;
  const whole = soundPattern(token);
  return `${whole.slice(0, whole.lastIndexOf("["))}.*`;
}

/**
 * What matches the sounds of a whole name, one space between its words, wherever it is parted: Abu Bakr and Abubakr, Deir Ezzor
 * and Deir ez-Zor. Null where the name has too few consonants to tell.
 */
export function unpartedPattern(tokens: readonly NameToken[]): string | null {
  const heard = tokens.filter(({ skeleton }) => skeleton !== vowelsOnly);
  const count = heard.reduce((sum, { skeleton }) => sum + skeleton.length, 0);
  if (heard.length < tokens.length || count < leastConsonants) return null;
  const words = tokens.map(({ sound }) => soundParts(sound));
  const first = words[0]?.[0] ?? "";
  const last = words.at(-1)?.[3] ?? "";
  const inner = words.map(([, consonants, between]) =>
    consonants
      .map((code, i) => (i === 0 ? "" : parted(between[i - 1] ?? "")) + oneOf(likeSounding(code)))
      .join(""),
  );
  return `${oneOf(likeVowels("start", first))}${inner.join("(?:. .|.)")}${oneOf(likeVowels("end", last))}`;
}

const leastConsonants = 4;

function parted(code: string): string {
  return `(?:${oneOf(likeVowels("between", code))}|. .)`;
}

/** The codes of a word's sound: the vowel before its first consonant, its consonants, the vowels between them, that behind the last. */
export function soundParts(
  sound: string,
): readonly [
  start: string,
  consonants: readonly string[],
  between: readonly string[],
  end: string,
] {
  const codes = Array.from(sound);
  const consonants = codes.filter((_code, i) => i % 2 === 1);
  const vowels = codes.filter((_code, i) => i % 2 === 0);
  return [vowels[0] ?? "", consonants, vowels.slice(1, -1), vowels.at(-1) ?? ""];
}

/** One of these codes. */
export function oneOf(codes: string): string {
  return `[${codes}]`;
}
