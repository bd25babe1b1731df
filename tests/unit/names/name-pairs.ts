import { acrossScripts } from "./across-scripts.ts";
import { variantSpellings } from "./variant-spellings.ts";

/** What is asked for and a name that is on record. */
export type NamePair = readonly [query: string, name: string];

/** Spellings of one person, place or group: each query should find its name. */
export const samePairs: readonly NamePair[] = [...variantSpellings, ...acrossScripts];
