import fc from "fast-check";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closures } from "../../src/domain/closures.ts";
import { derivations } from "../../src/domain/derivations.ts";
import { nodeModels } from "../../src/domain/index.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { operationArbitrary } from "../operations/arbitrary-operation.ts";
import { probedCursors, withCursorsOf, type CursorPair } from "../operations/cursors.ts";
import type { Operation } from "../operations/operation.ts";
import { printOperation, type PrintedOperation } from "../operations/print-operation.ts";
import { openOddGraph } from "../reference/odd-graph.ts";
import { createReference, type Reference } from "../reference/reference.ts";
import { readSdl } from "../reference/sdl.ts";
import { readWholeGraph, type StoredGraph } from "../reference/stored-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

/** More for a long search; a seed to see again what was seen. */
const numRuns = Number(process.env["RANDOM_OPERATIONS"] ?? 150);
const seed = Number(process.env["RANDOM_OPERATIONS_SEED"] ?? Date.now() % 2 ** 31);

let open: OpenDriver;
let service: TestService;
let graph: StoredGraph;
let reference: Reference;

beforeAll(async () => {
  open = await openOddGraph();
  service = await startTestService(open, { costLimit: 3_000_000 });
  graph = await readWholeGraph(open, nodeModels, closures);
  reference = createReference(await readSdl(), nodeModels, graph);
}, 180_000);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

type Variables = Readonly<Record<string, unknown>>;

/** Asks both, and says what the service answers where the reference answers alike. */
async function askBoth(
  { text, variables }: PrintedOperation,
  { ours, theirs }: { readonly ours: Variables; readonly theirs: Variables },
) {
  const document = parse(text);
  expect(validate(reference.schema, document)).toEqual([]);
  const asked = { ...variables, ...ours };
  // What is compared is answered by a plan that was made for other texts.
  const others = withOtherTexts(asked);
  if (JSON.stringify(others) !== JSON.stringify(asked)) await service.ask(text, others);
  const answer = await service.ask(text, asked);
  const [error] = answer.errors ?? [];
  fc.pre(!String(error?.extensions?.["code"]).startsWith("OPERATION_TOO_"));
  const expected: unknown = JSON.parse(
    JSON.stringify(reference.ask(document, { ...variables, ...theirs })),
  );

  expect(answer).toEqual(withCursorsOf(answer, expected));
  expect(service.statements.length).toBeLessThanOrEqual(Object.keys(answer.data ?? {}).length);
  return { answer, expected };
}

/** Texts that are no names of enumerations, changed so that they mean something else. */
function withOtherTexts(variables: Variables): Variables {
  const others: Variables = JSON.parse(JSON.stringify(variables), (_key, value: unknown) => {
    if (typeof value !== "string" || !/[a-z0-9]/.test(value)) return value;
    return /^\d{4}/.test(value) ? "2024-02-03" : `${value}x`;
  });
  return others;
}

function chosenCursors(
  wanted: PrintedOperation["cursors"],
  found: ReadonlyMap<string, readonly CursorPair[]>,
) {
  const chosen = Object.entries(wanted).flatMap(([variable, { list, pick }]) => {
    const pairs = found.get(list) ?? [];
    const pair = pairs[pick % Math.max(pairs.length, 1)];
    return pair === undefined ? [] : [{ variable, ...pair }];
  });
  return {
    ours: Object.fromEntries(chosen.map(({ variable, ours }) => [variable, ours])),
    theirs: Object.fromEntries(chosen.map(({ variable, theirs }) => [variable, theirs])),
  };
}

/** Every null where a value is needed is named, whatever else the operation asks. */
async function expectRefusal({ text, variables, refused }: PrintedOperation): Promise<void> {
  const { data, errors = [] } = await service.ask(text, variables);

  expect({ data, statements: service.statements }).toEqual({ data: undefined, statements: [] });
  expect(errors.map(({ extensions }) => extensions)).toEqual(
    errors.map(() => ({ code: "BAD_USER_INPUT" })),
  );
  expect([
    ...new Set(errors.map(({ message }) => /\w+/.exec(message.split("$")[1] ?? "")?.[0])),
  ]).toEqual(expect.arrayContaining([...refused]));
}

async function check(operation: Operation): Promise<void> {
  const asked = printOperation(operation, "ask");
  if (asked.refused.length > 0) {
    await expectRefusal(asked);
    return;
  }
  const none = { ours: {}, theirs: {} };
  if (Object.keys(asked.cursors).length === 0) {
    await askBoth(asked, none);
    return;
  }
  const { answer, expected } = await askBoth(printOperation(operation, "probe"), none);
  await askBoth(asked, chosenCursors(asked.cursors, probedCursors(answer, expected)));
}

function printed(operation: Operation): string {
  const { text, variables } = printOperation(operation, "ask");
  return `${text}\n# variables: ${JSON.stringify(variables)}`;
}

/** Texts that are in some operation, one a feature. */
const features = [
  "where: | orderBy: [{ | first: | last: | after: $ | before: $ | totalCount | edges | hasNextPage | __typename",
  "id2: | ...On | ... on Entity | @skip( | @include( | $v1: | Boolean = | : null | @asOf( | @sources(",
  "and: [ | or: [ | not: { | some: { | none: { | every: { | possibly: { | certainly: { | known: | contains:",
  "in: [ | inside: | near: { | inBox: { | nodes(ids: | lookup(scheme: | +03:00",
].flatMap((line) => line.split(" | "));

test("the reference knows every field of a stored type, but those that are computed", () => {
  const stored = reference.unknownFields.filter((name) => !name.startsWith("Query."));
  const computed = derivations.map(({ type, field }) => `${type}.${field}`);

  expect(stored.toSorted()).toEqual(computed.filter((name) => stored.includes(name)).toSorted());
});

test("the operations that are tried use all of the grammar, and mostly find something", () => {
  const operations = operationArbitrary({ ...reference, graph }, 4);
  const tried = fc.sample(operations, { numRuns: 1000, seed: 1 });
  const texts = tried.map((operation) => printOperation(operation, "ask").text);
  const found = tried.filter((operation) => {
    const { text, variables, refused } = printOperation(operation, "probe");
    if (refused.length > 0) return false;
    const { data } = reference.ask(parse(text), variables);
    return /:"[a-z-]+:|":\d|":"[A-Z]/.test(JSON.stringify(data));
  });

  expect(tried.some((operation) => printOperation(operation, "ask").refused.length > 0)).toBe(true);
  expect(features.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([]);
  expect(found.length).toBeGreaterThan(tried.length / 2);
});

test("any valid operation is answered as a plain walk over the graph answers it", async () => {
  const operations = operationArbitrary({ ...reference, graph }, 4);

  await fc.assert(fc.asyncProperty(operations, check), {
    numRuns,
    seed,
    reporter(run) {
      if (!run.failed) return;
      const found = run.counterexample?.[0];
      const again = `RANDOM_OPERATIONS_SEED=${seed} RANDOM_OPERATIONS=${numRuns}`;
      throw new Error(
        `After ${run.numRuns} operations (${again}), shrunk ${run.numShrinks} times:\n${found === undefined ? "no example" : printed(found)}`,
        { cause: run.errorInstance },
      );
    },
  });
}, 3_600_000);
