import type { ChainModel } from "../cypher/chain-model.ts";
import { hubColumns, hubNames } from "../cypher/hub-columns.ts";
import type { RelationshipModel } from "../cypher/model.ts";
import { escapeName } from "../cypher/statement.ts";
import type { Names, Variables } from "./names.ts";
import { lateCount } from "./late-text.ts";
import type { Column, Source } from "./plan.ts";
import { predicateText, type PredicateContext } from "./predicate-text.ts";
import { readsRelationship, type Predicate } from "./predicate.ts";

const arrows = {
  out: { left: "-", right: "->" },
  in: { left: "<-", right: "-" },
  both: { left: "-", right: "-" },
} as const;

/** The pattern that leads over a source, from the near node (nothing for any) to these variables. */
export function patternText(names: Names, source: Source, from: string, to: Variables): string {
  switch (source.kind) {
    case "all":
    case "sited":
      return `(${to.node}:${escapeName(source.label)})`;
    case "ids":
      return `(${to.node})`;
    case "before":
      return `${behindText(names, source)}<-[:${escapeName(source.type)}]-(${to.node})`;
    case "entries":
    case "start":
    case "given":
      throw new Error(`What comes of ${source.kind} has no pattern`);
    case "hub":
      return overText(names, source.via, from, `(${to.node})`, to.relationship);
    case "relationship": {
      const { chain } = source.via;
      if (chain !== null) return chainText(names, { chain, ...source }, from, to.node);
      const labels = source.labels.map(escapeName).join("|");
      const far = `(${to.node}${labels === "" ? "" : `:${labels}`})`;
      return overText(names, source.via, from, far, to.relationship);
    }
  }
}

function behindText(
  names: Names,
  { label, id, behind }: Extract<Source, { kind: "before" }>,
): string {
  const known = `:${escapeName(label)} {id: ${names.parameter(id)}}`;
  if (behind === null) return `(${known})`;
  const at = names.variables(false);
  return `(${at.node}${known} WHERE ${conditionText(names, behind, at) ?? "true"})`;
}

interface Chain {
  readonly chain: ChainModel;
  /** What must be true of the nodes between. */
  readonly between?: Predicate | null;
}

function chainText(
  names: Names,
  { chain: { through, enter, leave, where, most, endsBetween = false }, between }: Chain,
  from: string,
  far: string,
): string {
  const step = names.variables(false);
  const conditions = [
    where && `${step.node}.${escapeName(where.property)} IN ${names.parameter(where.values)}`,
    conditionText(names, between ?? null, step),
  ].filter((condition) => condition !== null);
  const middle = `(${step.node}:${escapeName(through)}${conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`})`;
  const steps = `<-[:${escapeName(enter)}]-${middle}-[:${leave.map(escapeName).join("|")}]->`;
  if (endsBetween) {
    const last = `<-[:${escapeName(enter)}]-(${far}:${escapeName(through)})`;
    return `(${from})(()${steps}()){0,${most}}()${last}`;
  }
  return most === 1 ? `(${from})${steps}(${far})` : `(${from})(()${steps}()){1,${most}}(${far})`;
}

// eslint-disable-next-line max-params -- the parts of one pattern, in their order
function overText(
  names: Names,
  via: RelationshipModel,
  from: string,
  far: string,
  variable: string,
): string {
  const having = Object.entries(via.having).map(
    ([name, value]) => `${escapeName(name)}: ${names.parameter(value)}`,
  );
  const properties = having.length === 0 ? "" : ` {${having.join(", ")}}`;
  const { left, right } = arrows[via.direction];
  return `(${from})${left}[${variable}:${via.types.map(escapeName).join("|")}${properties}]${right}${far}`;
}

/** Seeks the unique index of each key label; labels without ids do not appear. */
export function idsText(
  names: Names,
  source: Extract<Source, { kind: "ids" }>,
  node: string,
): readonly string[] {
  const matches = source.ids.map(({ keyLabel, ids }) => {
    const [only, ...others] = ids;
    const given =
      only !== undefined && others.length === 0
        ? `= ${names.parameter(only)}`
        : `IN ${names.parameter(ids)}`;
    const seen = conditionText(names, source.where, { node, relationship: "", given: "" });
    return `MATCH (${node}:${escapeName(keyLabel)}) WHERE ${node}.id ${given}${seen === null ? "" : ` AND ${seen}`}`;
  });
  if (matches.length < 2) return matches;
  return [
    `CALL () {`,
    matches.map((match) => `  ${match} RETURN ${node}`).join("\n  UNION ALL\n"),
    `}`,
  ];
}

/** How many nodes a source reaches; unfiltered, it is read off a degree or the count of a label. */
export function countText(
  names: Names,
  { source, late }: Pick<Extract<Column, { kind: "count" }>, "source" | "late">,
  from: string,
): string {
  const { where } = source;
  const nothing: Variables = { node: "", relationship: "", given: "" };
  if (source.kind === "hub" && where === null) {
    const hub = `:${escapeName(source.keyLabel)} {id: ${names.parameter(source.id)}}`;
    return `COUNT { MATCH ${patternText(names, source, hub, nothing)} }`;
  }
  if (where === null) return `COUNT { MATCH ${patternText(names, source, from, nothing)} }`;
  const isHub = source.kind === "hub";
  const to = names.variables(isHub || readsRelationship(where));
  const counted = (conditions: readonly string[], hint: string): string => {
    const pattern = patternText(names, source, isHub ? "" : from, to);
    const hub = isHub ? hubConditions(source.via, names.parameter(source.id), to.relationship) : [];
    const all = [...hub, ...conditions, conditionText(names, where, to) ?? "true"];
    return `COUNT { MATCH ${pattern} ${hint}${hint === "" ? "" : " "}WHERE ${all.join(" AND ")} }`;
  };
  return late === null ? counted([], "") : lateCount(names, late, to, counted);
}

/**
 * That a relationship is in the list of the hub of which this text is the id: an index of several properties is used only
 * where something is asked of each.
 */
export function hubConditions(
  via: RelationshipModel,
  hub: string,
  relationship: string,
): readonly string[] {
  const others = hubColumns(via).filter((column) => column !== hubNames.hub);
  return [
    `${relationship}.${hubNames.hub} = ${hub}`,
    ...others.map((column) => `${relationship}.${escapeName(column)} IS NOT NULL`),
  ];
}

/** What must be true of these variables; null where everything is wanted. */
export function conditionText(names: Names, where: Predicate | null, at: Variables): string | null {
  if (where === null) return null;
  const text = predicateText(predicateContext(names), where, at);
  return text === "true" ? null : text;
}

function predicateContext(names: Names): PredicateContext {
  return {
    parameter: (value) => names.parameter(value),
    variables: (withRelationship) => names.variables(withRelationship),
    pattern: (source, from, to) => patternText(names, source, from, to),
  };
}
