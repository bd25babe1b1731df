import * as z from "zod";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";

/** An index over what is derived: of nodes by label, or of relationships by type. */
interface DerivedIndex {
  readonly entity: "NODE" | "RELATIONSHIP";
  readonly of: string;
  readonly columns: readonly string[];
}

const byHub = [
  ...["PARTICIPATED_IN", "OCCURRED_AT", "OCCURRED_WITHIN", "ABOUT", "BEARS_ON"],
  ...["ATTRIBUTED_TO", "COUNTS", "PUBLISHED_BY"],
];

const wanted: readonly DerivedIndex[] = [
  { entity: "NODE", of: "Event", columns: ["startOrder", "id"] },
  { entity: "NODE", of: "Claim", columns: ["publishedStartOrder", "id"] },
  { entity: "NODE", of: "Document", columns: ["publishedStartOrder", "id"] },
  ...byHub.map((of): DerivedIndex => ({
    entity: "RELATIONSHIP",
    of,
    columns: ["hub", "order", "far"],
  })),
];

const shown = z.object({
  entityType: z.string(),
  labelsOrTypes: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
});

/**
 * Creates the indexes over derived properties that the models do not ask for yet, and waits for them.
 *
 * @returns how many were created
 */
export async function createDerivedIndexes({ driver, database }: OpenDriver): Promise<number> {
  const { records } = await driver.executeQuery(
    "SHOW INDEXES YIELD entityType, labelsOrTypes, properties",
    {},
    { database },
  );
  const there = new Set(
    records.map((record) => {
      const { entityType, labelsOrTypes, properties } = shown.parse(record.toObject());
      return keyOf(entityType, labelsOrTypes?.join("|") ?? "", properties ?? []);
    }),
  );
  const missing = wanted.filter(
    ({ entity, of, columns }) => !there.has(keyOf(entity, of, columns)),
  );
  for (const index of missing) await driver.executeQuery(creation(index), {}, { database });
  await driver.executeQuery("CALL db.awaitIndexes(3000)", {}, { database });
  return missing.length;
}

function keyOf(entity: string, of: string, columns: readonly string[]): string {
  return [entity, of, ...columns].join(" ");
}

function creation({ entity, of, columns }: DerivedIndex): string {
  const pattern = entity === "NODE" ? `(n:${of})` : `()-[n:${of}]-()`;
  return `CREATE INDEX FOR ${pattern} ON (${columns.map((column) => `n.${column}`).join(", ")})`;
}
