import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Projects run one after another, so that none slows the other. */
const onNeo4j = { testTimeout: 120_000, hookTimeout: 240_000 };

/** Node takes graphql's CommonJS build; the tests must not take the other one beside it. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }],
};

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false } },
      {
        resolve,
        test: {
          ...onNeo4j,
          name: "neo4j",
          // Each worker has a Neo4j of its own, on which its files run one after another.
          maxWorkers: 2,
          globalSetup: ["tests/setup/neo4j.ts"],
          sequence: { groupOrder: 1 },
          include: ["tests/{api,golden,cypher,ingest}/**/*.test.ts"],
        },
      },
      {
        resolve,
        test: {
          ...onNeo4j,
          name: "browser",
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/setup/service.ts"],
        },
      },
      {
        resolve,
        test: {
          name: "local",
          sequence: { groupOrder: 3 },
          include: ["tests/{local,process,hostile}/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
