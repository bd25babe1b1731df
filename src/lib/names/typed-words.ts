/** What stands between two spaces of a text, in the two forms that other texts may hold. */
export interface TypedWord {
  /** As it was typed, as well-formed Unicode. */
  readonly typed: string;
  /** In compatibility form (NFKC) and without invisible characters: TM for ™. It may hold spaces, as ﷺ is four words. */
  readonly plain: string;
}

/** The words of a text in order. Names are folded from them, and the full-text search of texts looks for them. */
export function typedWords(text: string): readonly TypedWord[] {
  return text
    .toWellFormed()
    .split(/\p{White_Space}+/u)
    .map((typed) => ({ typed, plain: typed.normalize("NFKC").replaceAll(/\p{Cf}/gu, "") }))
    .filter(({ plain }) => plain !== "");
}
