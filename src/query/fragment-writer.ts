import type { EmbeddedModel, NodeModel } from "../cypher/model.ts";
import type { CypherValue } from "../cypher/statement.ts";
import { planWhere, relationshipSource } from "./filter-planner.ts";
import type { Graph } from "./graph.ts";
import { foundNodes, type FoundNodes } from "./found-nodes.ts";
import { lateStart, onHubOrder } from "./index-order.ts";
import { createNames, type Names, type Variables } from "./names.ts";
import type { Parameter } from "./pending.ts";
import type { Source } from "./plan.ts";
import { allOf, type Predicate } from "./predicate.ts";
import { listOfPlace, rootContext, type RootInfo } from "./root-planner.ts";
import { conditionText, hubConditions, patternText } from "./source-text.ts";
import { visiblePredicate } from "./visibility.ts";

/**
 * Writes the patterns of a hand-written start, so that it finds what the filters and clocks of the operation let it find.
 * Its names are its own: parameters `$w…`, variables `m…` and `s…`.
 */
export interface FragmentWriter {
  /** The text that stands for this value. */
  parameter(value: Parameter): string;
  /**
   * All nodes of an object type for which `where` is true and which the operation sees. Where the filter names a place, its list is
   * not read unless `isWanted`, a condition over variables in scope, is true.
   */
  all(type: string, where: unknown, isWanted?: string): FoundNodes;
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

/** A writer for the start of a root field. */
export function createFragmentWriter(graph: Graph, info: RootInfo): FragmentWriter {
  const context = rootContext(graph, info);
  const names = createNames({ parameter: "w", node: "m", relationship: "s" });
  return {
    params: names.params,
    parameter: (value) => names.parameter(value),
    all(type, given, isWanted) {
      const models = graph.modelsBehind(type);
      const where = allOf(
        planWhere(context, models, given),
        visiblePredicate(graph, context.sight, models),
      );
      const source = listOfPlace(graph, where) ?? listOfType(graph, type, where);
      const at = names.variables(source.kind === "hub");
      const pattern = patternText(names, source, "", at);
      const own = [
        ...(source.kind === "hub"
          ? listConditions(names, source, at, isWanted)
          : // An index of several properties is used only where something is asked of each.
            [`${at.node}.id IS NOT NULL`]),
        ...[conditionText(names, orderedWhere(source), at) ?? []].flat(),
      ];
      const extent = orderExtent(models);
      const order = { where: source.where, key: models[0]?.orderBy[0] };
      const late = isWanted === undefined ? lateStart(models, source, order) : null;
      return foundNodes({ at, pattern, own, where, extent, list: source, names, late });
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

/** The extent by which the lists of these models are ordered. */
function orderExtent(models: readonly NodeModel[]): EmbeddedModel | null {
  const [key] = models[0]?.orderBy ?? [];
  const extents = models.flatMap(({ embedded }) => Object.values(embedded));
  return extents.find(({ orderProperty }) => orderProperty === key?.property) ?? null;
}

function listOfType(
  graph: Graph,
  type: string,
  where: Predicate | null,
): Extract<Source, { kind: "all" }> {
  const [label, ...others] = graph.labelsOf(type);
  if (label === undefined || others.length > 0) {
    throw new Error(`No single label marks all nodes of type ${type}`);
  }
  return { kind: "all", label, where };
}

/** What must be true of what a list holds; bounds of its order are read where the list's index can seek them. */
function orderedWhere(source: Extract<Source, { kind: "all" | "hub" }>): Predicate | null {
  return source.kind === "hub" ? onHubOrder(source.via, source.where) : source.where;
}

function listConditions(
  names: Names,
  { via, id }: Extract<Source, { kind: "hub" }>,
  { relationship }: Variables,
  isWanted: string | undefined,
): readonly string[] {
  const place = names.parameter(id);
  const hub = isWanted === undefined ? place : `CASE WHEN ${isWanted} THEN ${place} END`;
  return hubConditions(via, hub, relationship);
}
