import { written } from "../../lib/names/match.ts";
import { readingsOf } from "../../lib/names/readings.ts";
import {
  soundPattern,
  soundPrefixPattern,
  unpartedPattern,
} from "../../lib/names/sound-pattern.ts";
import { isArabic, soundSlips, type SoundSlips } from "../../lib/names/sound-slip.ts";
import { vowelsOnly, type NameToken } from "../../lib/names/tokens.ts";
import { slipsForgiven, typoPattern } from "../../lib/names/typo-pattern.ts";
import { scriptsOf } from "../../lib/script.ts";
import { quotedWords, searchTokens } from "./search-words.ts";

/**
 * Words of a text in which slips of the pen are looked for at most: Lucene makes up to 50 terms of a word with a slip and refuses a
 * query of more than 1,024.
 */
const mostFuzzyWords = 16;
/** Consonants of a name, with its spaces, that is looked for in other partings at most: there is one for each, as long as the name. */
const longestUnparted = 64;
/** Characters of a word in the index at most: Lucene cuts longer ones there. It refuses a beginning of more than 1,000 bytes. */
const longestTerm = 255;

/** Patterns that one word of a name must match, as regular expressions. */
export interface WordPatterns {
  /** What its `sound` matches. */
  readonly sound: string;
  /** What its `folded` matches where it is a slip of the pen. */
  readonly typo: string;
  /** What its `sound` matches where it is a slip seen from another script. */
  readonly slip: string;
}

/** What a user typed, in the forms in which it is sought. Full-text queries hold nothing that the index would take for syntax. */
export interface SearchText {
  /** As typed, spaces apart. */
  readonly written: string;
  readonly folded: string;
  /** ISO 15924; empty where it has no letters. */
  readonly scripts: readonly string[];
  /** Full-text query: names with all its folded words. */
  readonly foldedWords: string;
  /** Full-text query: names with the skeletons of all its words. */
  readonly skeletonWords: string;
  /** One for each word, of the whole `sound` of a name. */
  readonly sounds: readonly string[];
  /** Skeletons of names that are the same but for how they are parted. */
  readonly unparted: readonly string[];
  /** What the whole `sound` of such a name matches; a pattern that matches nothing where there are none. */
  readonly unpartedSound: string;
  /** Full-text query: names with all its words or with such as differ by a slip. */
  readonly fuzzyWords: string;
  /** Full-text query: names with all its words, one of them by a slip of one consonant, as skeletons; null where none is forgiven. */
  readonly slipWords: string | null;
  /** One for each word, of the whole name. */
  readonly patterns: readonly WordPatterns[];
  /** True where its words are in Arabic letters, so that names in others are of another script. */
  readonly isArabic: boolean;
  /** Full-text query: texts with all its words, as typed or in plain form. */
  readonly textWords: string;
}

const nothing = "(?!)";

/**
 * A text as search needs it; null where it holds no letter and no digit, so that nothing can match.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: it has more than 256 characters, 512 letters or 128 words
 */
export function searchText(given: string): SearchText | null {
  const tokens = searchTokens(given);
  if (tokens.length === 0) return null;
  const slips = slipsOf(tokens);
  const isFuzzy = tokens.length <= mostFuzzyWords;
  return {
    written: written(given),
    folded: tokens.map(({ folded }) => folded).join(" "),
    scripts: scriptsOf(given),
    foldedWords: tokens.map(({ folded }) => `+folded:${folded}`).join(" "),
    skeletonWords: tokens.map((token) => `+(${skeletonTerms(token)})`).join(" "),
    sounds: tokens.map((token) => inName(spokenAs(token))),
    unparted: unpartedSkeletons(tokens),
    unpartedSound: unpartedPattern(tokens) ?? nothing,
    fuzzyWords: tokens.map((token) => `+(${fuzzyTerms(token, isFuzzy)})`).join(" "),
    slipWords: slips.every((each) => each === null) ? null : slipTerms(tokens, slips),
    patterns: tokens.map((token, i) => ({
      sound: inName(spokenAs(token)),
      typo: inName((isFuzzy ? typoPattern(token.folded) : null) ?? token.folded),
      slip: inName(slips[i]?.sound ?? nothing),
    })),
    isArabic: tokens.some(isArabic),
    textWords: quotedWords(given),
  };
}

