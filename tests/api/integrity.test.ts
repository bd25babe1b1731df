import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { integrityChecks } from "../../src/evidence/integrity/integrity-finding.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

const answerSchema = z.object({
  integrity: z.array(
    z.object({ check: z.enum(integrityChecks), ids: z.array(z.string()), sentence: z.string() }),
  ),
});

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

async function findings(): Promise<z.infer<typeof answerSchema>["integrity"]> {
  const { data, errors } = await service.ask("{ integrity { check ids sentence } }");
  expect(errors).toBeUndefined();
  return answerSchema.parse(data).integrity;
}

/** What breaks the graph so that the check finds it, as nobody could by seeding. */
const breakages: Readonly<Record<(typeof integrityChecks)[number], string>> = {
  PART_EXCEEDS_WHOLE: `
    MATCH (c:Claim {id: "claim:latakia-report/fighters-captured-step"})
    SET c.kind = "FATALITIES", c.figureMin = 90`,
  SUPERSESSION_CIRCLE: `
    MATCH (a:Claim {id: "claim:latakia-report/where"}), (b:Claim {id: "claim:latakia-report/parties"})
    MERGE (a)-[:SUPERSEDES {how: "UPDATE"}]->(b) MERGE (b)-[:SUPERSEDES {how: "UPDATE"}]->(a)`,
  TENURE_OVERLAP: `
    MATCH (t:Tenure {id: "tenure:bashar-al-assad-president"})
    SET t.endMin = datetime("2025-12-31"), t.endMax = datetime("2025-12-31")`,
  SPOKE_OUT_OF_TENURE: `
    MATCH (t:Tenure)<-[:SPEAKING_AS]-(:Quote)
    SET t.endMin = datetime("2025-01-31"), t.endMax = datetime("2025-01-31")`,
  EVENT_AFTER_PUBLICATION: `
    MATCH (c:Claim {id: "claim:latakia-report/clashes"})
    SET c.publishedEndMax = datetime("2025-01-01")`,
  CHAIN_GAP: `
    MATCH (:Claim {id: "claim:latakia-report/severity"})-[r:ATTRIBUTED_TO {hop: "ORIGIN"}]->() SET r.position = 5`,
  ORPHAN_SPAN: `
    MATCH (:Claim {id: "claim:latakia-report/tensions"})-[r:EVIDENCED_BY]->() SET r.end = 9999`,
  STALE_SHORTCUT: `
    MATCH (:Event {id: "event:jableh-fighting-2025-03-06"})-[r:OCCURRED_WITHIN]->(:Place {id: "place:syria"}) DELETE r`,
  NOT_ALL_READ: `
    UNWIND range(1, 1000) AS i CREATE (:Mention {id: "mention:many-" + i})`,
};

test.each(['@asOf(recorded: "2025")', '@sources(exclude: ["organization:bbc"])'])(
  "a graph of which an operation sees a part is not checked: %s",
  async (directive) => {
    const { errors } = await service.ask(`query ${directive} { integrity { check } }`);

    expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toContain("Ask it in an operation without");
    expect(service.statements).toEqual([]);
  },
);

test("nothing in the repository's seed breaks a check", async () => {
  expect(await findings()).toEqual([]);
});

test("the shortcuts of a gazetteer of several thousand places are compared", async () => {
  await open.driver.executeQuery(
    `MATCH (syria:Place {id: "place:syria"})-[:INSIDE]->(whole)
     WITH syria, collect(whole) AS wholes
     UNWIND range(1, 4400) AS i
     CREATE (p:Place:Entity {id: "place:town-" + i}) CREATE (p)-[:WITHIN]->(syria) CREATE (p)-[:INSIDE]->(p)
     FOREACH (whole IN wholes | CREATE (p)-[:INSIDE]->(whole))`,
  );
  const town = `MATCH (p:Place {id: "place:town-4400"})`;
  expect(await findings()).toEqual([]);

  await open.driver.executeQuery(
    `${town}-[r:INSIDE]->(:Place {id: "place:syria"}) DELETE r WITH p MATCH (homs:Place {id: "place:homs-governorate"}) CREATE (p)-[:INSIDE]->(homs)`,
  );

  expect(await findings()).toMatchObject([
    { check: "STALE_SHORTCUT", ids: ["place:syria", "place:town-4400"] },
    { check: "STALE_SHORTCUT", ids: ["place:homs-governorate", "place:town-4400"] },
  ]);
  await open.driver.executeQuery(
    'MATCH (p:Place) WHERE p.id STARTS WITH "place:town-" DETACH DELETE p',
  );
});

test.each(integrityChecks)("%s is found where the graph is broken so", async (check) => {
  await open.driver.executeQuery(breakages[check]);

  expect((await findings()).map((finding) => finding.check)).toContain(check);
});

test.each([
  ["quote", "MATCH (q:Quote)-[r:EVIDENCED_BY]->() WITH q, r ORDER BY q.id, r.start LIMIT 1"],
  [
    "mention",
    `MATCH (d:Document {id: "document:latakia-report"}) MERGE (q:Mention {id: "mention:m"}) MERGE (q)-[r:EVIDENCED_BY]->(d)`,
  ],
])("a span of a %s that points at no text is found", async (_owner, found) => {
  const { records } = await open.driver.executeQuery(
    `${found} SET r.start = 0, r.end = 99999 RETURN q.id AS id`,
  );

  const orphans = (await findings()).filter(({ check }) => check === "ORPHAN_SPAN");
  expect(orphans.flatMap(({ ids }) => ids)).toContain(records[0]?.get("id"));
});
