import type { RelationshipModel } from "../../src/cypher/model.ts";
import type { Source } from "../../src/query/plan.ts";
import type { Predicate } from "../../src/query/predicate.ts";

/** What is asked, for reading; the values stand in the statement. */
export function predicateText(predicate: Predicate): string {
  switch (predicate.kind) {
    case "all":
      return combined(predicate.of, " and ", "anything");
    case "any":
      return combined(predicate.of, " or ", "nothing");
    case "not":
      return `not ${predicateText(predicate.of)}`;
    case "compare":
      return `${predicate.path.join(".")} ${predicate.operator}`;
    case "known":
      return `${predicate.path.join(".")} ${predicate.isKnown ? "known" : "unknown"}`;
    case "bound":
      return `${predicate.property} ${predicate.operator}${predicate.orOpen ? " or open" : ""}`;
    case "labelled":
      return `of ${predicate.label} ${predicateText(predicate.of)}`;
    case "inside":
      return `inside over ${predicate.space.inside.types.join("|")}`;
    case "area":
      return `${predicate.mode.toLowerCase()} in a ${predicate.area.kind}`;
    case "related":
      return `${predicate.quantifier} ${reached(predicate.source)} so that ${predicateText(predicate.of)}`;
  }
}

/** A relationship as it is gone over. */
export function relationshipText({
  types,
  direction,
  to,
  having,
  chain,
}: RelationshipModel): string {
  const only = Object.entries(having).map(([name, value]) => ` ${name} ${value}`);
  const inner = `${types.join("|")}${only.join("")}${chain === null ? "" : " chain"}`;
  return `${direction === "in" ? "<" : ""}-${inner}-${direction === "out" ? ">" : ""} ${to}`;
}

function reached(source: Source): string {
  const where = source.where === null ? "" : ` where ${predicateText(source.where)}`;
  return source.kind === "relationship" ? `${relationshipText(source.via)}${where}` : source.kind;
}

function combined(of: readonly Predicate[], word: string, none: string): string {
  const [only, ...others] = of;
  if (only === undefined) return none;
  return others.length === 0 ? predicateText(only) : `(${of.map(predicateText).join(word)})`;
}
