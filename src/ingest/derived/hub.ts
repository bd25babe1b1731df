import type { NodeModel, RelationshipModel } from "../../cypher/model.ts";
import { escapeName } from "../../cypher/statement.ts";
import { nodeModels } from "../../domain/index.ts";

/** A relationship type that is the list of hubs: each relationship carries what the list is found and ordered by. */
export interface Hub {
  readonly type: string;
  /** Whether the relationship leads from the far node, an entry of the list, to the hub. */
  readonly isToHub: boolean;
  /** Key label of the far nodes. */
  readonly farLabel: string;
  /** The stored property of the far node by which the list is ordered. */
  readonly order: string;
}

/** The hubs of these models, one a relationship type. */
function hubsOf(models: readonly NodeModel[]): readonly Hub[] {
  const keyLabels = new Map(models.map(({ type, keyLabel }) => [type, keyLabel]));
  const hubs = models
    .flatMap(({ relationships }) => Object.values(relationships))
    .filter(({ isHub }) => isHub)
    .flatMap((via) => via.types.map((type) => [type, hubOf(type, via, keyLabels)] as const));
  return [...new Map(hubs).values()];
}

function hubOf(
  type: string,
  { direction, to, orderBy: [key] }: RelationshipModel,
  keyLabels: ReadonlyMap<string, string>,
): Hub {
  const farLabel = keyLabels.get(to);
  if (key === undefined || farLabel === undefined) {
    throw new TypeError(`The list of ${type} has no order, or entries of many types`);
  }
  return { type, isToHub: direction === "in", farLabel, order: key.property };
}

/** Every hub of the domain. */
export const hubs: readonly Hub[] = hubsOf(nodeModels);

const byType = new Map(hubs.map((hub) => [hub.type, hub]));

/** A column of the relationship `r` and the Cypher for its value, from the variables of the nodes at its start and end. */
export function columnsOf(
  type: string,
  start: string,
  end: string,
): readonly (readonly [column: string, value: string])[] {
  const hub = byType.get(type);
  if (hub === undefined) return [];
  const [far, near] = hub.isToHub ? [start, end] : [end, start];
  return [
    ["r.hub", `${near}.id`],
    ["r.order", `${far}.${escapeName(hub.order)}`],
    ["r.far", `${far}.id`],
  ];
}
