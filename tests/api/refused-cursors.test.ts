import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

/** Lists of the article's graph, as `LIST` in what is around them; no two are the same list. */
const places = [
  ...["{ actors LIST }", "{ organizations LIST }", "{ events LIST }", "{ claims LIST }"],
  ...["{ quotes LIST }", "{ documents LIST }", "{ places LIST }"],
  '{ actor(id: "organization:afp") { claimsAttributed LIST } }',
  '{ actor(id: "organization:afp") { documents LIST } }',
  '{ actor(id: "organization:syrian-army") { participations LIST } }',
] as const;

const orders = ["[]", "[{ recordedFrom: ASC }]", "[{ recordedFrom: DESC }]", "[{ id: DESC }]"];

let open: OpenDriver;
let service: TestService;
/** A cursor of each list in each order that has one. */
const handedOut: { readonly place: string; readonly order: string; readonly cursor: string }[] = [];

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
  for (const place of places) {
    for (const order of orders) {
      const { data } = await ask(place, `orderBy: ${order}`, null);
      const [, cursor] = /"cursor":"([^"]+)"/.exec(JSON.stringify(data)) ?? [];
      if (cursor !== undefined) handedOut.push({ place, order, cursor });
    }
  }
}, 180_000);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

function ask(place: string, args: string, cursor: string | null) {
  const operation = place.replace("LIST", `(${args}) { edges { cursor } }`);
  return cursor === null
    ? service.ask(operation)
    : service.ask(`query ($cursor: String) ${operation}`, { cursor });
}

test("a cursor of the same list of another owner says where to go on, and no more", async () => {
  const list = (event: string) => `{ event(id: "event:${event}") { claims LIST } }`;
  const [, cursor = ""] =
    /"cursor":"([^"]+)"/.exec(
      JSON.stringify((await ask(list("latakia-clashes-2025-03"), "first: 1", null)).data),
    ) ?? [];
  const whole = await ask(list("violence-since-ouster"), "first: 200", null);
  const behind = await ask(list("violence-since-ouster"), "after: $cursor", cursor);

  expect(behind.errors).toBeUndefined();
  const cursorsIn = ({ data }: typeof whole): readonly string[] =>
    [...JSON.stringify(data).matchAll(/"cursor":"([^"]+)"/g)].map(([, found = ""]) => found);
  const all = cursorsIn(whole);
  expect(all).not.toContain(cursor);
  expect(all.slice(all.length - cursorsIn(behind).length)).toEqual(cursorsIn(behind));
});

const side = fc.constantFrom("after", "before");

/** Refused before the database is asked, with the code for it. */
async function expectRefusal(answer: ReturnType<typeof ask>): Promise<void> {
  const { errors } = await answer;

  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
  expect(service.statements).toEqual([]);
}

const letters = Array.from("ABCabc019-_=+/ é\u0000");

/** Ways to change a text, none of which gives the same text again. */
const tampering: fc.Arbitrary<(cursor: string) => string> = fc.oneof(
  fc.tuple(fc.nat(200), fc.constantFrom(...letters)).map(
    ([at, letter]) =>
      (cursor: string) =>
        cursor.slice(0, at % cursor.length) + letter + cursor.slice((at % cursor.length) + 1),
  ),
  fc.nat(200).map((at) => (cursor: string) => cursor.slice(0, at % cursor.length)),
  fc.nat(200).map((at) => (cursor: string) => cursor.slice((at % (cursor.length - 1)) + 1)),
  fc.tuple(fc.nat(200), fc.constantFrom(...letters)).map(
    ([at, letter]) =>
      (cursor: string) =>
        cursor.slice(0, at % cursor.length) + letter + cursor.slice(at % cursor.length),
  ),
  fc.constantFrom(
    (cursor: string) => cursor + cursor,
    (cursor: string) => cursor.toLowerCase(),
    (cursor: string) => Buffer.from(cursor, "base64url").toString("utf8"),
    (cursor: string) => `${cursor}=`,
  ),
  fc.string().map((text) => () => text),
);

describe("a cursor", () => {
  test("is taken by the list and order that handed it out", async () => {
    expect(handedOut.length).toBeGreaterThan(30);
    for (const { place, order, cursor } of handedOut) {
      expect(
        (await ask(place, `orderBy: ${order}, after: $cursor`, cursor)).errors,
      ).toBeUndefined();
    }
  }, 120_000);

  test("that was changed in any way is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), tampering, side, async (pick, tamper, argument) => {
        const { place, order, cursor } = pickOf(pick);
        const tampered = tamper(cursor);
        fc.pre(tampered !== cursor);

        await expectRefusal(ask(place, `orderBy: ${order}, ${argument}: $cursor`, tampered));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test("of another list or another order is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.nat(1000), side, async (first, second, argument) => {
        const { cursor, ...from } = pickOf(first);
        const { place, order } = pickOf(second);
        fc.pre(from.place !== place || from.order !== order);

        await expectRefusal(ask(place, `orderBy: ${order}, ${argument}: $cursor`, cursor));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

function pickOf(pick: number): (typeof handedOut)[number] {
  const chosen = handedOut[pick % handedOut.length];
  if (chosen === undefined) throw new Error("No list handed out a cursor");
  return chosen;
}
