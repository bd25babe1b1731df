/** A name of a place in a seed file. */
export interface NameEntry {
  readonly text: string;
  readonly language: string;
  readonly kind: "OFFICIAL" | "ALIAS" | "TRANSLITERATION";
  readonly source?: string;
}

/** A place in a seed file, as far as the gazetteer fills it. */
export interface PlaceEntry {
  readonly id: string;
  readonly kind: "COUNTRY" | "ADM1" | "ADM2" | "ADM3" | "SETTLEMENT" | "NEIGHBOURHOOD";
  readonly names: readonly NameEntry[];
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly iso3166_1?: string;
  readonly iso3166_2?: string;
  readonly timezone?: string;
  readonly externalIds?: Readonly<Record<string, string>>;
  readonly within?: readonly string[];
  readonly source?: string | readonly string[];
}
