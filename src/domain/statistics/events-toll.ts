import { ClaimgraphError } from "../../errors.ts";
import type { FarNodes, FragmentWriter } from "../../query/fragment-writer.ts";
import type { SelectedField } from "../../query/selection.ts";
import { derivedColumn, type DerivedField, type SharedNodes } from "../../query/start.ts";

/** Claims that can be weighed for one range. */
const mostClaims = 500;

/** A toll as it is asked for: what its claims are fetched by. The policy changes nothing of that. */
export interface AskedToll {
  readonly column: string;
  readonly kind: string;
  readonly mostClaims: number;
}

/** Where a toll lies: which of the shared claims are its own, and what else its derivation reads. */
export const tollField: DerivedField = {
  kind: "derived",
  column: "toll",
  by: ["kind", "mostClaims"],
  values: ["ids", "certain", "isTruncated"],
};

/** What these tolls of a page of entries share; null where there are none. */
export function sharedByPage(
  tolls: readonly AskedToll[],
): ((limit: number) => ReturnType<typeof sharedByClaims>) | null {
  const ofEntry = tolls.reduce((sum, toll) => sum + toll.mostClaims, 0);
  return tolls.length === 0 ? null : (limit) => sharedByClaims(limit * ofEntry);
}

/**
 * The lists that so many claims share: an event for each at most and, as far as is reckoned, an actor for each, because those who
 * publish, relay and count are few.
 */
export function sharedByClaims(claims: number): Readonly<Record<string, SharedNodes>> {
  return {
    claims: { type: "Claim", expected: claims },
    events: { type: "Event", expected: claims },
    actors: { type: "Actor", expected: claims },
  };
}

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

/** The column of the toll with these arguments. */
export function tollColumn(args: Pick<AskedToll, "kind" | "mostClaims">): string {
  return derivedColumn(tollField, { ...args });
}

/** From an event to the claims that its toll of a kind rests on: those of the kind, and those that take the place of one. */
export function weighedClaims(writer: FragmentWriter, event: string, kind: string): FarNodes {
  return writer.over({ type: "Event", node: event }, "claims", {
    or: [{ kind: { eq: kind } }, { supersedes: { some: { claim: { kind: { eq: kind } } } } }],
  });
}

/** Expressions of what a toll is made from. */
interface TollParts {
  readonly claims: string;
  /** The events that these are about. */
  readonly events: string;
  /** Ids of those that are certainly meant. */
  readonly certain: string;
  readonly isTruncated: string;
}

/** The map in a toll's column. */
export function tollMap({ claims, events, certain, isTruncated }: TollParts): string {
  return `{claims: ${claims}, events: ${events}, ids: [each IN ${claims} | each.id], certain: ${certain}, isTruncated: ${isTruncated}}`;
}

/** From entries with these columns, in order, to one record: the entries, as far as they are `bounded`, and what their tolls share. */
export function sharedText(
  writer: FragmentWriter,
  columns: readonly string[],
  tolls: readonly AskedToll[],
  bounded: readonly string[] = [],
): readonly string[] {
  const all = [...columns, ...tolls.map(({ column }) => column)];
  const listed = (name: string): string =>
    tolls.map(({ column }) => `entry.${column}.${name}`).join(" + ");
  const claim = { type: "Claim", node: "claim" };
  const [counted, named] = [writer.over(claim, "counts"), writer.over(claim, "attribution")];
  return [
    `WITH collect({${all.map((name) => `${name}: ${name}`).join(", ")}}) AS entries`,
    ...bounded,
    "CALL (entries) {",
    `  UNWIND entries AS entry UNWIND ${listed("claims")} AS claim`,
    "  RETURN collect(DISTINCT claim) AS claims",
    "}",
    "CALL (entries) {",
    `  UNWIND entries AS entry UNWIND ${listed("events")} AS event`,
    "  RETURN collect(DISTINCT event) AS events",
    "}",
    "CALL (claims) {",
    "  UNWIND claims AS claim",
    "  CALL (claim) {",
    `    MATCH ${counted.pattern} RETURN ${counted.node} AS actor`,
    "    UNION",
    `    MATCH ${named.pattern} RETURN ${named.node} AS actor`,
    "  }",
    "  RETURN collect(DISTINCT actor) AS actors",
    "}",
  ];
}
