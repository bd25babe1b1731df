import { foldPlace } from "../../../domain/place/resolver/place-name.ts";
import { splitSort } from "../../../domain/place/resolver/division-word.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import type { NameEntry } from "./place-entry.ts";
import type { SyrianDivision } from "./syrian-division.ts";

/** Arabic letters and none of those that only Persian, Kurdish or Urdu write. */
const arabic = /^[\u0621-\u063A\u0641-\u064A][\u0621-\u063A\u0641-\u064A ]*$/u;
/** A written name, not the letter-by-letter romanization of a name in another script, nor an airport's code. */
const latin =
  /^(?=.*\p{Ll})(?=.*[aeiouāīūâîû])(?:\p{Lu}|[‘'`’]\p{L}|a[lrstdzn][ -]\p{Lu})[\p{Script=Latin}\p{M} '’‘`-]*$/u;

/** Names of a GeoNames row: the one to show first, as romanized, then those in Arabic, then, where asked, other spellings that read differently. */
export function namesOfRow(
  row: GeonamesRow,
  language: string,
  isWithSpellings: boolean,
): readonly NameEntry[] {
  const main: readonly NameEntry[] =
    language === "ar-Latn" && row.asciiName !== ""
      ? [
          { text: plainQuotes(row.asciiName), language: "en", kind: "OFFICIAL" },
          { text: row.name, language, kind: "TRANSLITERATION" },
        ]
      : [{ text: row.name, language: language === "tr" ? "tr" : "en", kind: "OFFICIAL" }];
  const inArabic = row.alternateNames
    .filter((name) => arabic.test(name))
    .map((text): NameEntry => ({ text, language: "ar", kind: "ALIAS" }));
  const spellings = row.alternateNames
    .filter((name) => isWithSpellings && latin.test(name))
    .map((name): NameEntry => ({ text: plainQuotes(name), language: "und-Latn", kind: "ALIAS" }));
  return distinct([...main, ...inArabic, ...spellings], main.length);
}

/** Names of a Syrian division: in full, then as it is called for short, in English and Arabic, then other spellings that read differently. */
export function namesOfDivision(division: SyrianDivision, word: string): readonly NameEntry[] {
  const { en, ar } = division.name;
  const formal = division.aliases.filter(
    ({ language, value }) => language === "ar" && /^(?:محافظة|منطقة|ناحية) /u.test(value),
  );
  const main: readonly NameEntry[] = [
    { text: `${en} ${word}`, language: "en", kind: "OFFICIAL" },
    { text: en, language: "en", kind: "OFFICIAL" },
    ...formal
      .slice(0, 1)
      .map(({ value }): NameEntry => ({ text: value, language: "ar", kind: "OFFICIAL" })),
    { text: ar, language: "ar", kind: "OFFICIAL" },
  ];
  const others = division.aliases
    .filter(({ language, value }) => (language === "ar" ? arabic : latin).test(value))
    .map(({ language, value }): NameEntry => ({
      text: language === "ar" ? value : plainQuotes(splitSort(value).name),
      language: language === "ar" ? "ar" : "und-Latn",
      kind: "ALIAS",
    }));
  return distinct([...main, ...others], main.length);
}

/** The first `kept` names as written once; of the others those that read differently from all before. */
function distinct(names: readonly NameEntry[], kept: number): readonly NameEntry[] {
  const texts = new Set<string>();
  const readings = new Set<string>();
  return names.filter(({ text }, i) => {
    const reading = foldPlace(splitSort(text).name);
    const isNew = i < kept ? !texts.has(text) : !readings.has(reading) && reading !== "";
    texts.add(text);
    readings.add(reading);
    return isNew;
  });
}

/** Letters ayn and hamza as the apostrophe that English has. */
function plainQuotes(name: string): string {
  return name.replace(/[`‘’]/gu, "'");
}
