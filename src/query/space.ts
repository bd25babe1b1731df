import type { SpaceModel } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
import { quoted } from "../lib/quoted.ts";
import { givenText, isObject } from "./filter-input.ts";
import { observed } from "./pending.ts";
import type { Area, Predicate } from "./predicate.ts";

/** The words of the grammar that compare where something is. */
export type SpaceWord = "inside" | "near" | "inBox";

const spaceWords: readonly SpaceWord[] = ["inside", "near", "inBox"];

/** The word of the grammar of this name; undefined for any other name. */
export function spaceWord(name: string): SpaceWord | undefined {
  return spaceWords.find((word) => word === name);
}

/**
 * What is true of nodes that lie in a place, near a point or in a box.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a coordinate or radius that is none
 */
export function spacePredicate(space: SpaceModel, word: SpaceWord, given: unknown): Predicate {
  if (word === "inside") return { kind: "inside", space, place: givenText(given) ?? "" };
  const input = isObject(given) ? given : {};
  const degrees = (name: string, most: number): number =>
    number(name, input[name], { least: -most, most });
  const area: Area =
    word === "near"
      ? {
          kind: "circle",
          latitude: degrees("latitude", 90),
          longitude: degrees("longitude", 180),
          radiusM: 1000 * number("radiusKm", input["radiusKm"], { least: 0, most: halfRoundKm }),
        }
      : {
          kind: "box",
          south: degrees("south", 90),
          west: degrees("west", 180),
          north: degrees("north", 90),
          east: degrees("east", 180),
        };
  return {
    kind: "area",
    space,
    area,
    mode: observed(input["mode"]) === "CERTAINLY" ? "CERTAINLY" : "POSSIBLY",
  };
}

/** From one point of the earth to the opposite one. */
const halfRoundKm = 20_040;

function number(
  name: string,
  value: unknown,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  if (typeof value === "number" && least <= value && value <= most) return value;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`${name}\` is ${quoted(value)}; expected ${least} to ${most}.`,
    { [name]: value },
  );
}
