import { escapeName, type CypherValue } from "../cypher/statement.ts";
import { planWhere, relationshipSource } from "./filter-planner.ts";
import type { Graph } from "./graph.ts";
import type { Parameter } from "./late.ts";
import { createNames, type Variables } from "./names.ts";
import type { Source } from "./plan.ts";
import { allOf, type Predicate } from "./predicate.ts";
import { listOfPlace, rootContext, type RootInfo } from "./root-planner.ts";
import { conditionText, patternText } from "./source-text.ts";
import { visiblePredicate } from "./visibility.ts";

/**
 * Writes the patterns of a hand-written start, so that it finds what the filters and clocks of the operation let it find.
 * Its names are its own: parameters `$w…`, variables `m…` and `s…`.
 */
export interface FragmentWriter {
  /** The text that stands for this value. */
  parameter(value: Parameter): string;
  /** All nodes of an object type for which `where` is true and which the operation sees. */
  all(type: string, where: unknown): FoundNodes;
  /** `OPTIONAL MATCH` over a field of a node of this type, to what the operation sees and `where` is true of; and the far node's variable. */
  over(
    from: { readonly type: string; readonly node: string },
    field: string,
    where?: unknown,
  ): { readonly text: string; readonly node: string };
  /** All parameters so far. */
  readonly params: Readonly<Record<string, CypherValue>>;
}

/** A pattern that finds nodes. */
export interface FoundNodes {
  /** The variable of the node. */
  readonly node: string;
  /** `MATCH` the pattern, where the filter and all of these conditions are true. */
  match(...conditions: readonly string[]): string;
  /**
   * True of the nodes that come before this instant in the order of the type or of the place that the filter names; an index
   * can seek it.
   */
  before(instant: string): string;
  /** The filter and what the operation sees, for the cost. */
  readonly where: Predicate | null;
}

/** A writer for the start of a root field. */
export function createFragmentWriter(graph: Graph, info: RootInfo): FragmentWriter {
  const context = rootContext(graph, info);
  const names = createNames({ parameter: "w", node: "m", relationship: "s" });
  return {
    params: names.params,
    parameter: (value) => names.parameter(value),
    all(type, given) {
      const models = graph.modelsBehind(type);
      const where = allOf(
        planWhere(context, models, given),
        visiblePredicate(graph, context.sight, models),
      );
      const source = listOfPlace(graph, where) ?? listOfType(graph, type, where);
      const at = names.variables(source.kind === "hub");
      const pattern = patternText(names, source, "", at);
      const own = [
        ...(source.kind === "hub" ? hubConditions(names.parameter(source.id), at) : []),
        ...[conditionText(names, source.where, at) ?? []].flat(),
      ];
      const [key] = models[0]?.orderBy ?? [];
      return {
        node: at.node,
        where,
        match(...conditions) {
          const wanted = [...own, ...conditions];
          return `MATCH ${pattern}${wanted.length === 0 ? "" : ` WHERE ${wanted.join(" AND ")}`}`;
        },
        before(instant) {
          if (source.kind === "hub") return `${at.relationship}.order < ${instant}`;
          // An index of several properties is used only where something is asked of each.
          return `${at.node}.${escapeName(key?.property ?? "id")} < ${instant} AND ${at.node}.id IS NOT NULL`;
        },
      };
    },
    over({ type, node }, field, given) {
      const via = graph.modelOf(type)?.relationships[field];
      if (via === undefined) throw new Error(`${type}.${field} leads nowhere`);
      const where = planWhere(context, graph.modelsBehind(via.to), given);
      const source = relationshipSource(context, via, where);
      const to = names.variables(false);
      const condition = conditionText(names, source.where, to);
      const pattern = patternText(names, source, node, to);
      return {
        node: to.node,
        text: `OPTIONAL MATCH ${pattern}${condition === null ? "" : ` WHERE ${condition}`}`,
      };
    },
  };
}

function listOfType(graph: Graph, type: string, where: Predicate | null): Source {
  const [label, ...others] = graph.labelsOf(type);
  if (label === undefined || others.length > 0) {
    throw new Error(`No single label marks all nodes of type ${type}`);
  }
  return { kind: "all", label, where };
}

/** Without the conditions on order and far node Neo4j would not seek the index over the hub's relationships. */
function hubConditions(hub: string, { relationship }: Variables): readonly string[] {
  const known = ["order", "far"].map((name) => `${relationship}.${name} IS NOT NULL`);
  return [`${relationship}.hub = ${hub}`, ...known];
}
