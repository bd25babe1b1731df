import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import type { World } from "../generate/world.ts";
import { wholeStatement } from "./operation.ts";
import type { BenchOperation, PositionalRow, Sample, Variables } from "./operation.ts";

const query = `query Near($latitude: Float!, $longitude: Float!) {
  events(where: { near: { latitude: $latitude, longitude: $longitude, radiusKm: 50 } }, first: 20) {
    nodes { id title when { edtf } }
  }
}`;

/** Around the middle of three governorates. */
function around({ places: { all } }: World): Sample {
  const spots = ["c0-a2", "c1-a2", "c2-a2"].flatMap((key): readonly Variables[] => {
    const governorate = all.find(({ id }) => id === `place:bench/${key}`);
    return governorate === undefined
      ? []
      : [{ latitude: governorate.latitude, longitude: governorate.longitude }];
  });
  const [first, ...others] = spots;
  if (first === undefined) throw new Error("There are no governorates");
  return [first, ...others];
}

/** Farther than this, in metres, no position in the generated graph is off. */
const uncertaintyM = 5_000;

/** The places near enough by the index of points, and of each no more events than the page shows, in order by the index of its list. */
function statement({ latitude, longitude }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    WITH point({latitude: ${Number(latitude)}, longitude: ${Number(longitude)}}) AS centre
    MATCH (p:Place) WHERE point.distance(p.location, centre) <= ${50_000 + uncertaintyM}
    WITH centre, p, p.id AS hub, point.distance(p.location, centre) AS metres
    CALL (hub, metres) {
      MATCH (e)-[r:OCCURRED_AT]->()
      WHERE r.hub = hub AND r.order IS NOT NULL AND r.far IS NOT NULL
        AND metres <= 50000 + coalesce(r.uncertaintyRadiusM, 0)
      WITH e, r ORDER BY r.hub, r.order, r.far LIMIT 20
      RETURN e, r.order AS order, r.far AS id
    }
    WITH DISTINCT e, order, id ORDER BY order, id LIMIT 20
    RETURN [id, e.title, e.edtf] AS row`;
}

/** The first events within 50 km of a point. */
export const near: BenchOperation = {
  name: "near",
  title: "events within 50 km of a point",
  variables: ({ world }) => around(world),
  ours: () => query,
  limit: {
    statement,
    answer: (rows) => ({
      events: { nodes: rows.map(({ row: [id, title, edtf] }) => ({ id, title, when: { edtf } })) },
    }),
  },
  perLevel: wholeStatement,
  neo4jGraphql: { cannot: "its filter by distance knows nothing of how far a position may be off" },
};
