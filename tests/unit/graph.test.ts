import { beforeAll, describe, expect, test } from "vitest";
import { derivations } from "../../src/domain/derivations.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createGraph, type Graph } from "../../src/query/graph.ts";

let graph: Graph;

beforeAll(async () => {
  graph = createGraph(await createSchema(), nodeModels, derivations);
});

function via(type: string, field: string) {
  const found = graph.modelOf(type)?.relationships[field];
  if (found === undefined) throw new Error(`${type}.${field} is no relationship`);
  return found;
}

describe("labels", () => {
  test("of an interface are the one label that its types share", () => {
    expect(graph.labelsOf("Actor")).toEqual(["Actor"]);
    expect(graph.labelsOf("Entity")).toEqual(["Entity"]);
  });

  test("of a union are those of its types", () => {
    expect(graph.labelsOf("RelationParty")).toEqual(["Person", "Organization", "Group", "Place"]);
  });

  test("are not checked where the relationship implies them, so that counts come from the degree", () => {
    expect(graph.isFarEndImplied(via("Event", "claims"))).toBe(true);
    expect(graph.isFarEndImplied(via("Person", "participations"))).toBe(true);
    expect(graph.isFarEndImplied(via("Claim", "about"))).toBe(true);
  });

  test("are checked where one relationship type comes from several types", () => {
    expect(graph.isFarEndImplied(via("Document", "claims"))).toBe(false);
  });
});

describe("an id", () => {
  test.each([
    ["person:a", "Person"],
    ["source-rating:a/b:c", "SourceRating"],
    ["unicorn:1", undefined],
    ["no-prefix", undefined],
    ["", undefined],
  ])("%j belongs to type %s", (id, type) => {
    expect(graph.modelOfId(id)?.type).toBe(type);
  });
});
