import type { placeKinds } from "../place.record.ts";

/** `PlaceKind` of schema/place.graphql. */
export type PlaceKind = (typeof placeKinds)[number];
