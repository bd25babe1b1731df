import { arabicConsonant, latinConsonantAt, type ConsonantCode } from "./consonants.ts";
import { arabicVowels, latinVowels, type VowelCode, type VowelPlace } from "./vowels.ts";
import type { Word } from "./words.ts";

/** A word as consonants and what lies around them: there is one more vowel than there are consonants. */
export interface Sound {
  readonly consonants: readonly ConsonantCode[];
  /** Before the first consonant, between each two, behind the last one. */
  readonly vowels: readonly VowelCode[];
}

/** A word cut at its consonants, the gaps between them as written: one more than there are consonants. */
export interface Cut {
  readonly codes: readonly ConsonantCode[];
  readonly gaps: readonly string[];
}

/** How a word sounds, as far as its letters say. */
export function soundOf(word: Word): Sound {
  const isArabic = word.script === "arabic";
  const cut = isArabic
    ? withoutClosingH(cutArabic(word.letters), word.letters.endsWith("ح") ? "ح" : "ه")
    : latinCut(word.letters);
  const vowelsOf = isArabic ? arabicVowels : latinVowels;
  const count = cut.codes.length;
  return {
    consonants: cut.codes,
    vowels: cut.gaps.map((gap, i) =>
      isLongU(gap, i, count) ? "W" : vowelsOf(placeOf(i, count), gap, count),
    ),
  };
}

/** French writes every u as ou, Moustapha; but in the last syllable it is a long one: Mahmoud. */
function isLongU(gap: string, index: number, count: number): boolean {
  return gap === "ou" && count > 2 && index === count - 1;
}

function placeOf(index: number, count: number): VowelPlace {
  if (index === 0) return "start";
  return index === count ? "end" : "between";
}

/** A Latin word cut at its consonants. */
export function latinCut(letters: string): Cut {
  return withoutClosingH(cutLatin(letters), "h");
}

/** A doubled consonant and its h, as in Ash-Shaddadi or Makkhi: both are one sound. */
const aspirated: Readonly<Record<ConsonantCode, ConsonantCode>> = {
  ...{ S: "s", x: "k", T: "t", D: "d", G: "g" },
};

function cutLatin(letters: string): Cut {
  const codes: ConsonantCode[] = [];
  const gaps: string[] = [];
  let gap = "";
  let index = 0;
  const glide = /^(?:y|w|ou(?=[aei]))/.exec(letters)?.[0];
  if (glide !== undefined) {
    codes.push(glide === "y" ? "y" : "w");
    gaps.push("");
    index = glide.length;
  }
  while (index < letters.length) {
    const consonant = latinConsonantAt(letters, index);
    const last = codes.at(-1);
    if (consonant === null) {
      gap += letters.charAt(index);
    } else if (gap === "" && isDoubled(last, consonant.code)) {
      codes[codes.length - 1] = consonant.code;
    } else {
      codes.push(consonant.code);
      gaps.push(gap);
      gap = "";
    }
    index += consonant?.length ?? 1;
  }
  return { codes, gaps: [...gaps, gap] };
}

function isDoubled(last: ConsonantCode | undefined, code: ConsonantCode): boolean {
  return last !== undefined && !/\d/.test(code) && (last === code || aspirated[code] === last);
}

/** Letters that carry a hamza or are variants -> the vowel letter that they count as. */
const vowelLetters: Readonly<Record<string, string>> = {
  ...{ ا: "ا", أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ا", ە: "ا", ء: "", ع: "ع" },
  ...{ و: "و", ؤ: "و", ۆ: "و", ۇ: "و", ي: "ي", ئ: "ي", ی: "ي", ې: "ي", ێ: "ي" },
};

function cutArabic(letters: string): Cut {
  const codes: ConsonantCode[] = [];
  const gaps: string[] = [];
  let gap = "";
  for (const [index, letter] of Array.from(letters).entries()) {
    const glide = index === 0 ? { و: "w", ي: "y", ی: "y" }[letter] : undefined;
    const code = glide ?? arabicConsonant(letter);
    if (code === null) {
      gap += vowelLetters[letter] ?? "";
    } else {
      codes.push(code);
      gaps.push(gap);
      gap = "";
    }
  }
  return { codes, gaps: [...gaps, gap] };
}

/** The h that closes a word counts as part of its last vowel: Jableh and Jabla are one. */
function withoutClosingH({ codes, gaps }: Cut, closing: string): Cut {
  const before = gaps.at(-2) ?? "";
  const closes = codes.length > 1 && codes.at(-1) === "h" && gaps.at(-1) === "";
  if (!closes || (closing === "h" && before === "")) return { codes, gaps };
  return { codes: codes.slice(0, -1), gaps: [...gaps.slice(0, -2), before + closing] };
}
