import { uncompounded } from "./compounds.ts";
import { foldWord } from "./fold-word.ts";
import type { Word } from "./words.ts";

/** A word of a name that counts, and what it folds to. */
export interface Part extends Word {
  /** Never empty. */
  readonly folded: string;
}

/** Words that names hold or leave out. */
const particles: ReadonlySet<string> = new Set(["of", "the", "and"]);

/** Al, el, ul, and the article that has taken the sound of the next word: ash-Sharaa, an-Nusra, ez-Zor. */
const article = /^(?:[aeu]l|[aeiu](sh|th|dh|[stdzrnl]))$/;

/** The words of a name that count, in order: compounds taken apart, articles and particles left out unless nothing else is there. */
export function partsOf(words: readonly Word[]): readonly Part[] {
  const parts = words.flatMap(wordParts);
  const telling = parts.filter((part) => !particles.has(part.folded));
  return withoutArticles(telling.length === 0 ? parts : telling);
}

/** A word whose folded form is a compound is taken apart too, so that folding what is folded changes nothing. */
function wordParts(word: Word): readonly Part[] {
  const words = uncompounded(word);
  const [only] = words;
  if (only === undefined) return [];
  if (words.length > 1 || only.letters !== word.letters) return words.flatMap(wordParts);
  const folded = foldWord(word);
  if (folded === "") return [];
  const again = { script: word.script, letters: folded };
  const [same, ...more] = uncompounded(again);
  const isStable = folded === word.letters || (more.length === 0 && same?.letters === folded);
  return isStable ? [{ ...word, folded }] : wordParts(again);
}

function withoutArticles(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (const part of parts.toReversed()) {
    if (!isArticle(part, kept.at(-1))) kept.push(part);
  }
  return kept.toReversed();
}

function isArticle(part: Part, next: Part | undefined): boolean {
  if (next === undefined) return false;
  const found = article.exec(part.folded);
  if (found === null) return false;
  const taken = found[1];
  return taken === undefined || next.folded.startsWith(taken);
}
