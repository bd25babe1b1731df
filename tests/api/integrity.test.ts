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
    UNWIND range(1, 1000) AS i CREATE (:Place:Entity {id: "place:many-" + i})`,
};

test("nothing in the repository's seed breaks a check", async () => {
  expect(await findings()).toEqual([]);
});

// In order: the last one leaves too many places to say anything of shortcuts.
test.each(integrityChecks)("%s is found where the graph is broken so", async (check) => {
  await open.driver.executeQuery(breakages[check]);

  expect((await findings()).map((finding) => finding.check)).toContain(check);
});
