import { describe, expect, test } from "vitest";
import { byNode, byRelationship } from "../../src/cypher/order.ts";
import { keysetParts, keysetPredicate, orderItems } from "../../src/query/keyset.ts";

const variables = { node: "n", relationship: "r", given: "" };
const order = [byNode("startMin", "dateTime"), byNode("id", "string")];
const latestFirst = [byNode("startMin", "dateTime", "DESC"), byNode("id", "string")];

function predicate(orderBy: typeof order, after: readonly (string | number | null)[]): string {
  let given = 0;
  return keysetPredicate({ orderBy, isBackward: false }, after, variables, {
    parameter: () => `$${String(given++)}`,
  });
}

describe("what lies behind a cursor", () => {
  test("is what sorts after it, undated entries included", () => {
    expect(predicate(order, ["2025-03-06T00:00:00Z", "event:a"])).toBe(
      "((n.startMin > datetime($0) OR n.startMin IS NULL) OR (n.startMin = datetime($0) AND n.id > $1))",
    );
  });

  test("behind an undated entry, ascending, is only undated entries", () => {
    expect(predicate(order, [null, "event:a"])).toBe("(n.startMin IS NULL AND n.id > $0)");
  });

  test("behind an undated entry, descending, is every dated one too", () => {
    expect(predicate(latestFirst, [null, "event:a"])).toBe(
      "(n.startMin IS NOT NULL OR (n.startMin IS NULL AND n.id > $0))",
    );
  });

  test("tells parallel relationships to one node apart", () => {
    const withRole = [byNode("id", "string"), byRelationship("role", "string")];

    expect(orderItems(withRole, variables)).toBe("n.id, r.role");
    expect(predicate(withRole, ["event:a", "TARGET"])).toBe(
      "(n.id >= $0 AND (n.id > $0 OR (r.role > $1 OR r.role IS NULL)))",
    );
  });
});

describe("the two parts of what lies behind a cursor", () => {
  const known = { ...byNode("startOrder", "dateTime"), isAlwaysKnown: true };
  const parts = (first: typeof known, isBackward = false): readonly string[] | null => {
    let given = 0;
    const page = { orderBy: [first, byNode("id", "string", first.direction)], isBackward };
    return keysetParts(page, ["2025-03-06T00:00:00Z", "event:a"], variables, {
      parameter: () => `$${String(given++)}`,
    });
  };

  test("are what ties with it, and what sorts after all that ties", () => {
    expect(parts(known)).toEqual([
      "n.startOrder = datetime($0) AND n.id > $1",
      "n.startOrder > datetime($0)",
    ]);
    expect(parts(known, true)).toEqual([
      "n.startOrder = datetime($0) AND n.id < $1",
      "n.startOrder < datetime($0)",
    ]);
  });

  test("are not told apart where an entry may have no such key", () => {
    expect(parts(byNode("startMin", "dateTime"))).toBeNull();
  });
});
