import * as z from "zod";
import type { GazetteerPlace } from "../domain/place/resolver/gazetteer.ts";
import { placeKinds } from "../domain/place/place.record.ts";

const placeOfSeed = z.object({
  id: z.string(),
  kind: z.enum(placeKinds),
  names: z.array(z.object({ text: z.string() })),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  externalIds: z.record(z.string(), z.string()).optional(),
  within: z.array(z.union([z.string(), z.object({ place: z.string() })])).optional(),
});

/** A place of a seed file, as the resolver sees it, and its ids elsewhere. */
export interface SeededPlace extends GazetteerPlace {
  readonly externalIds: Readonly<Record<string, string>>;
}

/** The place of a record as it is written; null where it is none, or has problems. */
export function seededPlaceOf(value: unknown): SeededPlace | null {
  const { success, data } = placeOfSeed.safeParse(value);
  if (!success || !data.id.startsWith("place:")) return null;
  return {
    id: data.id,
    kind: data.kind,
    names: data.names.map(({ text }) => text),
    location: data.location ?? null,
    externalIds: data.externalIds ?? {},
    within: (data.within ?? []).map((each) => (typeof each === "string" ? each : each.place)),
  };
}
