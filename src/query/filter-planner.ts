import type {
  EmbeddedModel,
  NodeModel,
  PropertyModel,
  RelationshipModel,
} from "../cypher/model.ts";
import type { Graph } from "./graph.ts";
import type { Source } from "./plan.ts";
import { allOf, anything, type Operator, type Predicate, type Quantifier } from "./predicate.ts";
import { comparedValue, isObject, type Input } from "./filter-input.ts";
import { periodPredicate } from "./period.ts";
import { spacePredicate, spaceWord } from "./space.ts";
import { visiblePredicate, type Sight } from "./visibility.ts";

/** What planning a filter reads: the models, and what the operation sees. */
export interface FilterContext {
  readonly graph: Graph;
  readonly sight: Sight | null;
}

/**
 * The source over a relationship: every node at its far end that the operation sees and for which `where` is true.
 */
export function relationshipSource(
  { graph, sight }: FilterContext,
  via: RelationshipModel,
  where: Predicate | null,
): Extract<Source, { readonly kind: "relationship" }> {
  return {
    kind: "relationship",
    via,
    labels: graph.isFarEndImplied(via) ? [] : graph.labelsOf(via.to),
    where: allOf(where, visiblePredicate(graph, sight, graph.modelsBehind(via.to))),
    ...(via.chain === null
      ? {}
      : { between: visiblePredicate(graph, sight, graph.modelsBehind(via.chain.through)) }),
  };
}

/** The predicate of a `where` argument on nodes of these models; null where none is given. */
export function planWhere(
  context: FilterContext,
  models: readonly NodeModel[],
  where: unknown,
): Predicate | null {
  return isObject(where)
    ? all(Object.entries(where), (entry) => onNode(context, models, entry))
    : null;
}

function onNode(
  context: FilterContext,
  models: readonly NodeModel[],
  [name, given]: readonly [string, unknown],
): Predicate {
  const combined = combination(name, given, (inner) => onNode(context, models, inner));
  if (combined !== null) return combined;
  const model = models.find(
    ({ properties, embedded, relationships }) =>
      name in properties || name in embedded || name in relationships,
  );
  const stored = model?.properties[name];
  if (stored !== undefined) return onProperty("node", stored, given);
  const embedded = model?.embedded[name];
  if (embedded !== undefined) return onEmbedded(embedded, given);
  const via = model?.relationships[name];
  if (via !== undefined) return onRelationship(context, via, given);
  return onSpace(models, name, given);
}

function onSpace(models: readonly NodeModel[], name: string, given: unknown): Predicate {
  const word = spaceWord(name);
  const space = models.find((one) => one.space !== null)?.space ?? null;
  if (word !== undefined && space !== null) return spacePredicate(space, word, given);
  throw new Error(`No model says where the filtered field ${name} lies`);
}

/** `and`, `or` and `not` over what `inner` makes of each entry; null for any other name. */
function combination(
  name: string,
  given: unknown,
  inner: (entry: readonly [string, unknown]) => Predicate,
): Predicate | null {
  const whole = (part: unknown): Predicate =>
    isObject(part) ? all(Object.entries(part), inner) : { kind: "all", of: [] };
  if (name === "and" || name === "or") {
    const of = Array.isArray(given) ? given.map(whole) : [];
    return { kind: name === "and" ? "all" : "any", of };
  }
  return name === "not" ? { kind: "not", of: whole(given) } : null;
}

function all(
  entries: readonly (readonly [string, unknown])[],
  predicateOf: (entry: readonly [string, unknown]) => Predicate,
): Predicate {
  const given = entries.filter(([, value]) => value !== undefined && value !== null);
  const of = given.map(predicateOf);
  const [only, ...others] = of;
  return only !== undefined && others.length === 0 ? only : { kind: "all", of };
}

const operators: Readonly<Record<string, Operator>> = {
  eq: "=",
  ne: "<>",
  in: "IN",
  gt: ">",
  gte: ">=",
  lt: "<",
  lte: "<=",
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
};

function onProperty(
  on: "node" | "relationship",
  { path, kind }: PropertyModel,
  given: unknown,
): Predicate {
  const of = Object.entries(isObject(given) ? given : {}).flatMap(([name, raw]): Predicate[] => {
    if (name === "known" && raw !== null)
      return [{ kind: "known", on, path, isKnown: raw === true }];
    const operator = operators[name];
    const value = comparedValue(raw);
    return operator === undefined || value === null
      ? []
      : [{ kind: "compare", on, path, as: kind, operator, value }];
  });
  return { kind: "all", of };
}

function onEmbedded(embedded: EmbeddedModel, given: unknown): Predicate {
  const input = isObject(given) ? given : {};
  return all(Object.entries(input), ([name, value]) => {
    if (name === "possibly" || name === "certainly") return periodPredicate(embedded, name, value);
    if (name === "known") {
      const path = [embedded.marker] as const;
      return { kind: "known", on: "node", path, isKnown: value === true };
    }
    const stored = embedded.properties[name];
    if (stored === undefined) throw new Error(`${embedded.type} does not store ${name}`);
    return onProperty("node", stored, value);
  });
}

const quantifiers: readonly Quantifier[] = ["some", "none", "every"];

function onRelationship(context: FilterContext, via: RelationshipModel, given: unknown): Predicate {
  const input = isObject(given) ? given : {};
  if (Object.values(input).every((value) => value === null)) return anything;
  const source = relationshipSource(context, via, null);
  const quantified = quantifiers.filter((name) => isObject(input[name]));
  if (quantified.length === 0) {
    return { kind: "related", source, quantifier: "some", of: onFarEnd(context, via, input) };
  }
  return all(
    quantified.map((name) => [name, input[name]] as const),
    ([name, inner]) => ({
      kind: "related",
      source,
      quantifier: quantifiers.find((known) => known === name) ?? "some",
      of: onFarEnd(context, via, isObject(inner) ? inner : {}),
    }),
  );
}

/** Relationships with properties of their own are filtered by these and by the far node; others by the node alone. */
function onFarEnd(context: FilterContext, via: RelationshipModel, given: Input): Predicate {
  const models = context.graph.modelsBehind(via.to);
  const entry = ([name, value]: readonly [string, unknown]): Predicate => {
    const combined = combination(name, value, entry);
    if (combined !== null) return combined;
    const stored = via.properties[name];
    if (stored !== undefined) return onProperty("relationship", stored, value);
    if (name !== via.farField) return onNode(context, models, [name, value]);
    return planWhere(context, models, value) ?? { kind: "all", of: [] };
  };
  return all(Object.entries(given), entry);
}

/** The predicate of the `where` of a list that is reached over this relationship. */
export function planListWhere(
  context: FilterContext,
  via: RelationshipModel,
  where: unknown,
): Predicate | null {
  return isObject(where) ? onFarEnd(context, via, where) : null;
}
