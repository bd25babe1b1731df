import type { FragmentWriter } from "../../query/fragment-writer.ts";
import type { RootInfo } from "../../query/root-planner.ts";
import { sightOf } from "../../query/visibility.ts";
import { everything } from "../tally.ts";

/** Which events a question is about that tallies can answer. */
export interface TallyQuestion {
  /** The place in which they are; null for all. */
  readonly inside: string | null;
  /** Null for all. */
  readonly types: readonly string[] | null;
}

const noLimits: TallyQuestion = { inside: null, types: null };

/**
 * What a filter asks for; null where tallies cannot answer it exactly: they know one place and the type of events, and nothing of the
 * clocks and sources of an operation.
 */
export function tallyQuestion(info: RootInfo, where: unknown): TallyQuestion | null {
  return sightOf(info) === null ? questionOf(where) : null;
}

function questionOf(where: unknown): TallyQuestion | null {
  return both(entriesOf(where).map(([name, given]) => partOf(name, given)));
}

function partOf(name: string, given: unknown): TallyQuestion | null {
  if (name === "inside") return { inside: String(given), types: null };
  if (name === "and" && Array.isArray(given)) return both(given.map(questionOf));
  return name === "type" ? typesOf(given) : null;
}

/** One comparison of the type. */
function typesOf(given: unknown): TallyQuestion | null {
  const [[operator, value] = [], ...others] = entriesOf(given);
  if (others.length > 0) return null;
  if (operator === undefined) return noLimits;
  if (operator === "eq") return { inside: null, types: [String(value)] };
  return operator === "in" && Array.isArray(value)
    ? { inside: null, types: value.map(String) }
    : null;
}

/** All of these at once; null where that is more than one place or comparison. */
function both(parts: readonly (TallyQuestion | null)[]): TallyQuestion | null {
  const known = parts.filter((part) => part !== null);
  const places = known.flatMap(({ inside }) => inside ?? []);
  const types = known.flatMap((part) => (part.types === null ? [] : [part.types]));
  if (known.length < parts.length || places.length > 1 || types.length > 1) return null;
  return { inside: places[0] ?? null, types: types[0] ?? null };
}

/** What is said in an input object. */
function entriesOf(given: unknown): readonly (readonly [string, unknown])[] {
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
}

/** An answer found in two ways, of which one is taken: both end with these columns. */
interface TwoWays {
  readonly question: TallyQuestion;
  readonly columns: readonly string[];
  /** Over `kind`, and a place: from the tallies. */
  readonly counted: (place: string) => readonly string[];
  /** From the events themselves. */
  readonly walked: () => readonly string[];
}

/** Clauses that answer from tallies, where the place of the question has any, and else from the events. */
export function fromTallies(
  writer: FragmentWriter,
  { question, columns, counted, walked }: TwoWays,
): readonly string[] {
  const { inside } = question;
  if (inside === null) return [`WITH "${everything}" AS kind`, ...counted(`"${everything}"`)];
  const place = writer.parameter(inside);
  const ways = [
    "WITH kind WHERE kind IS NOT NULL",
    ...counted(place),
    `RETURN ${columns.join(", ")}`,
    "UNION ALL",
    "WITH kind WHERE kind IS NULL",
    // In a subquery, because Neo4j would else walk first and see then that it need not.
    "CALL () {",
    ...[...walked(), `RETURN ${columns.join(", ")}`].map((line) => `  ${line}`),
    "}",
    `RETURN ${columns.join(", ")}`,
  ];
  return [
    `OPTIONAL MATCH (spot:Place {id: ${place}})`,
    "WITH spot.tallied AS kind",
    "CALL (kind) {",
    ...ways.map((line) => `  ${line}`),
    "}",
  ];
}

/** What is true of the tallies `t` of a place over `kind`, for all types together or for some. */
export function tallyCondition(
  writer: FragmentWriter,
  { types }: TallyQuestion,
  place: string,
): string {
  const ofTypes =
    types === null ? `t.type = "${everything}"` : `t.type IN ${writer.parameter(types)}`;
  return `t.kind = kind AND t.place = ${place} AND ${ofTypes}`;
}
