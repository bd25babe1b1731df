import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { placeKinds } from "../../src/domain/place/place.record.ts";
import { createGazetteer, type Gazetteer } from "../../src/domain/place/resolver/gazetteer.ts";
import { parse } from "yaml";

const folder = fileURLToPath(new URL("../../seed/", import.meta.url));

const place = z.object({
  id: z.string(),
  kind: z.enum(placeKinds),
  names: z.array(z.object({ text: z.string() })),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  externalIds: z.record(z.string(), z.string()).optional(),
  within: z.array(z.string()).optional(),
});

/** A place of the seed files. */
export type SeedPlace = z.output<typeof place>;

/** Places of seed/gazetteer/, read line by line: as YAML they take a second. */
export function gazetteerPlaces(): readonly SeedPlace[] {
  return readdirSync(path.join(folder, "gazetteer"))
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => readFileSync(path.join(folder, "gazetteer", name), "utf8").split("\n"))
    .filter((line) => line.startsWith("  - {"))
    .map((line) => place.parse(JSON.parse(line.slice(4))));
}

/** Places of the official divisions in seed/article/. */
export function articlePlaces(): readonly SeedPlace[] {
  const text = readFileSync(path.join(folder, "article/places.yaml"), "utf8");
  return z.object({ places: z.array(place) }).parse(parse(text)).places;
}

/** The index over places of the seed files. */
export function gazetteerOf(places: readonly SeedPlace[]): Gazetteer {
  return createGazetteer(
    places.map((each) => ({
      id: each.id,
      kind: each.kind,
      names: each.names.map(({ text }) => text),
      location: each.location ?? null,
      within: each.within ?? [],
    })),
  );
}
