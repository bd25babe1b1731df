import { isObjectType, type FieldNode, type GraphQLObjectType } from "graphql";
import type { NodeModel, RelationshipModel } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
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
  /** How much has been planned of this root field, within computed fields too. */
  readonly effort: PlanningEffort;
  /** Where the entries of a root list are planned: their page, and the root's row for what they share. Null anywhere else. */
  readonly entries: (RootPage & { readonly root: RowBuilder }) | null;
}

/** Fields of one root field that are planned at most: five times what the largest golden has. Planning takes some 30 µs a field. */
const mostPlannedFields = 3_000;

function tooMuchToPlan(): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_LARGE",
    `This operation has more than ${mostPlannedFields} fields to plan for one root field, with those that its computed fields read. Ask for fewer computed fields within each other (such as \`links\` of claims in \`links\`): ask for the inner ones by id, in an operation of their own.`,
    { what: "planned fields", limit: mostPlannedFields },
  );
}

/** Counts the fields that are planned of one root field, those that computed fields read among them. */
export class PlanningEffort {
  #fields = 0;

  /**
   * Takes so many fields more.
   *
   * @throws {ClaimgraphError} OPERATION_TOO_LARGE: computed fields lie within each other, each of which has much to be planned
   */
  add(fields: number): void {
    this.#fields += fields;
    if (this.#fields > mostPlannedFields) throw tooMuchToPlan();
  }
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
  effort = new PlanningEffort(),
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
    ...{ sight, effort },
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