/** What somebody has typed so far, its last word unfinished. */
export interface PrefixText {
  readonly folded: string;
  readonly scripts: readonly string[];
  /** Full-text query: names with its folded words, one that begins with the last. */
  readonly foldedWords: string;
  /** Full-text query: the same of skeletons. */
  readonly skeletonWords: string;
  /** One for each word, of the whole `sound` of a name. */
  readonly sounds: readonly string[];
}

/**
 * A text as type-ahead needs it; null where it holds no letter and no digit.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: it has more than 256 characters, 512 letters or 128 words
 */
export function prefixText(given: string): PrefixText | null {
  const all = searchTokens(given);
  // The article of a word to come.
  const isArticle = all.length > 1 && /^[aeu]l$|^ال$/.test(all.at(-1)?.folded ?? "");
  const tokens = isArticle ? all.slice(0, -1) : all;
  const last = tokens.at(-1);
  if (last === undefined) return null;
  const before = tokens.slice(0, -1);
  return {
    folded: tokens.map(({ folded }) => folded).join(" "),
    scripts: scriptsOf(given),
    foldedWords: [
      ...before.map(({ folded }) => `+folded:${folded}`),
      `+folded:${begun(last.folded)}`,
    ].join(" "),
    skeletonWords: [
      ...before.map((token) => `+(${skeletonTerms(token)})`),
      `+skeleton:${begun(last.skeleton)}`,
    ].join(" "),
    sounds: [...before.map((token) => inName(spokenAs(token))), inName(soundPrefixPattern(last))],
  };
}

/** What matches the words of the index that begin so. */
function begun(word: string): string {
  return `${word.slice(0, longestTerm)}*`;
}

/** The slips of each word across scripts; none where the words themselves are of two scripts. */
function slipsOf(tokens: readonly NameToken[]): readonly (SoundSlips | null)[] {
  const isMixed = new Set(tokens.map(isArabic)).size > 1;
  return tokens.map((token) => (isMixed ? null : soundSlips(token, tokens)));
}

/** The only word of a query is the slip; of several, any. */
function slipTerms(tokens: readonly NameToken[], slips: readonly (SoundSlips | null)[]): string {
  const words = tokens.map((token, i) => {
    const slipped = (slips[i]?.skeletons ?? []).map((skeleton) => `skeleton:${skeleton}`);
    return [...(tokens.length === 1 ? [] : [skeletonTerms(token)]), ...slipped];
  });
  return words.map((terms) => `+(${terms.join(" ")})`).join(" ");
}

function spokenAs(token: NameToken): string {
  return readingsOf(token).map(soundPattern).join("|");
}

/** A pattern of one word as one of a whole name. */
function inName(pattern: string): string {
  return `(?:.* )?(?:${pattern})(?: .*)?`;
}

function skeletonTerms(token: NameToken): string {
  const skeletons = new Set(readingsOf(token).map(({ skeleton }) => skeleton));
  // Words without a consonant share one skeleton; only their letters tell them apart.
  if (token.skeleton === vowelsOnly) return `folded:${token.folded}`;
  return [...skeletons].map((skeleton) => `skeleton:${skeleton}`).join(" ");
}

function fuzzyTerms(token: NameToken, isFuzzy: boolean): string {
  const slips = isFuzzy ? slipsForgiven(token.folded) : 0;
  const near = slips === 0 ? "" : `folded:${token.folded}~${slips} `;
  return `${near}folded:${token.folded} ${skeletonTerms(token)}`;
}

/** The skeletons of a name with two of its words joined or one of them cut in two, and with all joined; of a long one, its own alone. */
function unpartedSkeletons(tokens: readonly NameToken[]): readonly string[] {
  const words = tokens.map(({ skeleton }) => skeleton);
  const whole = words.join(" ");
  if (whole.length > longestUnparted) return [whole];
  const joined = words.slice(1).map((_word, i) => {
    return [...words.slice(0, i), words.slice(i, i + 2).join(""), ...words.slice(i + 2)].join(" ");
  });
  const cut = words.flatMap((word, i) =>
    Array.from(word)
      .slice(1)
      .map((_class, at) => {
        const parts = `${word.slice(0, at + 1)} ${word.slice(at + 1)}`;
        return [...words.slice(0, i), parts, ...words.slice(i + 1)].join(" ");
      }),
  );
  return [...new Set([whole, words.join(""), ...joined, ...cut])];
}
