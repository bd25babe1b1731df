import anyAscii from "any-ascii";
import { typedWords } from "./typed-words.ts";

/** A word of a name, lower case, in a form that only one of the two readers below understands. */
export interface Word {
  readonly script: "arabic" | "latin";
  /** Arabic letters without vowel signs, or `a-z`, `0-9` and `'`. */
  readonly letters: string;
}

/** Latin letters of transliterations that stand for two plain ones. */
const digraphs: Readonly<Record<string, string>> = {
  ...{ š: "sh", ş: "sh", ș: "sh", ŝ: "sh" },
  ...{ č: "ch", ç: "ch", ć: "ch" },
  ...{ ḫ: "kh", ḵ: "kh", ẖ: "kh" },
  ...{ ġ: "gh", ğ: "gh", ḡ: "gh" },
  ...{ ṯ: "th", ḏ: "dh", ǧ: "j", ž: "j" },
};

const digraphLetters = new RegExp(Object.keys(digraphs).join("|"), "gu");
/** Everything that is written for hamza and ayn in Latin letters. */
const apostrophes = /[’‘‛ʼʻʿʾʹˈ`´′]/gu;
/** Vowel signs, Quranic marks and the tatweel. */
const arabicMarks = /[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]/gu;
const initials = /(?<![\p{L}\p{N}])((?:\p{L}\.)+\p{L}?)(?!\p{L})/gu;
const between = /[^\p{L}\p{M}\p{N}']+/u;

/** The words of a text in order; empty where it holds no letter and no digit. */
export function wordsOf(text: string): readonly Word[] {
  return typedWords(text)
    .map(({ plain }) => plain)
    .join(" ")
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(apostrophes, "'")
    .replaceAll(arabicMarks, "")
    .replaceAll(initials, (letters) => letters.replaceAll(".", ""))
    .split(between)
    .map(wordOf)
    .filter(({ letters }) => letters !== "");
}

function wordOf(written: string): Word {
  if (/\p{Script=Arabic}/u.test(written)) {
    const letters = withWesternDigits(written).replaceAll(/[^\p{Script=Arabic}0-9]/gu, "");
    if (letters !== "") return { script: /^\d+$/.test(letters) ? "latin" : "arabic", letters };
  }
  const ascii = anyAscii(written.replaceAll(digraphLetters, (letter) => digraphs[letter] ?? letter))
    .toLowerCase()
    .replaceAll("`", "'")
    .replaceAll(/[^a-z0-9']/g, "")
    .replaceAll(/'+/g, "'")
    .replaceAll(/^'|'$/g, "");
  return { script: "latin", letters: ascii };
}

function withWesternDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => anyAscii(digit));
}
