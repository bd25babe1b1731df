import { nameForms } from "./tokens.ts";

/**
 * The consonants of a name, alike for its Arabic and its Latin spellings: classes of consonants that writers confuse, one
 * character each, its words in order with one space between. Names with one skeleton need not be one name: Ahmed and Hamed
 * share theirs. Empty where the text holds no letter and no digit.
 */
export function skeleton(text: string): string {
  return nameForms(text).skeleton;
}
