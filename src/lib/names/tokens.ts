import { classOf } from "./consonants.ts";
import { partsOf, type Part } from "./parts.ts";
import { soundOf, type Sound } from "./sound.ts";
import { wordsOf, type Word } from "./words.ts";

/** A word of a name in the forms that are compared. None of them holds a space. */
export interface NameToken {
  readonly folded: string;
  /** The classes of its consonants, `a-z` and `0-9`: the same however its vowels are written, in Arabic and in Latin letters. */
  readonly skeleton: string;
  /** Its consonants and vowels as codes, one character each; a vowel first and last; see vowels.ts and consonants.ts. */
  readonly sound: string;
}

/** The words of a name that count, in order. */
export function nameTokens(text: string): readonly NameToken[] {
  return nameTokensOf(wordsOf(text));
}

/** Those of these words that count, in order. */
export function nameTokensOf(words: readonly Word[]): readonly NameToken[] {
  return partsOf(words).map(tokenOf);
}

/** A whole name in the forms that are compared, its words in order with one space between. */
export function nameForms(text: string): NameToken {
  const tokens = nameTokens(text);
  return {
    folded: tokens.map((token) => token.folded).join(" "),
    skeleton: tokens.map((token) => token.skeleton).join(" "),
    sound: tokens.map((token) => token.sound).join(" "),
  };
}

function tokenOf(part: Part): NameToken {
  const sound = soundOf(part);
  // A word without a consonant, such as Aya, has no skeleton to share; its own letters stand for it.
  if (sound.consonants.length === 0) {
    return { folded: part.folded, skeleton: vowelsOnly, sound: vowelsOnly + part.folded };
  }
  return {
    folded: part.folded,
    skeleton: sound.consonants.map(classOf).join(""),
    sound: soundText(sound),
  };
}

/** The skeleton of words without a consonant; no class of consonants is called so. */
export const vowelsOnly = "a";

function soundText({ consonants, vowels }: Sound): string {
  return (vowels[0] ?? "") + consonants.map((code, i) => code + (vowels[i + 1] ?? "")).join("");
}
