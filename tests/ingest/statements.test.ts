import { afterAll, beforeAll, expect, test } from "vitest";
import type { Statement } from "../../src/cypher/statement.ts";
import { aspects } from "../../src/ingest/derived/aspect.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { everySection } from "../unit/every-section.ts";
import { base, claim } from "../unit/seed-text.ts";
import { seedTexts } from "./scratch.ts";

let open: OpenDriver;

beforeAll(async () => {
  open = await openEmptyGraph();
});

afterAll(() => open.driver.close());

/** Texts of all statements sent while these texts are seeded one after another, and those of check and rebuild. */
async function statementsSent(...texts: readonly string[]): Promise<ReadonlySet<string>> {
  const sent = new Set<string>();
  const note = ({ text }: Statement<unknown>): void => {
    sent.add(text);
  };
  for (const text of texts) {
    await seedTexts(open, [text], { note });
    await seedTexts(open, [text.replace("within: [ place:coast ]", "within: [ place:syria ]")], {
      note,
      mostRows: 1,
    });
  }
  for (const { text } of aspects.flatMap(({ faults }) => faults)) sent.add(text);
  for (const text of repairs) sent.add(text);
  return sent;
}

interface Operator {
  readonly operatorType: string;
  readonly children: readonly Operator[];
}

function operators({ operatorType, children }: Operator): readonly string[] {
  return [operatorType.replace(/@.*/, ""), ...children.flatMap(operators)];
}

const repairs: ReadonlySet<string> = new Set(aspects.flatMap((aspect) => aspect.repairs));

test("every statement of seeding starts from an index and multiplies nothing", async () => {
  const elsewhere = `claimgraph: 1\nlicence: CC0-1.0\nsource: document:report\nclaims:\n${claim({ about: "event:part" }).replaceAll("organization:o", "organization:agency").replace("document:d", "document:report")}`;
  const dangling = base.replace("source: document:d", "source: document:repot");
  const sent = await statementsSent(
    everySection,
    everySection.replace(', ucdp-actor: "118"', "").replace("role: BYSTANDER", "role: VICTIM"),
    elsewhere,
    dangling,
  );

  expect(sent.size).toBeGreaterThan(60);
  for (const text of sent) {
    const { summary } = await open.driver.executeQuery(`EXPLAIN ${text}`, {
      ids: [],
      rows: [],
      starts: [],
      origins: [],
      parts: [],
    });
    if (summary.plan === false) throw new Error(`no plan: ${text}`);
    const used = operators(summary.plan);
    expect(used, text).not.toContain("AllNodesScan");
    expect(used, text).not.toContain("NodeByLabelScan");
    expect(used, text).not.toContain("CartesianProduct");
    // A delete has to read all before it deletes the first, and so has who sets what it found by; these are over few rows.
    if (!text.includes("DELETE") && !repairs.has(text)) expect(used, text).not.toContain("Eager");
  }
}, 120_000);
