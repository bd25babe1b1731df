import type { PropertyKind } from "../cypher/model.ts";
import { escapeName } from "../cypher/statement.ts";
import type { Parameter } from "./pending.ts";
import type { Variables } from "./names.ts";
import type { Source } from "./plan.ts";
import { readsRelationship, type Predicate } from "./predicate.ts";
import { areaText, type SpaceContext } from "./space-text.ts";

/** What writing a predicate needs of the statement around it. */
export interface PredicateContext {
  parameter(value: Parameter): string;
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
    case "labelled": {
      const of = predicateText(context, predicate.of, at);
      return of === "true" ? of : `(NOT ${at.node}:${escapeName(predicate.label)} OR ${of})`;
    }
    case "inside":
      return insideText(context, predicate, at.node);
    case "area":
      return areaText(spaceContext(context), predicate, at.node);
    case "bound": {
      const { on, property: name } = predicate;
      const property = `${on === "node" ? at.node : at.relationship}.${escapeName(name)}`;
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

function insideText(
  context: PredicateContext,
  { space, place }: Extract<Predicate, { kind: "inside" }>,
  from: string,
): string {
  const to = context.variables(false);
  const source: Source = { kind: "relationship", via: space.inside, labels: [], where: null };
  return `EXISTS { MATCH ${context.pattern(source, from, to)} WHERE ${to.node}.id = ${context.parameter(place)} }`;
}

function spaceContext(context: PredicateContext): SpaceContext {
  return {
    parameter: (value) => context.parameter(value),
    at(space, from) {
      const to = context.variables(space.uncertainty !== null);
      const via = space.at;
      if (via === null) throw new Error("The node has the point itself");
      const source: Source = { kind: "relationship", via, labels: [], where: null };
      return { ...to, pattern: context.pattern(source, from, to) };
    },
  };
}

function relatedText(
  context: PredicateContext,
  { source, quantifier, of }: Extract<Predicate, { kind: "related" }>,
  at: Variables,
): string {
  const seen = source.kind === "relationship" ? source.where : null;
  const to = context.variables(readsRelationship(of) || (seen !== null && readsRelationship(seen)));
  const match = `MATCH ${context.pattern(source, at.node, to)}`;
  const inner = predicateText(context, of, to);
  const conditions = [
    seen === null ? "true" : predicateText(context, seen, to),
    quantifier === "every" ? `NOT coalesce(${inner}, false)` : inner,
  ].filter((condition) => condition !== "true");
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
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
