import type { FullTextIndex } from "../../cypher/model.ts";

/** Words of names, folded and as skeletons: they are cut already, and hold letters and digits alone. */
export const nameWordsIndex: FullTextIndex = { name: "name_words", analyzer: "whitespace" };

/** Words of titles, summaries, paraphrases and statements, in any language; none is left out for being common in English. */
export const textWordsIndex: FullTextIndex = {
  name: "text_words",
  analyzer: "standard-no-stop-words",
};
