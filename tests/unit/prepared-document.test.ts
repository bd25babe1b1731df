import { beforeAll, describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/graphql/limits.ts";
import {
  createPrepareDocument,
  type PrepareDocument,
} from "../../src/graphql/prepared-document.ts";
import { createSchema } from "../../src/graphql/schema.ts";

let newPrepare: () => PrepareDocument;

beforeAll(async () => {
  const schema = await createSchema();
  newPrepare = () => createPrepareDocument(schema, defaultLimits);
});

const text = "{ events { totalCount } }";

describe("a document that was asked for before", () => {
  test("is parsed and validated once", () => {
    const prepare = newPrepare();

    expect(prepare(text)).toBe(prepare(text));
    expect(prepare(`${text} `)).not.toBe(prepare(text));
  });

  test("is forgotten behind a thousand others, unless it is asked for in between", () => {
    const prepare = newPrepare();
    const [forgotten, kept] = [prepare(text), prepare(`${text} #`)];
    for (let i = 0; i < 1_000; i += 1) {
      prepare(`{ a${i}: __typename }`);
      if (i % 100 === 0) prepare(`${text} #`);
    }

    expect(prepare(`${text} #`)).toBe(kept);
    expect(prepare(text)).not.toBe(forgotten);
  });

  test("is forgotten behind half a million characters", () => {
    const prepare = newPrepare();
    const first = prepare(text);
    for (let i = 0; i < 6; i += 1) prepare(`${text} # ${"x".repeat(100_000)}${i}`);

    expect(prepare(text)).not.toBe(first);
  });

  test("is not kept where it is refused: what is wrong is said each time", () => {
    const prepare = newPrepare();

    expect(prepare("{ evnts { totalCount } }")).toMatchObject({ ok: false });
    expect(prepare("{ evnts {")).not.toBe(prepare("{ evnts {"));
  });
});
