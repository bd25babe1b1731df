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
  /** The stored property of the far node that says in which period it is long. */
  readonly long: string;
}

/** The hubs of these models, one a relationship type. */
function hubsOf(models: readonly NodeModel[]): readonly Hub[] {
  const byType = new Map(models.map((model) => [model.type, model]));
  const hubs = models
    .flatMap(({ relationships }) => Object.values(relationships))
    .filter(({ isHub }) => isHub)
    .flatMap((via) => via.types.map((type) => [type, hubOf(type, via, byType)] as const));
  return [...new Map(hubs).values()];
}

function hubOf(
  type: string,
  { direction, to, orderBy: [key] }: RelationshipModel,
  byName: ReadonlyMap<string, NodeModel>,
): Hub {
  const far = byName.get(to);
  const extent = Object.values(far?.embedded ?? {}).find(
    ({ orderProperty }) => orderProperty === key?.property,
  );
  if (key === undefined || far === undefined || typeof extent?.longProperty !== "string") {
    throw new TypeError(`The list of ${type} is not ordered by time, or has entries of many types`);
  }
  const { property: order } = key;
  return {
    ...{ type, isToHub: direction === "in", farLabel: far.keyLabel },
    ...{ order, long: extent.longProperty },
  };
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
    ["r.longIn", `${far}.${escapeName(hub.long)}`],
  ];
}

/** The Cypher that is true where two values are not the same, one of them may be missing. */
export function differ(one: string, other: string): string {
  return `coalesce(${one}, "?") <> coalesce(${other}, "?")`;
}
