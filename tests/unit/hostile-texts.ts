import { searchText } from "../../src/domain/search/search-text.ts";
import { ClaimgraphError } from "../../src/errors.ts";

/** Lengths at which rules of search come to their own limits, the last that of every text. */
const lengths = [32, 52, 64, 140, 256];
const longest = Math.max(...lengths);

/** Characters that stand for many letters or words, each with what it stands for. */
const expanding = [
  ...[
    "㌖",
    "㍿",
    "鿂",
    "ﷺ",
    "ﷲ",
    "𖠉",
    "꙲",
    "㋿",
    "中",
    "™",
    "⑳",
    "½",
    "℀",
    "⒇",
    "ﬃ",
    "Ⅷ",
    "가",
    "ゟ",
    "ß",
    "щ",
  ],
];

/** One letter of many scripts, marks and numbers. */
const letters = [
  ...[
    "a",
    "b",
    "1",
    "é",
    "Ж",
    "ω",
    "ք",
    "א",
    "ا",
    "ب",
    "ه",
    "ܐ",
    "ހ",
    "ߐ",
    "अ",
    "ক",
    "த",
    "తె",
    "ก",
    "ກ",
    "མ",
    "က",
  ],
  ...[
    "ა",
    "አ",
    "Ꭰ",
    "ខ",
    "ᠠ",
    "あ",
    "ア",
    "ㄅ",
    "額",
    "𞤀",
    "𝐀",
    "𐕰",
    "〇",
    "৴",
    "\u0301",
    "\ue000",
    "\ud800",
    "😀",
  ],
];

/** Stretches that rules for compounds, articles, doubled letters, vowels and readings look at. */
const stretches = [
  ...[
    "abd",
    "abdul",
    "ullah",
    "uddin",
    "xudin",
    "al",
    "el",
    "ibn ",
    "الله",
    "عبدال",
    "بالدين",
    "ال",
    "ابن ",
  ],
  ...[
    "ei",
    "ee",
    "ou",
    "oo",
    "a'",
    "'a",
    "ai",
    "aeiou",
    "ياي",
    "يع",
    "ععي",
    "وي",
    "sh",
    "ths",
    "kh",
    "thsh",
    "tah",
    "s1h",
  ],
  ...[
    "bdkrlm",
    "bdkrlmnstfgh",
    "bdkrlmnstfgh ",
    "تبحرشقفكزسصد ",
    "bdk ",
    "كرم ",
    "ab ",
    "a ",
    "b ",
    "中 ",
    "ア ",
    "a.",
    "ab.",
    "a-",
  ],
];

/** Texts that are made to cost the most: each of these over and over, and mixtures at random. */
export const hostileTexts: readonly string[] = [
  ...[...expanding, ...letters, ...stretches].map((each) => each.repeat(longest)),
  ...[
    "bdkrlmnst",
    "abdeihkrlmou",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "ب تاك",
    "一二三四五龘額",
    "thskdaeiou",
  ].flatMap((alphabet) => [0, 0.1, 0.2, 0.3, 0.5].map((spaces) => mixture(alphabet, spaces))),
].flatMap((text) => lengths.map((length) => text.slice(0, length)));

/** A text of these letters, this share of them spaces; the same at each run. */
function mixture(alphabet: string, spaces: number): string {
  const all = Array.from(alphabet);
  let seed = 7;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const text = Array.from({ length: longest }, () =>
    next() < spaces ? " " : (all[Math.floor(next() * all.length)] ?? ""),
  );
  return text.join("");
}

/** Why search refuses a text; null where it does not. */
export function refusal(text: string): string | null {
  try {
    searchText(text);
    return null;
  } catch (error) {
    if (error instanceof ClaimgraphError && error.code === "BAD_USER_INPUT") return error.message;
    throw error;
  }
}

/** The longest beginning of a text that is not refused. */
export function allowed(text: string): string {
  const lengths = Array.from(text, (_, i) => i + 1).toReversed();
  const length = lengths.find((each) => refusal(text.slice(0, each)) === null) ?? 0;
  return text.slice(0, length);
}
