import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { createGazetteer } from "../domain/place/resolver/gazetteer.ts";
import { resolutionLines } from "../domain/place/resolver/resolution-lines.ts";
import { resolvePlace } from "../domain/place/resolver/place-resolver.ts";
import { readSeededPlaces } from "../ingest/seeded-places.ts";
import type { GeoPoint } from "../lib/geo-point.ts";

interface PlaceOptions {
  readonly country?: string;
  readonly adm1?: string;
  readonly adm2?: string;
  readonly at?: GeoPoint;
  readonly seed: readonly string[];
  readonly most: number;
  readonly json?: true;
}

const seedFolders = ["article", "gazetteer"].map((name) =>
  fileURLToPath(new URL(`../../seed/${name}/`, import.meta.url)),
);

/**
 * `place`: which places a text may mean, with scores and reasons. Exit code 0 where each place that the text names is one of them beyond
 * doubt, 1 where one is not.
 */
export function placeCommand(): Command {
  return new Command("place")
    .description("say which places of seed files a text may mean, with scores and reasons")
    .argument("<text>", 'such as "Ar Rastan district" or "10 km south of Homs"', someText)
    .option("--country <text>", "the country that the source gives")
    .option("--adm1 <text>", 'the first-level division, such as "Homs Governorate"')
    .option("--adm2 <text>", 'the second-level division, such as "Ar Rastan district"')
    .option("--at <latitude,longitude>", "the point that the source gives, in degrees", point)
    .option("--seed <paths...>", "seed files and folders to look in", seedFolders)
    .option("--most <number>", "candidates to show of each place, 1 to 100", mostShown, 3)
    .option("--json", "write all of it as JSON")
    .action(async (text: string, options: PlaceOptions, command: Command) => {
      const { seed, most, json, at, ...divisions } = options;
      const places = await readSeededPlaces(seed);
      if (places.length === 0) command.error(`There is no place in ${seed.join(", ")}.`);
      const hints = { ...divisions, ...(at === undefined ? {} : { location: at }) };
      const resolution = resolvePlace(createGazetteer(places), text, hints);
      const shown =
        json === true ? [JSON.stringify(resolution)] : resolutionLines(resolution, most);
      process.stdout.write(`${shown.join("\n")}\n`);
      if (resolution.ends.some(({ best }) => best === null)) process.exitCode = 1;
    });
}

function someText(given: string): string {
  if (/[\p{L}\p{N}]/u.test(given)) return given;
  throw new InvalidArgumentError("It names nothing: give a text with a letter or digit.");
}

function point(given: string): GeoPoint {
  const [latitude = NaN, longitude = NaN, ...others] = given.split(",").map(Number);
  if (others.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
    return { latitude, longitude };
  }
  throw new InvalidArgumentError("Expected degrees north and east, such as 34.73,36.71.");
}

function mostShown(given: string): number {
  const most = Number(given);
  if (Number.isInteger(most) && most >= 1 && most <= 100) return most;
  throw new InvalidArgumentError("Expected a whole number, 1 to 100.");
}
