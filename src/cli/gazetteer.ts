import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { gazetteerFiles } from "../ingest/importers/gazetteer/gazetteer-file.ts";
import { parseGeonames } from "../ingest/importers/gazetteer/geonames-row.ts";
import { parseSubdivisions } from "../ingest/importers/gazetteer/iso-subdivision.ts";
import {
  parseDivisions,
  type SyrianDivision,
} from "../ingest/importers/gazetteer/syrian-division.ts";
import { readSeededPlaces } from "../ingest/seeded-places.ts";

const root = new URL("../../", import.meta.url);

/** `gazetteer`: open data into seed/gazetteer/. Places of seed/article/ keep their ids and are left out. */
export function gazetteerCommand(): Command {
  return new Command("gazetteer")
    .description("write seed/gazetteer/ anew from open data")
    .argument(
      "<folder>",
      "holds open-syria-geography/{governorates,districts,subdistricts}.json, geonames-cities500-levant.tsv, iso3166-2-levant.json",
    )
    .action(async (folder: string) => {
      const read = (name: string): Promise<string> => readFile(path.join(folder, name), "utf8");
      const divisions = async (name: string): Promise<readonly SyrianDivision[]> =>
        parseDivisions(await read(`open-syria-geography/${name}.json`));
      const files = gazetteerFiles(
        {
          governorates: await divisions("governorates"),
          districts: await divisions("districts"),
          subdistricts: await divisions("subdistricts"),
          geonames: parseGeonames(await read("geonames-cities500-levant.tsv")),
          subdivisions: parseSubdivisions(await read("iso3166-2-levant.json")),
        },
        await articleIds(),
      );
      const target = new URL("seed/gazetteer/", root);
      await mkdir(target, { recursive: true });
      for (const { name, text } of files) {
        await writeFile(new URL(name, target), text);
        process.stdout.write(`seed/gazetteer/${name}\n`);
      }
    });
}

/** GeoNames id -> id of the place of the article. */
async function articleIds(): Promise<ReadonlyMap<string, string>> {
  const places = await readSeededPlaces([fileURLToPath(new URL("seed/article/", root))]);
  return new Map(
    places.flatMap(({ id, externalIds }) => {
      const geonames = externalIds["geonames"];
      return geonames === undefined ? [] : [[geonames, id] as const];
    }),
  );
}
