import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { expect, test } from "vitest";
import * as z from "zod";
import { processConfig } from "../../src/config.ts";
import { variableName } from "../../src/neo4j/local/docker.ts";
import { commonSettings } from "../../src/neo4j/local/server-settings.ts";

const compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      build: z.string().optional(),
      environment: z.record(z.string(), z.string()),
      ports: z.array(z.string()).default([]),
    }),
  ),
});

test("compose.yaml is well formed, publishes on loopback only, and holds no password", async () => {
  const { services } = compose.parse(parse(await readFile("compose.yaml", "utf8")));

  expect(Object.keys(services)).toEqual(["neo4j", "service"]);
  expect(services["neo4j"]).toMatchObject({ image: "neo4j:5.26-community", ports: [] });
  expect(services["service"]).toMatchObject({ build: ".", ports: ["127.0.0.1:4000:4000"] });
  expect(services["service"]?.environment["NEO4J_PASSWORD"]).toBe("${NEO4J_PASSWORD:?}");
});

test("the Neo4j of compose.yaml has the memory of the managed one, and plans as it does", async () => {
  const { services } = compose.parse(parse(await readFile("compose.yaml", "utf8")));
  const { local } = processConfig();
  const shared = Object.entries(commonSettings({ ...local, heapMb: 512, pageCacheMb: 256 }))
    .filter(([name]) => /memory|cypher/.test(name))
    .map(([name, value]) => [variableName(name), value]);

  expect(shared).toHaveLength(7);
  expect(services["neo4j"]?.environment).toMatchObject(Object.fromEntries(shared));
});
