import { isObjectType, type FieldNode, type GraphQLObjectType } from "graphql";
import type { NodeModel, RelationshipModel } from "../cypher/model.ts";
import type { Graph } from "./graph.ts";
import type { Column, RootPage, View } from "./plan.ts";
import type { RowBuilder } from "./row-builder.ts";
import type { SelectedField, SelectionContext } from "./selection.ts";
import type { Sight } from "./visibility.ts";

/** What planning reads: the operation and the models. */
export interface PlanningContext {
  readonly selection: SelectionContext;
  readonly graph: Graph;
  readonly sight: Sight | null;
  /** What has been planned of this root field. */
  readonly planned: PlannedRelationships;
  /**
   * Within the inputs of a derived field, where lists come whole: a node as the operation selects it. Null where the
   * operation itself is planned.
   */
  readonly reference: ((model: NodeModel, into: RowBuilder) => View) | null;
  /** Where the entries of a root list are planned: their page, and the root's row for what they share. Null anywhere else. */
  readonly entries: (RootPage & { readonly root: RowBuilder }) | null;
}

/** The columns of a relationship field and the view over them, by position among these columns. */
export interface PlannedRelationship {
  readonly columns: readonly Column[];
  readonly view: Extract<View, { kind: "list" | "first" | "connection" }>;
}

/** Planned relationship fields by relationship and by the places in the operation that ask for them. */
export interface PlannedRelationships {
  get(via: RelationshipModel, nodes: readonly FieldNode[]): PlannedRelationship | undefined;
  set(via: RelationshipModel, nodes: readonly FieldNode[], planned: PlannedRelationship): void;
}

/** The context of one root field, with nothing planned yet. */
export function createPlanningContext(
  selection: SelectionContext,
  graph: Graph,
  sight: Sight | null,
): PlanningContext {
  const numbers = new Map<object, number>();
  const numberOf = (value: object): number => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  const planned = new Map<string, PlannedRelationship>();
  const key = (via: RelationshipModel, nodes: readonly FieldNode[]): string =>
    [via, ...nodes].map(numberOf).join(" ");
  return {
    selection,
    graph,
    sight,
    reference: null,
    entries: null,
    planned: {
      get: (via, nodes) => planned.get(key(via, nodes)),
      set: (via, nodes, value) => {
        planned.set(key(via, nodes), value);
      },
    },
  };
}

/** How a node that is of one of these models is shown; adds what that needs to the row. */
export type PlanNode = (
  context: PlanningContext,
  models: readonly NodeModel[],
  field: SelectedField,
  into: RowBuilder,
) => View;

/** The object type of this name. */
export function objectType({ selection }: PlanningContext, name: string): GraphQLObjectType {
  const type = selection.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema`);
  return type;
}

/** True for the Relay connection types. */
export function isConnection({ selection }: PlanningContext, typeName: string): boolean {
  const type = selection.schema.getType(typeName);
  return isObjectType(type) && "pageInfo" in type.getFields();
}
