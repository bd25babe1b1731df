import { isAbstractType, type GraphQLSchema } from "graphql";
import type { NodeModel, RelationshipModel } from "../cypher/model.ts";
import type { Derivation } from "./derivation.ts";

/** The models, indexed for the planner. */
export interface Graph {
  /** The model of an object type; undefined where the type is no node. */
  modelOf(type: string): NodeModel | undefined;
  /** Models of all object types behind an object, interface or union type. */
  modelsBehind(type: string): readonly NodeModel[];
  /** Labels any of which marks a node of this type; one label wherever one covers the type. */
  labelsOf(type: string): readonly string[];
  /** True where everything at the far end of the relationship is of type `to`, so that no label need be checked. */
  isFarEndImplied(via: RelationshipModel): boolean;
  /** How a field that is stored nowhere follows from others; undefined where it does not. */
  derivationOf(type: string, field: string): Derivation | undefined;
  /** The model whose ids start as this one does; undefined for an unknown prefix. */
  modelOfId(id: string): NodeModel | undefined;
}

/** Indexes models by type, label and id prefix. Cost: once a start. */
export function createGraph(
  schema: GraphQLSchema,
  models: readonly NodeModel[],
  derivations: readonly Derivation[],
): Graph {
  const byType = new Map(models.map((model) => [model.type, model]));
  const derived = new Map(derivations.map((each) => [`${each.type}.${each.field}`, each]));
  const byPrefix = new Map(models.map((model) => [model.idPrefix, model]));
  const behind = new Map(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const typesBehind = (type: string): readonly string[] => behind.get(type) ?? [type];
  const modelsBehind = (type: string): readonly NodeModel[] =>
    typesBehind(type).flatMap((name) => byType.get(name) ?? []);
  const farTypes = farTypesByRelationship(models, typesBehind);

  return {
    modelOf: (type) => byType.get(type),
    modelsBehind,
    labelsOf: (type) => coveringLabels(modelsBehind(type), models),
    isFarEndImplied(via) {
      if (via.chain !== null) return false;
      const wanted = new Set(typesBehind(via.to));
      return via.types.every((name) =>
        [...(farTypes.get(farKey(name, via.direction)) ?? [])].every((type) => wanted.has(type)),
      );
    },
    derivationOf: (type, field) => derived.get(`${type}.${field}`),
    modelOfId: (id) => byPrefix.get(id.slice(0, Math.max(id.indexOf(":"), 0))),
  };
}

/** One label that all wanted models and no others carry, or each model's own. */
function coveringLabels(
  wanted: readonly NodeModel[],
  all: readonly NodeModel[],
): readonly string[] {
  const shared = wanted[0]?.labels.find((label) =>
    all.every((model) => model.labels.includes(label) === wanted.includes(model)),
  );
  return shared === undefined ? wanted.map((model) => model.labels[0]) : [shared];
}

function farKey(relationshipType: string, direction: RelationshipModel["direction"]): string {
  return `${relationshipType} ${direction}`;
}

/** For each relationship type and direction of travel, the object types that can be reached. */
function farTypesByRelationship(
  models: readonly NodeModel[],
  typesBehind: (type: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>();
  const add = (key: string, types: readonly string[]): void => {
    const known = reached.get(key) ?? new Set();
    for (const type of types) known.add(type);
    reached.set(key, known);
  };
  for (const model of models) {
    for (const via of Object.values(model.relationships)) {
      if (via.chain !== null) continue;
      for (const name of via.types) {
        const opposite = { out: "in", in: "out", both: "both" } as const;
        add(farKey(name, via.direction), typesBehind(via.to));
        add(farKey(name, opposite[via.direction]), [model.type]);
      }
    }
  }
  return reached;
}
