import { escapeName, type CypherValue } from "../cypher/statement.ts";
import { planWhere, relationshipSource } from "./filter-planner.ts";
import type { Graph } from "./graph.ts";
import { periodLengths } from "../lib/long-in.ts";
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
  parameter(value: CypherValue): string;
  /** All nodes of an object type for which `where` is true and which the operation sees. */
  all(type: string, where: unknown): FoundNodes;
  /** From a node of this type over a field to what the operation sees and `where` is true of. */
  over(
    from: { readonly type: string; readonly node: string },
    field: string,
    where?: unknown,
  ): FarNodes;
  /** All parameters so far. */
  readonly params: Readonly<Record<string, CypherValue>>;
}

/** A pattern that leads to the nodes at the far end of a field. */
export interface FarNodes {
  /** The variable of the far node. */
  readonly node: string;
  /** The pattern and what must be true, to stand behind `MATCH`. */
  readonly pattern: string;
  /** `OPTIONAL MATCH` of it. */
  readonly text: string;
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
  /**
   * Clauses that find the dated nodes among them that possibly meet the time from the first of these instants until before the second,
   * and for which all of these conditions are true. The two are variables in scope.
   */
  during(start: string, stop: string, ...conditions: readonly string[]): readonly string[];
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
      const found: FoundNodes = {
        node: at.node,
        where,
        match(...conditions) {
          const wanted = [...own, ...conditions];
          return `MATCH ${pattern}${wanted.length === 0 ? "" : ` WHERE ${wanted.join(" AND ")}`}`;
        },
        during(start, stop, ...conditions) {
          const { node, relationship } = at;
          const [order, long] =
            source.kind === "hub"
              ? [`${relationship}.order`, `${relationship}.longIn`]
              : [`${node}.startOrder`, `${node}.longIn`];
          const asked = [
            `${node}.edtf IS NOT NULL`,
            `(${node}.endMax >= ${start} OR ${node}.endMax IS NULL)`,
            ...conditions,
          ];
          const day = `datetime.truncate('day', ${start})`;
          const date = `toString(date(${start}))`;
          const periods = `[k IN [${periodLengths.join(", ")}] | left(${date}, k)] + ['']`;
          const known = source.kind === "hub" ? [] : [`${node}.id IS NOT NULL`];
          return [
            `CALL (${start}, ${stop}) {`,
            `  ${found.match(found.before(stop), `${order} >= ${day}`, ...asked)}`,
            `  RETURN ${node}`,
            "  UNION ALL",
            `  UNWIND ${periods} AS period`,
            `  ${found.match(`${long} = period`, `${order} < ${day}`, `${order} < ${stop}`, ...known, ...asked)}`,
            `  RETURN ${node}`,
            "}",
          ];
        },
        before(instant) {
          if (source.kind === "hub") return `${at.relationship}.order < ${instant}`;
          // An index of several properties is used only where something is asked of each.
          return `${at.node}.${escapeName(key?.property ?? "id")} < ${instant} AND ${at.node}.id IS NOT NULL`;
        },
      };
      return found;
    },
    over({ type, node }, field, given) {
      const via = graph.modelOf(type)?.relationships[field];
      if (via === undefined) throw new Error(`${type}.${field} leads nowhere`);
      const where = planWhere(context, graph.modelsBehind(via.to), given);
      const source = relationshipSource(context, via, where);
      const to = names.variables(false);
      const condition = conditionText(names, source.where, to);
      const path = patternText(names, source, node, to);
      const pattern = `${path}${condition === null ? "" : ` WHERE ${condition}`}`;
      return { node: to.node, pattern, text: `OPTIONAL MATCH ${pattern}` };
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
