import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, isEnumType } from "graphql";
import { expect, test } from "vitest";
import * as z from "zod";
import { definitenesses } from "../../src/domain/actor/actor.record.ts";
import * as claimWords from "../../src/evidence/claim-words.ts";
import { documentKinds } from "../../src/domain/document/document.record.ts";
import { nameKinds } from "../../src/domain/entity/name.record.ts";
import * as eventWords from "../../src/domain/event/event-words.ts";
import { geoPrecisions, occurrenceManners } from "../../src/domain/event/occurrence.record.ts";
import { groupKinds } from "../../src/domain/group/group.record.ts";
import { identityVerdicts } from "../../src/domain/identity-judgement/identity-judgement.record.ts";
import { organizationKinds } from "../../src/domain/organization/organization.record.ts";
import { placeKinds } from "../../src/domain/place/place.record.ts";
import { speechActs } from "../../src/domain/quote/quote.record.ts";
import { sections } from "../../src/domain/records.ts";
import { relationKinds } from "../../src/domain/relation/relation.record.ts";
import { reliabilities } from "../../src/domain/source-rating/source-rating.record.ts";
import { tenureStatuses } from "../../src/domain/tenure/tenure.record.ts";
import { figureQualifiers } from "../../src/evidence/figure.ts";
import { seedJsonSchema } from "../../src/ingest/json-schema.ts";
import { valueAtPath } from "../../src/ingest/path.ts";
import { storedProperties } from "../../src/ingest/stored-properties.ts";
import { noFacts } from "../../src/ingest/stored-facts.ts";
import { validate } from "../../src/ingest/validate.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { temporalPrecisions } from "../../src/lib/instant.ts";
import { collectTexts } from "./seed-text.ts";
import { everySection } from "./every-section.ts";

const enums = enumsOfSchema();

function enumsOfSchema(): ReadonlyMap<string, readonly string[]> {
  const folder = new URL("../../schema/", import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const types = Object.values(buildSchema(texts.join("\n")).getTypeMap());
  return new Map(
    types
      .filter(isEnumType)
      .map((type) => [type.name, type.getValues().map((value) => value.name)]),
  );
}

test.each([
  ["Definiteness", definitenesses],
  ["AssessmentStatus", claimWords.assessmentStatuses],
  ["ClaimKind", claimWords.claimKinds],
  ["Polarity", claimWords.polarities],
  ["VictimCategory", claimWords.victimCategories],
  ["PublisherDisclaimer", claimWords.publisherDisclaimers],
  ["HopKind", claimWords.hopKinds],
  ["AttributionVerb", claimWords.attributionVerbs],
  ["SupersessionManner", claimWords.supersessionManners],
  ["DocumentKind", documentKinds],
  ["NameKind", nameKinds],
  ["EventType", eventWords.eventTypes],
  ["EventStatus", eventWords.eventStatuses],
  ["EventClarity", eventWords.eventClarities],
  ["ParticipantRole", eventWords.participantRoles],
  ["Side", eventWords.sides],
  ["GeoPrecision", geoPrecisions],
  ["OccurrenceManner", occurrenceManners],
  ["GroupKind", groupKinds],
  ["IdentityVerdict", identityVerdicts],
  ["OrganizationKind", organizationKinds],
  ["PlaceKind", placeKinds],
  ["SpeechAct", speechActs],
  ["RelationKind", relationKinds],
  ["Reliability", reliabilities],
  ["TenureStatus", tenureStatuses],
  ["FigureQualifier", figureQualifiers],
  ["TemporalPrecision", temporalPrecisions],
])("the words of %s are those of the schema", (name, words) => {
  expect(words).toEqual(enums.get(name));
});

const page = readFileSync(new URL("../../docs/seed-format.md", import.meta.url), "utf8");

test("the page on the format lists the words of every type that a seed file has", () => {
  const rows = [...page.matchAll(/^- .+ \((\w+)\): ([A-Z0-9_, ]+)$/gm)];

  expect(rows).toHaveLength(27);
  for (const [, name = "", words = ""] of rows) expect(words.split(", ")).toEqual(enums.get(name));
});

test("the page on the format lists the keys that a record of each section needs", () => {
  for (const { key, schema } of sections) {
    const [, listed = ""] = new RegExp(`^\\| ${key} +\\| ([^|;]+)`, "m").exec(page) ?? [];
    const { required = [] } = z.toJSONSchema(schema, { io: "input" });

    expect(["id", ...listed.trim().split(", ")], key).toEqual(required);
  }
});

test("the small file of the page on the format is complete and contradicts itself", () => {
  const [, small = ""] = /## A small complete file[^]*?```yaml\n([^]*?)```/.exec(page) ?? [];
  const collected = collectTexts(small);

  expect(validate(collected, noFacts, []).problems).toEqual([]);
  expect(collected.unresolved).toEqual([]);
  const claims = collected.records.filter(({ section }) => section.key === "claims");
  expect(claims.map(({ value }) => valueAtPath(value, ["about"]))).toEqual([
    "event:clash",
    "event:clash",
  ]);
});

test("every section writes only properties and relationships that its models have", () => {
  const { nodes, problems } = validate(collectTexts(everySection), noFacts, []);

  expect(problems).toEqual([]);
  for (const node of [...nodes.values()].flat()) {
    const model = nodeModels.find(({ type }) => type === node.type);
    if (model === undefined) throw new Error(`no model of ${node.type}`);
    const known = storedProperties(model).map((property) => property.name);
    expect(known).toEqual(expect.arrayContaining(Object.keys(node.properties)));
    expect(Object.keys(model.relationships)).toEqual(
      expect.arrayContaining(Object.keys(node.links)),
    );
  }
});

test("every stored property of a model is written by some record", () => {
  const { nodes } = validate(collectTexts(everySection), noFacts, []);
  const all = [...nodes.values()].flat();

  for (const model of nodeModels) {
    const written = new Set(
      all
        .filter(({ type }) => type === model.type)
        .flatMap(({ properties }) => Object.keys(properties)),
    );
    expect(storedProperties(model).filter(({ name }) => !written.has(name))).toEqual([]);
  }
});

test("the sample of every section has one record of each at least", () => {
  const { records } = collectTexts(everySection);

  expect(new Set(records.map(({ section }) => section.key))).toEqual(
    new Set(sections.map(({ key }) => key)),
  );
});

test("the JSON Schema knows every section and refuses others", () => {
  const schema: unknown = JSON.parse(seedJsonSchema());

  expect(schema).toMatchObject({
    type: "object",
    required: ["claimgraph", "licence"],
    additionalProperties: false,
    properties: Object.fromEntries(sections.map(({ key }) => [key, { type: "array" }])),
  });
});
