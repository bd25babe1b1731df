import { isObjectType, type GraphQLObjectType } from "graphql";
import type { Graph } from "./graph.ts";
import type { SelectionContext } from "./selection.ts";

/** What planning reads: the operation and the models. */
export interface PlanningContext {
  readonly selection: SelectionContext;
  readonly graph: Graph;
}

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
