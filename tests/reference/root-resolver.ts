import { getNamedType, type GraphQLSchema } from "graphql";
import type { NodeModel } from "../../src/cypher/model.ts";
import { connectionNodeType, typesBehind, type Field } from "./field-shape.ts";
import { listed, type Resolver } from "./node-resolver.ts";
import type { StoredNode } from "./stored-graph.ts";
import type { GraphView } from "./view.ts";

/** How a root field is read off the graph, told by its arguments; null where it is computed in some other way. */
export function rootResolver(
  schema: GraphQLSchema,
  models: readonly NodeModel[],
  field: Field,
): Resolver | null {
  const nodeType = connectionNodeType(field);
  const type = nodeType ?? getNamedType(field.type).name;
  const isStored = typesBehind(schema, type).every((name) =>
    models.some((model) => model.type === name),
  );
  if (!isStored) return null;
  const one = (view: GraphView, id: unknown): StoredNode | null => {
    const node = view.byId(String(id));
    return node !== undefined && view.typesBehind(type).includes(node.model.type) ? node : null;
  };
  switch (field.args[0]?.name ?? "") {
    case "id":
      return (_root, { id }, view) => one(view, id);
    case "ids":
      return (_root, { ids }, view) =>
        Array.isArray(ids) ? ids.map((id: unknown) => one(view, id)) : [];
    case "scheme":
      return (_root, { scheme, value }, view) =>
        view
          .all(type)
          .map(({ node }) => node)
          .find((node) => carries(view, node, scheme, value)) ?? null;
    case "where":
      return (_root, args, view) =>
        listed(view, { models, nodeType: type, entries: view.all(type), via: null }, args);
    default:
      return null;
  }
}

/** An id of another data set leads to what carries it, as far as the id itself is seen. */
function carries(view: GraphView, node: StoredNode, scheme: unknown, value: unknown): boolean {
  const via = node.model.relationships["externalIds"];
  if (via === undefined) return false;
  return view
    .related(node, via)
    .map((entry) => entry.node.properties)
    .some((properties) => properties["scheme"] === scheme && properties["value"] === value);
}
