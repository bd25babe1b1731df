import { ClaimgraphError } from "../../errors.ts";
import { groupBy } from "../../lib/group-by.ts";
import { nameTokensOf, type NameToken } from "../../lib/names/tokens.ts";
import { typedWords, type TypedWord } from "../../lib/names/typed-words.ts";
import { wordsOf } from "../../lib/names/words.ts";

/** Characters of a text to search for at most. */
const longestSearch = 256;
/**
 * Letters that it has at most as names are compared, two for each character: room for 256 characters of most alphabets, or for some 150 of
 * Chinese, which has three letters a character. The limit of characters alone does not bound them: one can stand for eighteen.
 */
const mostLetters = 512;
/**
 * Words that it has at most: as many as 256 characters have with spaces between. Lucene refuses a query of more than 1,024 terms. A word
 * is at most four terms in a query for names, eight in one for texts.
 */
const mostWords = 128;

/**
 * The words of a text to search for, each once; empty where it holds no letter and no digit.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: it has more than 256 characters, 512 letters or 128 words
 */
export function searchTokens(given: string): readonly NameToken[] {
  refuseMore(given.length, longestSearch, "characters");
  const words = wordsOf(given);
  const letters = words.reduce((sum, word) => sum + word.letters.length, 0);
  refuseMore(letters, mostLetters, "letters in Latin or Arabic script, as names are compared");
  refuseMore(words.length, mostWords, "words");
  return [...groupBy(nameTokensOf(words), ({ folded }) => folded).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function refuseMore(count: number, maximum: number, what: string): void {
  if (count <= maximum) return;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `The text to search for has ${count} ${what}; it may have ${maximum}. Search for a few words of it.`,
    { length: count, maximum },
  );
}

/**
 * Full-text query: texts with all words of this one, each as it was typed or in its plain form, because the index holds texts as their
 * sources wrote them. Each is quoted, so that nothing in it is syntax. Where a text has name tokens it has such words, so that
 * the query is not empty, which Lucene takes for an error.
 */
export function quotedWords(given: string): string {
  const words = typedWords(given).filter(({ plain }) => /[\p{L}\p{M}\p{N}]/u.test(plain));
  return words.map(eitherForm).join(" ");
}

function eitherForm({ typed, plain }: TypedWord): string {
  return typed === plain ? `+${quoted(typed)}` : `+(${quoted(typed)} ${quoted(plain)})`;
}

function quoted(word: string): string {
  return `"${word.replaceAll(/[\\"]/g, "\\$&")}"`;
}
