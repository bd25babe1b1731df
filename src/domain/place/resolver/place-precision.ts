import type { Gazetteer, GazetteerPlace } from "./gazetteer.ts";
import type { PlaceKind } from "./place-kind.ts";
import type { PlacePhrase } from "./place-phrase.ts";

/** The words of `GeoPrecision` of schema/place.graphql that a text about a place can imply. */
export type PlacePrecision =
  "EXACT" | "SETTLEMENT" | "NEAR" | "ADM2" | "ADM1" | "LINE_OR_FUZZY" | "COUNTRY";

/** How precisely a text says where something is. */
export interface ImpliedPrecision {
  readonly precision: PlacePrecision;
  readonly how: "AT" | "NEAR";
  /** Metres around the location of the place. */
  readonly uncertaintyRadiusM: number;
}

/** Kind of the place named -> precision. A subdistrict has no word of its own; a district is the next that is no finer. */
const byKind: Readonly<Record<PlaceKind, PlacePrecision>> = {
  ...{ COUNTRY: "COUNTRY", ADM1: "ADM1", ADM2: "ADM2", ADM3: "ADM2" },
  ...{ SETTLEMENT: "SETTLEMENT", NEIGHBOURHOOD: "SETTLEMENT", FACILITY: "EXACT" },
  ...{ ROUTE: "LINE_OR_FUZZY", INFORMAL_REGION: "LINE_OR_FUZZY", MARITIME: "LINE_OR_FUZZY" },
};

/** Metres, at least; divisions as large as their farthest known place makes them. Source: the default radii of seeded occurrences. */
const leastRadiusM: Readonly<Record<PlaceKind, number>> = {
  ...{ COUNTRY: 250_000, ADM1: 50_000, ADM2: 20_000, ADM3: 10_000 },
  ...{ SETTLEMENT: 5_000, NEIGHBOURHOOD: 5_000, FACILITY: 500 },
  ...{ ROUTE: 50_000, INFORMAL_REGION: 50_000, MARITIME: 50_000 },
};

const nearRadiusM = 25_000;

/** What a phrase about a place implies; `spreadM` are the metres between its ends. */
export function precisionOf(
  gazetteer: Gazetteer,
  place: GazetteerPlace,
  phrase: Pick<PlacePhrase, "form" | "distanceM"> & { readonly spreadM: number },
): ImpliedPrecision {
  const own = Math.ceil(Math.max(leastRadiusM[place.kind], gazetteer.reachM.get(place.id) ?? 0));
  switch (phrase.form) {
    case "AT":
      return { precision: byKind[place.kind], how: "AT", uncertaintyRadiusM: own };
    case "NEAR":
    case "OFFSET": {
      const far = phrase.distanceM ?? nearRadiusM;
      const uncertaintyRadiusM = Math.ceil(Math.max(nearRadiusM, own + (phrase.distanceM ?? 0)));
      const isNear = own + far <= 2 * nearRadiusM;
      return { precision: isNear ? "NEAR" : "LINE_OR_FUZZY", how: "NEAR", uncertaintyRadiusM };
    }
    case "PART":
      return {
        precision: place.kind === "SETTLEMENT" ? "SETTLEMENT" : "LINE_OR_FUZZY",
        how: "AT",
        uncertaintyRadiusM: own,
      };
    case "BETWEEN":
    case "BORDER": {
      const uncertaintyRadiusM = Math.ceil(own + phrase.spreadM);
      return { precision: "LINE_OR_FUZZY", how: "NEAR", uncertaintyRadiusM };
    }
  }
}
