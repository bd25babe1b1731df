import { ClaimgraphError } from "../errors.ts";
import { getDirectiveValues, type GraphQLResolveInfo } from "graphql";
import type { EmbeddedModel, NodeModel, RelationshipModel } from "../cypher/model.ts";
import { comparedValue, isObject } from "./filter-input.ts";
import type { Graph } from "./graph.ts";
import { observed } from "./pending.ts";
import { inputListEntries } from "./page.ts";
import { extentNames } from "./period.ts";
import { allOf, anything, type Predicate } from "./predicate.ts";
import { momentOf, type Moment } from "./time-arguments.ts";

/** What of the graph an operation sees: the settings of the three clocks, and by whose word. */
export interface Sight {
  /** When it must possibly have been so; null for any time. */
  readonly valid: Moment | null;
  /** By when it must possibly have been public; null for any time. */
  readonly published: Moment | null;
  /** By when the graph must have had it; null for any time. */
  readonly recorded: Moment | null;
  /** Sources of which one must be on the way; null for any. */
  readonly only: readonly string[] | null;
  /** Sources none of which may be on the way. */
  readonly exclude: readonly string[];
}

/** The parts of graphql-js's info in which an operation says what it sees. */
export type SightInfo = Pick<GraphQLResolveInfo, "schema" | "operation" | "variableValues">;

/**
 * What an operation's `@asOf` and `@sources` let it see; null where it has neither.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none, or open
 */
export function sightOf({ schema, operation, variableValues }: SightInfo): Sight | null {
  const values = (name: string): Readonly<Record<string, unknown>> => {
    const directive = schema.getDirective(name);
    if (directive === null || directive === undefined) return {};
    return asObject(observed(getDirectiveValues(directive, operation, variableValues)));
  };
  const asOf = values("asOf");
  const sources = values("sources");
  const sight: Sight = {
    valid: momentOf("valid", asOf["valid"]),
    published: momentOf("published", asOf["published"]),
    recorded: momentOf("recorded", asOf["recorded"]),
    only: ids(sources["only"]),
    exclude: ids(sources["exclude"]) ?? [],
  };
  const isRestricted =
    [sight.valid, sight.published, sight.recorded, sight.only].some((part) => part !== null) ||
    sight.exclude.length > 0;
  return isRestricted ? sight : null;
}

/**
 * Refuses a root field that looks at the graph as it is stored, whatever an operation sees.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: the operation has clocks or sources
 */
export function refuseSight(field: string, info: SightInfo): void {
  if (sightOf(info) === null) return;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`${field}\` looks at the whole graph as it is stored now. Ask it in an operation without \`@asOf\` and \`@sources\`.`,
    { field },
  );
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/**
 * What must be true of nodes of these models to have been so at a time, possibly; null where none is given or none of them
 * is so for a time only.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none, or open
 */
export function heldAtPredicate(models: readonly NodeModel[], at: unknown): Predicate | null {
  const time = momentOf("at", at);
  const holds = models.find(({ visibility }) => visibility.holds !== null)?.visibility.holds;
  return time === null || holds === null || holds === undefined
    ? null
    : holdsPredicate(holds, time);
}

function ids(given: unknown): readonly string[] | null {
  return Array.isArray(given) ? given.map(String) : null;
}

/** What must be true of a node of one of these models to be seen; null where all are. */
export function visiblePredicate(
  graph: Graph,
  sight: Sight | null,
  models: readonly NodeModel[],
): Predicate | null {
  if (sight === null) return null;
  const own = models.map((model) => [model, modelPredicate(graph, sight, model)] as const);
  const recorded = recordedPredicate(sight, models);
  const [first, ...others] = own;
  if (first !== undefined && others.length === 0) return allOf(recorded, first[1]);
  const labelled = own.flatMap(([model, of]): readonly Predicate[] =>
    of === null ? [] : [{ kind: "labelled", label: model.labels[0], of }],
  );
  return allOf(recorded, ...labelled);
}

function modelPredicate(graph: Graph, sight: Sight, model: NodeModel): Predicate | null {
  const { holds, happens, published, sources, restsOn } = model.visibility;
  const { valid } = sight;
  return allOf(
    valid === null || holds === null ? null : holdsPredicate(holds, valid),
    valid === null || happens === null ? null : begunPredicate(happens, valid),
    sight.published === null || published === null
      ? null
      : begunPredicate(published, sight.published),
    ...sourcePredicates(sight, sources),
    restsOn === null ? null : restsPredicate(graph, sight, restsOn),
  );
}

function recordedPredicate({ recorded }: Sight, models: readonly NodeModel[]): Predicate | null {
  const [model] = models;
  if (recorded === null || model === undefined) return null;
  return {
    ...{ kind: "compare", on: "node", path: [model.visibility.recorded], as: "dateTime" },
    ...{ operator: "<=", value: recorded.to },
  };
}

/** Had possibly begun by then; so has what nobody dates. */
function begunPredicate(embedded: EmbeddedModel, { to }: Moment): Predicate {
  const begun: Predicate = {
    ...{ kind: "bound", on: "node", property: extentNames(embedded).start },
    ...{ operator: "<=", value: to, orOpen: false },
  };
  return { kind: "any", of: [begun, unknown(embedded.marker)] };
}

/** Possibly was so then; so was what nobody dates. */
function holdsPredicate(embedded: EmbeddedModel, moment: Moment): Predicate {
  const ended: Predicate = {
    ...{ kind: "bound", on: "node", property: extentNames(embedded).end },
    ...{ operator: ">=", value: moment.from, orOpen: true },
  };
  return { kind: "all", of: [begunPredicate(embedded, moment), ended] };
}

function unknown(marker: string): Predicate {
  return { kind: "known", on: "node", path: [marker], isKnown: false };
}

function sourcePredicates(
  { only, exclude }: Sight,
  sources: readonly RelationshipModel[],
): readonly Predicate[] {
  if (sources.length === 0) return [];
  const some = (ids: readonly string[]): Predicate => ({
    kind: "any",
    of: sources.map((via) => ({
      kind: "related",
      source: { kind: "relationship", via, labels: [], where: null },
      quantifier: "some",
      expected: inputListEntries,
      of: {
        ...{ kind: "compare", on: "node", path: ["id"], as: "string" },
        ...{ operator: "IN", value: comparedValue(ids) ?? [] },
      },
    })),
  });
  return [
    ...(only === null ? [] : [some(only)]),
    ...(exclude.length === 0 ? [] : [{ kind: "not", of: some(exclude) } as const]),
  ];
}

/** What nobody claims anything about rests on its documents; the rest needs a claim that can be seen. */
function restsPredicate(graph: Graph, sight: Sight, via: RelationshipModel): Predicate | null {
  const seen = visiblePredicate(
    graph,
    { ...sight, valid: null, recorded: null },
    graph.modelsBehind(via.to),
  );
  if (seen === null) return null;
  const related = (quantifier: "some" | "none", where: Predicate | null): Predicate => ({
    kind: "related",
    source: { kind: "relationship", via, labels: [], where },
    quantifier,
    of: anything,
    // One that can be seen is enough, and seldom the last.
    expected: 1,
  });
  return { kind: "any", of: [related("none", null), related("some", seen)] };
}
