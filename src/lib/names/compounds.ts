import type { Word } from "./words.ts";

/** Compounds that are written as one word or as two. What matches is replaced by its parts. */
interface Compound {
  readonly pattern: RegExp;
  /** In the words of `String.replace`; a space parts words. */
  readonly parts: string;
}

const latinCompounds: readonly Compound[] = [
  { pattern: /^abd[aeou]ll?ah?$/, parts: "abd allah" },
  { pattern: /^[aeu]llah$/, parts: "allah" },
  { pattern: /^(.{2,}?)[aeou]llah$/, parts: "$1 allah" },
  { pattern: /^abd(?:ou|oo|[aeou])l$/, parts: "abd" },
  { pattern: /^abd(?:ou|oo|[aeou])(?:l|(sh|[srnztd])(?=\1))(.{3,})$/, parts: "abd $2" },
  { pattern: /^(.{2,}?)(?:ou|oo|[aeiou])[dl]d(?:ee|ei|i)ne?$/, parts: "$1 din" },
  { pattern: /^(?:[aeu][dl])?d(?:ee|ei|i)ne?$/, parts: "din" },
  { pattern: /^(?:ibn|bin|ben)$/, parts: "bin" },
  { pattern: /^ra's$/, parts: "ras" },
  { pattern: /^alb(?:ou|u)$/, parts: "bu" },
  // An article that has grown on: Alsharaa, Elbaradei, but neither Aleppo nor Allawi.
  { pattern: /^al(?=[^aeiouyl'])(.{4,})$/, parts: "$1" },
  { pattern: /^el(?=[^aeiouyl'])(.{5,})$/, parts: "$1" },
];

const arabicCompounds: readonly Compound[] = [
  { pattern: /^الل[هة]$/, parts: "allah" },
  { pattern: /^(.{2,})الله$/, parts: "$1 allah" },
  { pattern: /^عبدال(.{2,})$/, parts: "عبد $1" },
  { pattern: /^(.{2,})الدين$/, parts: "$1 دين" },
  { pattern: /^(?:ابن|إبن|بن)$/, parts: "بن" },
  // Elias, Ilham, Germany, Albania, Alexander: what looks like their article is part of them, whether or not it bears a hamza.
  { pattern: /^[اأإ]ل(?:ياس$|هام$|ماني|باني|كسندر|كسي|يزابيث|كترون)/, parts: "$&" },
  { pattern: /^[اأإٱ]ل(.{2,})$/, parts: "$1" },
];

const tables: Readonly<Record<Word["script"], readonly Compound[]>> = {
  arabic: arabicCompounds,
  latin: latinCompounds,
};

/** Letters of a compound at most. Taking one part off reads the whole word, so a word of thousands of parts would cost their square. */
const longestCompound = 64;

/** The words that a compound is made of, articles off; the word alone where it is none. */
export function uncompounded({ script, letters }: Word): readonly Word[] {
  if (letters.length > longestCompound) return [{ script, letters }];
  const compound = tables[script].find(({ pattern }) => pattern.test(letters));
  if (compound === undefined) return [{ script, letters }];
  return letters
    .replace(compound.pattern, compound.parts)
    .split(" ")
    .map((part) => ({ script: /^[a-z0-9']*$/.test(part) ? "latin" : script, letters: part }));
}
