import { ClaimgraphError } from "../../errors.ts";
import type { FarNodes, FragmentWriter } from "../../query/fragment-writer.ts";
import type { SelectedField } from "../../query/selection.ts";
import { derivedColumn, type GivenField } from "../../query/start.ts";

/** Claims that can be weighed for one range. */
const mostClaims = 500;

/** A toll as it is asked for: what its claims are fetched by. The policy changes nothing of that. */
export interface AskedToll {
  readonly column: string;
  readonly kind: string;
  readonly mostClaims: number;
}

/** Where the claims of a toll lie: under `nodes` of a map, beside what else its derivation reads. */
export const tollField: Extract<GivenField, { kind: "derived" }> = {
  kind: "derived",
  column: "toll",
  by: ["kind", "mostClaims"],
  nodes: { type: "Claim", most: "mostClaims" },
  values: ["certain", "isTruncated"],
};

/**
 * The tolls among these fields of an entry, those that need the same claims once.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: `mostClaims` is not 1 to 500
 */
export function askedTolls(fields: readonly SelectedField[]): readonly AskedToll[] {
  const tolls = fields.filter(({ name }) => name === "toll").map(({ args }) => askedToll(args));
  return [...new Map(tolls.map((toll) => [toll.column, toll])).values()];
}

function askedToll(args: SelectedField["args"]): AskedToll {
  const most = Number(args["mostClaims"]);
  if (most < 1 || most > mostClaims) {
    throw new ClaimgraphError(
      "BAD_USER_INPUT",
      `\`mostClaims\` is ${most}; it takes 1 to ${mostClaims}. Ask for shorter buckets, or for fewer events in a group.`,
      { mostClaims: most, maximum: mostClaims },
    );
  }
  return { column: derivedColumn(tollField, args), kind: String(args["kind"]), mostClaims: most };
}

/** From an event to the claims that its toll of a kind rests on: those of the kind, and those that take the place of one. */
export function weighedClaims(writer: FragmentWriter, event: string, kind: string): FarNodes {
  return writer.over({ type: "Event", node: event }, "claims", {
    or: [{ kind: { eq: kind } }, { supersedes: { some: { claim: { kind: { eq: kind } } } } }],
  });
}

/** The map that a toll's derivation reads: a list of claims, of events that are certainly meant, and whether there are too many. */
export function tollMap(claims: string, certain: string, isTruncated: string): string {
  return `{nodes: ${claims}, certain: ${certain}, isTruncated: ${isTruncated}}`;
}
