import DataLoader from "dataloader";
import neo4j, { type Driver } from "neo4j-driver";

/** A stored thing by its properties. */
export type Stored = Readonly<Record<string, unknown>>;

/** One loader for each level of an answer: each reads for all parents of the level with one statement. */
export interface Levels {
  readonly events: DataLoader<string, Stored | null>;
  readonly actors: DataLoader<string, Stored | null>;
  readonly place: DataLoader<string, Stored | null>;
  /** Of events. */
  readonly places: DataLoader<string, readonly Stored[]>;
  readonly names: DataLoader<string, readonly Stored[]>;
  readonly participants: DataLoader<string, readonly Stored[]>;
  readonly participations: DataLoader<string, readonly Stored[]>;
  readonly claims: DataLoader<string, readonly Stored[]>;
  readonly eventsWithin: DataLoader<string, readonly Stored[]>;
  readonly countsWithin: DataLoader<string, Stored | null>;
  readonly origins: DataLoader<string, readonly Stored[]>;
}

/** Reads rows by a statement over `$ids`, each row with the `key` that it belongs to. */
export type Read = (text: string, params: Record<string, unknown>) => Promise<readonly Stored[]>;

/** Reads in auto-commit transactions, as cheaply as the others. */
export function readerOf(driver: Driver): Read {
  return async (text, params) => {
    const session = driver.session({
      database: process.env["NEO4J_DATABASE"] ?? "neo4j",
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      const { records } = await session.run(text, params);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
}

/** The loaders of one request. */
export function levelsOf(read: Read): Levels {
  const one = (text: string): DataLoader<string, Stored | null> =>
    new DataLoader(async (ids) => {
      const found = new Map((await read(text, { ids })).map((row) => [row["key"], row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  const many = (text: string): DataLoader<string, readonly Stored[]> =>
    new DataLoader(async (ids) => {
      const found = Map.groupBy(await read(text, { ids }), (row) => row["key"]);
      return ids.map((id) => found.get(id) ?? []);
    });
  return {
    events: one(`UNWIND $ids AS key MATCH (e:Event {id: key})
      RETURN key, e.id AS id, e.title AS title, e.type AS type, e.edtf AS edtf, e.precision AS precision,
        toString(e.startMin) AS startMin, toString(e.endMax) AS endMax`),
    actors: one(
      `UNWIND $ids AS key MATCH (a:Actor {id: key}) RETURN key, a.id AS id, a.name AS name`,
    ),
    place: one(
      `UNWIND $ids AS key MATCH (p:Place {id: key}) RETURN key, p.id AS id, p.name AS name`,
    ),
    places: many(`UNWIND $ids AS key MATCH (e:Event {id: key}) CALL (e) {
        MATCH (e)-[r:OCCURRED_AT]->(p) RETURN p, r ORDER BY r.primary DESC, p.id DESC LIMIT 5
      } RETURN key, p.id AS id, p.name AS name`),
    names: many(`UNWIND $ids AS key MATCH (p:Place {id: key})-[:HAS_NAME]->(n)
      WITH key, n ORDER BY n.primary DESC, n.language, n.text, n.id
      RETURN key, n.text AS text, n.language AS language`),
    participants: many(`UNWIND $ids AS key MATCH (e:Event {id: key}) CALL (e) {
        MATCH (e)<-[r:PARTICIPATED_IN]-(a) RETURN a, r ORDER BY a.id LIMIT 20
      } RETURN key, r.role AS role, r.side AS side, a.id AS actor`),
    participations: many(`UNWIND $ids AS key CALL (key) {
        MATCH ()-[r:PARTICIPATED_IN]->()
        WHERE r.hub = key AND r.order IS NOT NULL AND r.far IS NOT NULL AND r.role IS NOT NULL
        RETURN r ORDER BY r.hub, r.order, r.far, r.role LIMIT 20
      } RETURN key, r.role AS role, r.far AS event`),
    claims: many(`UNWIND $ids AS key CALL (key) {
        MATCH (c)-[r:ABOUT]->()
        WHERE r.hub = key AND r.order IS NOT NULL AND r.far IS NOT NULL
        RETURN c ORDER BY r.hub DESC, r.order DESC, r.far DESC LIMIT 10
      } RETURN key, c.id AS id, c.kind AS kind, c.statement AS statement, c.publishedEdtf AS edtf,
        c.figureQualifier AS qualifier, c.figureMin AS min, c.figureMax AS max, c.figureRawText AS rawText`),
    eventsWithin: many(`UNWIND $ids AS key CALL (key) {
        MATCH ()-[r:OCCURRED_WITHIN]->()
        WHERE r.hub = key AND r.order IS NOT NULL AND r.far IS NOT NULL
        RETURN r ORDER BY r.hub, r.order, r.far LIMIT 20
      } RETURN key, r.far AS event`),
    countsWithin: one(`UNWIND $ids AS key MATCH (p:Place {id: key})
      RETURN key, COUNT { (p)<-[:OCCURRED_WITHIN]-() } AS count`),
    origins: many(`UNWIND $ids AS key MATCH (:Claim {id: key})-[:ATTRIBUTED_TO {hop: "ORIGIN"}]->(a)
      RETURN key, a.id AS actor`),
  };
}

/** Ids of the events behind one, in the order of time. */
export const listText = `
  MATCH (e:Event) WHERE e.startOrder >= datetime($order) AND e.id IS NOT NULL
    AND (e.startOrder > datetime($order) OR e.id > $id)
  RETURN e.id AS id ORDER BY e.startOrder, e.id LIMIT toInteger($first)`;

/** Ids of the first 50 events of these types certainly in this time, within a place. */
export const searchText = `
  MATCH (e)-[r:OCCURRED_WITHIN]->()
  WHERE r.hub = $place AND r.order >= datetime($first) AND r.order <= datetime($last)
    AND r.far IS NOT NULL AND e.type IN $types AND e.endMax <= datetime($last)
    AND NOT e.approximate AND NOT e.uncertain
  RETURN r.far AS id ORDER BY r.hub, r.order, r.far LIMIT 50`;
