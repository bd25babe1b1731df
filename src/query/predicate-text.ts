import type { PropertyKind } from "../cypher/model.ts";
import { escapeName, type CypherValue } from "../cypher/statement.ts";
import type { Source } from "./plan.ts";
import { readsRelationship, type Predicate } from "./predicate.ts";

interface Variables {
  readonly node: string;
  readonly relationship: string;
}

/** What writing a predicate needs of the statement around it. */
export interface PredicateContext {
  parameter(value: CypherValue): string;
  /** Variables of one more pattern. */
  variables(withRelationship: boolean): Variables;
  /** The pattern that leads from a node over a source. */
  pattern(source: Source, from: string, to: Variables): string;
}

/** The Cypher of a predicate on these variables. It is never null where `not` or `every` reads it. */
export function predicateText(
  context: PredicateContext,
  predicate: Predicate,
  at: Variables,
): string {
  switch (predicate.kind) {
    case "all":
      return joined(context, predicate.of, at, "AND");
    case "any":
      return joined(context, predicate.of, at, "OR");
    case "not":
      return `NOT coalesce(${predicateText(context, predicate.of, at)}, false)`;
    case "known":
      return `${value(at, predicate)} IS ${predicate.isKnown ? "NOT " : ""}NULL`;
    case "compare": {
      const given = typed(predicate.as, context.parameter(predicate.value), predicate.operator);
      return `${value(at, predicate)} ${predicate.operator} ${given}`;
    }
    case "bound": {
      const property = `${at.node}.${escapeName(predicate.property)}`;
      const compared = `${property} ${predicate.operator} datetime(${context.parameter(predicate.value)})`;
      return predicate.orOpen ? `(${compared} OR ${property} IS NULL)` : compared;
    }
    case "related":
      return relatedText(context, predicate, at);
  }
}

function joined(
  context: PredicateContext,
  parts: readonly Predicate[],
  at: Variables,
  word: "AND" | "OR",
): string {
  if (parts.length === 0) return word === "AND" ? "true" : "false";
  const texts = parts.map((part) => predicateText(context, part, at));
  return texts.length === 1 ? (texts[0] ?? "true") : `(${texts.join(` ${word} `)})`;
}

function relatedText(
  context: PredicateContext,
  { source, quantifier, of }: Extract<Predicate, { kind: "related" }>,
  at: Variables,
): string {
  const to = context.variables(readsRelationship(of));
  const match = `MATCH ${context.pattern(source, at.node, to)}`;
  const inner = predicateText(context, of, to);
  const condition = quantifier === "every" ? `NOT coalesce(${inner}, false)` : inner;
  const where = condition === "true" ? "" : ` WHERE ${condition}`;
  return `${quantifier === "some" ? "" : "NOT "}EXISTS { ${match}${where} }`;
}

function value(
  { node, relationship }: Variables,
  { on, path }: { readonly on: "node" | "relationship"; readonly path: readonly string[] },
): string {
  return [on === "node" ? node : relationship, ...path.map(escapeName)].join(".");
}

function typed(kind: PropertyKind, parameter: string, operator: string): string {
  if (kind !== "dateTime") return parameter;
  return operator === "IN" ? `[d IN ${parameter} | datetime(d)]` : `datetime(${parameter})`;
}
