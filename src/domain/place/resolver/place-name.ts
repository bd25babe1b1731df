/** Words of place names that every gazetteer spells its own way -> one spelling. */
const spellings: ReadonlyMap<string, string> = new Map(
  [
    ["abu", "abou", "abo"],
    ["ayn", "ain", "ein", "eyn"],
    ["bayt", "beit", "beyt", "bet", "bait"],
    ["bir", "beer", "ber"],
    ["dayr", "deir", "dair", "deyr", "der"],
    ["hawsh", "housh", "haush", "hosh"],
    ["jabal", "jebel", "jabel", "gebel", "djebel"],
    ["kafr", "kfar", "kefr", "kafar", "kfr", "kafer"],
    ["khirbat", "khirbet", "khirba", "khirbah", "khurbat", "kherbet"],
    ["maarrat", "maarat", "maaret"],
    ["qalat", "qalaat"],
    ["qasr", "kasr"],
    ["ras", "raas"],
    ["shaykh", "sheikh", "shekh", "sheykh", "cheikh", "shaikh", "sheik"],
    ["tall", "tell", "tel", "tal"],
    ["umm", "um", "oum"],
    ["wadi", "ouadi", "wady"],
  ].flatMap(([first = "", ...others]) => [first, ...others].map((each) => [each, first] as const)),
);

/** The Arabic article before each letter, as it is romanized. */
const articles: ReadonlySet<string> = new Set(
  "al el ar er as es ash esh ad ed at et ath eth an en az ez adh edh ul ur".split(" "),
);

/** A place name without marks, case, articles and spaces, its usual first words in one spelling. */
export function foldPlace(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Lm}'’‘`´ʿʾ"]/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replace(/[أإآٱ]/gu, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const kept = words.filter((word, i) => !articles.has(word) || i === words.length - 1);
  return kept.map(foldWord).join("");
}

function foldWord(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  return word
    .replace(/^ال(?=..)/u, "")
    .replace(/([a-z])\1+/gu, "$1")
    .replace(/(?<=[a-z])[ae]h$/u, "a");
}

/** Consonants that several romanizations write differently -> one letter. */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "x"],
  [/gh/g, "g"],
  [/sh|ch/g, "c"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/q/g, "k"],
  [/p/g, "b"],
  [/(?<=[aeiou])h$/g, ""],
  [/[aeiouwy]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** The consonants of a folded Latin name. */
export function skeletonOf(folded: string): string {
  return consonants.reduce((text, [pattern, letter]) => text.replace(pattern, letter), folded);
}
