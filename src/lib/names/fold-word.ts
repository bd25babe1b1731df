import { latinCut } from "./sound.ts";
import { isLongA } from "./vowels.ts";
import type { Word } from "./words.ts";

/** Arabic letters -> the one that all their variants are folded to. */
const unified: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/gu, "ا"],
  [/[ىئیېێ]/gu, "ي"],
  [/[ؤۆۇ]/gu, "و"],
  [/[ةە]/gu, "ه"],
  [/ک/gu, "ك"],
  [/ھ/gu, "ه"],
  [/ء/gu, ""],
];

/** A word as it is compared at FOLDED; empty only where nothing of it is left, such as a lone hamza. */
export function foldWord({ script, letters }: Word): string {
  if (script === "latin") return foldLatin(letters);
  return unified.reduce((text, [pattern, letter]) => text.replaceAll(pattern, letter), letters);
}

function foldLatin(letters: string): string {
  return withoutDoubles(longAsKept(letters).replaceAll("'", ""));
}

/** Doubled letters once; a doubled a between two consonants stays, see below. */
function withoutDoubles(letters: string): string {
  return letters
    .replaceAll(/([b-df-hj-np-tv-z])\1+/g, "$1")
    .replaceAll(/(sh|kh|th|dh|gh)(?:\1)+/g, "$1")
    .replaceAll(/s(?=sh)|k(?=kh)|t(?=th)|d(?=dh)|g(?=gh)/g, "")
    .replaceAll(/[ei]{2,}/g, (vowels) => (/ee|ii/.test(vowels) ? "i" : vowels))
    .replaceAll(/[ou]{2,}/g, "u")
    .replaceAll(/A/g, "aa");
}

/**
 * Between the only two consonants of a word a long a tells names apart: Asaad and Assad, Saad and Sad. There As'ad becomes
 * asaad; everywhere else a doubled a becomes one.
 */
function longAsKept(letters: string): string {
  const { gaps } = latinCut(letters);
  const isTold = gaps.length === 3 && isLongA(gaps[1] ?? "");
  const marked = isTold
    ? letters.replace(/(?<=[^aeiou'])(?:a'?a+|'a+|a+')(?=[^aeiou'])/, "A")
    : letters;
  return marked.replaceAll(/a(?:'?a)+/g, "a");
}
