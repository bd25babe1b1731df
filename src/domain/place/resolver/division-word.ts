import type { PlaceKind } from "./place-kind.ts";

/** Words beside a name that say what sort of place it is -> the kinds that it may be. */
const words: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [/\bsub-?\s?district\b|\bn[aā][hḩ]iya(?:t|h)?\b|(?:^|\s)ناحية(?=\s)/iu, ["ADM3"]],
  [/\bdistrict\b|\bmin[tţ]aqat\b|(?:^|\s)منطقة(?=\s)/iu, ["ADM2"]],
  [/\bgovernorates?\b|\bprovinces?\b|\bmuhafazat?\b|(?:^|\s)محافظة(?=\s)/iu, ["ADM1"]],
  [
    /\b(?:town|city|village|villge|suburb|locality|hamlet)$|(?:^|\s)(?:مدينة|قرية|بلدة)(?=\s)/iu,
    ["SETTLEMENT", "NEIGHBOURHOOD"],
  ],
];

/** "Markaz": the central one of a division's parts; says nothing of the name. */
const center = /\bmarkaz\b|(?:^|\s)مركز(?=\s)/giu;

/** A name without the words for its sort, and the kinds that these words allow; null where there are none. */
export interface NamedSort {
  readonly name: string;
  readonly kinds: readonly PlaceKind[] | null;
}

/** "Ar Rastan district" -> Ar Rastan, a district. A text that is nothing but such words stays as it is. */
export function splitSort(text: string): NamedSort {
  const found = words.find(([pattern]) => pattern.test(text));
  const bare = words
    .reduce((rest, [pattern]) => rest.replace(new RegExp(pattern, "giu"), " "), text)
    .replace(center, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return { name: bare === "" ? text.trim() : bare, kinds: found?.[1] ?? null };
}
