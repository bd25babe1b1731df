import { folded } from "../../../lib/names/fold.ts";
import { skeleton } from "../../../lib/names/skeleton.ts";

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
  ].flatMap(([first = "", ...others]) =>
    [first, ...others].map((each) => [folded(each), folded(first)] as const),
  ),
);

/**
 * Letters at most of a folded name that is found in other spellings; the longest of the gazetteer has 29. What it takes to find and to
 * compare them grows with the square of the letters.
 */
const longestRespelled = 64;

/** True for a folded name that is looked for in other spellings: it is in Latin script, and no longer than such names are. */
export function isRespelled(folded: string): boolean {
  return folded.length <= longestRespelled && /^[a-z0-9]+$/.test(folded);
}

/**
 * A place name as it is compared: folded, without spaces, its usual first words in one spelling and its feminine ending as
 * one letter.
 */
export function foldPlace(name: string): string {
  const words = folded(name).split(" ");
  return words.map((word) => spellings.get(word) ?? word.replace(feminine, "a")).join("");
}

/** Hama, Hamah, Maskaneh. */
const feminine = /(?<=[a-z])[ae]h$/;

/** The consonants of a place name, without spaces. */
export function placeSkeleton(name: string): string {
  return skeleton(name).replaceAll(" ", "");
}
