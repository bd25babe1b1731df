import { nameForms } from "./tokens.ts";

/**
 * A name without what writers differ in: case, accents, vowel signs, apostrophes, articles, doubled letters and vowels, and
 * whether a compound is written as one word. Its words in order, one space between; empty where the text holds no letter and
 * no digit. Arabic stays in Arabic letters, every other script comes as `a-z`. Folding a folded name changes nothing.
 */
export function folded(text: string): string {
  return nameForms(text).folded;
}
