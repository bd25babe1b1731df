/** ISO 15924 code -> the characters of that script. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ["Arab", /\p{Script=Arabic}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Hira", /\p{Script=Hiragana}/u],
  ["Kana", /\p{Script=Katakana}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Latn", /\p{Script=Latin}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Syrc", /\p{Script=Syriac}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Telu", /\p{Script=Telugu}/u],
  ["Tfng", /\p{Script=Tifinagh}/u],
  ["Thaa", /\p{Script=Thaana}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Tibt", /\p{Script=Tibetan}/u],
];

/** Scripts that one language writes together -> the code for the mixture. */
const mixtures: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["Jpan", new Set(["Hani", "Hira", "Kana"])],
  ["Kore", new Set(["Hani", "Hang"])],
];

/** ISO 15924 codes of the scripts in a text, by code; empty where it has no letters of a known one. */
export function scriptsOf(text: string): readonly string[] {
  const found = scripts.filter(([, pattern]) => pattern.test(text)).map(([code]) => code);
  if (found.length < 2) return found;
  const mixture = mixtures.find(([, parts]) => found.every((code) => parts.has(code)));
  return mixture === undefined ? found : [mixture[0]];
}

/** ISO 15924 code of a text in one script: `Zyyy` where it has no letters, such as a number, `Zzzz` where its letters are of no script known here. */
export function scriptOf(text: string): string {
  const [script] = scriptsOf(text);
  if (script !== undefined) return script;
  return /\p{L}/u.test(text) ? "Zzzz" : "Zyyy";
}
