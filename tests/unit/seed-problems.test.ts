import { expect, test } from "vitest";
import { base, claim, event, hop, marked, problemsIn } from "./seed-text.ts";

const events = `${base}events:\n${event("e")}`;
const header = "claimgraph: 1\nlicence: CC0-1.0\n";
const figure = (words: string): string =>
  claim({ kind: "FATALITIES", figure: `▸{ ${words}, unit: person, rawText: x }` });

test("a file without mistakes has no problems", () => {
  expect(problemsIn(`${events}claims:\n${claim({})}`)).toEqual([]);
});

/** `▸` marks where the problem stands. */
const table: readonly (readonly [fact: string, text: string, problem: string])[] = [
  ["header missing", "▸documents: []\n", "claimgraph: found nothing, expected 1"],
  ["format version", "claimgraph: ▸2\nlicence: CC0-1.0\n", "claimgraph: found 2, expected 1"],
  ["no object", "▸- a\n", "found a list, expected a header, beginning with `claimgraph: 1`"],
  [
    "unknown section",
    `${header}▸place: []\n`,
    "place: found the unknown key place, expected places?",
  ],
  ["section no list", `${header}places:▸\n`, "places: found nothing, expected a list of records"],
  [
    "unknown key",
    base.replace("kind: MONITOR", "kind: MONITOR, ▸nmaes: []"),
    "organizations[0].nmaes: found the unknown key nmaes, expected names?",
  ],
  [
    "unknown key inside a record",
    base.replace("text: O,", "▸txet: O,"),
    "organizations[0].names[0].txet: found the unknown key txet, expected text?",
  ],
  [
    "key missing",
    base.replace("title: D, ", "").replace("{ id: document:d", "▸{ id: document:d"),
    "documents[0].title: found nothing, expected text",
  ],
  [
    "enum near miss",
    base.replace("MONITOR", "▸MONITER"),
    'organizations[0].kind: found "MONITER", expected MONITOR? (one of STATE, GOVERNMENT_BODY, ARMED_FORCE, ARMED_GROUP, NEWS_AGENCY, STATE_MEDIA, BROADCASTER, MONITOR, INTERNATIONAL_ORGANIZATION, PARTY, COMPANY, OTHER)',
  ],
  [
    "enum of many words",
    `${base}events:\n${event("e").replace("ARMED_CLASH", "▸ARMED_CLASHES")}`,
    'events[0].type: found "ARMED_CLASHES", expected ARMED_CLASH?',
  ],
  [
    "unquoted number",
    base.replace("text: O,", "text: ▸7,"),
    "organizations[0].names[0].text: found 7, expected text: quote it",
  ],
  [
    "unquoted year",
    base.replace('published: "2025-03-07"', "published: ▸2025"),
    "documents[0].published: found 2025, expected text: quote it or an object",
  ],
  [
    "blank text",
    base.replace("title: D,", 'title: ▸" ",'),
    'documents[0].title: found " ", expected text that is not blank',
  ],
  [
    "id of another type",
    base.replace("id: place:jableh", "id: ▸event:jableh"),
    'places[0].id: found "event:jableh", expected an id place:key, the key of a-z 0-9 - . _ /',
  ],
  [
    "duplicate id",
    `${events}${event("e").replace("event:e", "▸event:e")}`,
    'events[1].id: found "event:e" again, declared at a.yaml:8:11, expected an id of its own',
  ],
  [
    "dangling reference",
    `${events}${event("f", ", places: [ { place: ▸place:jabla, geoPrecision: NEAR } ]")}`,
    'events[1].places[0].place: found "place:jabla", which nothing declares, expected place:jableh?',
  ],
  [
    "dangling place whose words name others",
    `${events.replace("text: Jableh,", "text: Ar Rastan,").replace("place:jableh", "place:geonames-172955")}${event("f", ", places: [ { place: ▸place:al-rastan-town, geoPrecision: NEAR } ]")}`,
    'events[1].places[0].place: found "place:al-rastan-town", which nothing declares, expected place:geonames-172955?',
  ],
  [
    "dangling source of the header",
    base.replace("source: document:d", "source: ▸document:elsewhere"),
    'source: found "document:elsewhere", which nothing declares, expected the id of a record',
  ],
  [
    "reference of a type that cannot be there",
    `${events}claims:\n${claim({ about: "▸document:d" })}`,
    'claims[0].about: found "document:d", expected an id of one of these types: person:…, organization:…, group:…, place:…, event:…, tenure:…, relation:…',
  ],
  [
    "itself",
    `${events}${event("f", ", partOf: [ ▸event:f ]")}`,
    'events[1].partOf[0]: found "event:f", the record itself, expected another record',
  ],
  [
    "claim that supersedes itself",
    `${events}claims:\n${claim({ supersedes: "[ { claim: ▸claim:c, how: UPDATE } ]" })}`,
    'claims[0].supersedes[0].claim: found "claim:c", the record itself, expected another record',
  ],
  [
    "parts in a circle",
    `${base}events:\n${event("e", ", partOf: ▸[ event:f ]")}${event("f", ", partOf: [ event:e ]")}`,
    "events[0].partOf: found a circle: event:e -> event:f -> event:e, expected a whole that is not part of its part",
  ],
  [
    "one incident said from both sides",
    `${base}events:\n${event("e", ", sameIncidentAs: [ event:f ]")}${event("f", ", sameIncidentAs: ▸[ event:e ]")}`,
    "events[1].sameIncidentAs: found event:e, which says the same at a.yaml:8:118, expected one side only",
  ],
  [
    "twice listed",
    `${events}claims:\n${claim({ counts: "▸[ organization:o, organization:o ]" })}`,
    "claims[0].counts: found organization:o twice under counts, expected each once, or told apart",
  ],
  [
    "no such day",
    `${base}events:\n${event("e").replace('"2025-03-06"', '▸"2025-02-31"')}`,
    'events[0].when: found "2025-02-31", expected a day that exists: 2025-02 has 28 days',
  ],
  [
    "interval backwards, with its words",
    `${base}events:\n${event("e").replace('"2025-03-06"', '{ edtf: ▸"2025-03-07/2025-03-06", rawText: x }')}`,
    'events[0].when.edtf: found "2025-03-07/2025-03-06", expected an interval that does not end before it begins',
  ],
  [
    "two scripts in one name",
    base.replace("text: O,", "text: ▸O الشرع,"),
    'organizations[0].names[0].text: found "O الشرع", expected a name in one script, not in Arab and Latn together',
  ],
  [
    "two primary names",
    base.replace(
      "kind: OFFICIAL } ] } ]\nplaces",
      "kind: OFFICIAL, primary: true }, { text: P, language: en, kind: ALIAS, primary: ▸true } ] } ]\nplaces",
    ),
    "organizations[0].names[1].primary: found true, expected one primary name",
  ],
  [
    "one name twice",
    base.replace(
      "kind: OFFICIAL } ] } ]\nplaces",
      "kind: OFFICIAL }, { text: ▸O, language: en, kind: ALIAS } ] } ]\nplaces",
    ),
    'organizations[0].names[1].text: found "O", expected the en name "O" once',
  ],
  [
    "no name",
    base.replace("[ { text: O, language: en, kind: OFFICIAL } ]", "▸[]"),
    "organizations[0].names: found an empty list, expected at least 1 entry",
  ],
  [
    "no source",
    base.replace("source: document:d\n", "").replace("{ id: organization", "▸{ id: organization"),
    "organizations[0]: found no source, expected `source` here or in the header of the file",
  ],
  [
    "external id of two entities",
    base
      .replace("kind: MONITOR", "kind: MONITOR, externalIds: { wikidata: Q1 }")
      .replace("kind: SETTLEMENT", "kind: SETTLEMENT, externalIds: { wikidata: ▸Q1 }"),
    "places[0].externalIds.wikidata: found wikidata Q1, which organization:o has, expected an external id of this record alone",
  ],
  [
    "external id of a data set with a bad name",
    base.replace("kind: MONITOR", "kind: MONITOR, externalIds: { ▸Wiki Data: Q1 }"),
    'organizations[0].externalIds.Wiki Data: found the key "Wiki Data", expected the name of a data set, of a-z 0-9 - .',
  ],
  [
    "no evidence",
    `${events}claims:\n${claim({ evidence: "▸[]" })}`,
    "claims[0].evidence: found an empty list, expected at least 1 entry",
  ],
  [
    "chain of one",
    `${events}claims:\n${claim({ attribution: `▸[ ${hop("PUBLISHER")} ]` })}`,
    "claims[0].attribution: found one hop, PUBLISHER, expected a PUBLISHER first and an ORIGIN last, also where one actor is both",
  ],
  [
    "chain without an origin",
    `${events}claims:\n${claim({ attribution: `[ ${hop("PUBLISHER")}, ${hop("▸RELAY")} ]` })}`,
    'claims[0].attribution[1].hop: found "RELAY", expected ORIGIN: the first hop is the PUBLISHER, the last the ORIGIN, all between are RELAYs',
  ],
  [
    "chain with two publishers",
    `${events}claims:\n${claim({ attribution: `[ ${hop("PUBLISHER")}, ${hop("▸PUBLISHER")}, ${hop("ORIGIN")} ]` })}`,
    'claims[0].attribution[1].hop: found "PUBLISHER", expected RELAY: the first hop is the PUBLISHER, the last the ORIGIN, all between are RELAYs',
  ],
  [
    "figure and numbers",
    `${events}claims:\n${figure("qualifier: BETWEEN, n: 4")}`,
    "claims[0].figure: found BETWEEN n 4 without a and b, expected a and b with BETWEEN",
  ],
  [
    "figure without its number",
    `${events}claims:\n${figure("qualifier: EXACTLY")}`,
    "claims[0].figure: found EXACTLY without n, expected n with EXACTLY",
  ],
  [
    "figure backwards",
    `${events}claims:\n${figure("qualifier: BETWEEN, a: 5, b: 3")}`,
    "claims[0].figure: found BETWEEN a 5 b 3, expected a that is not greater than b",
  ],
  [
    "counting kind without a figure",
    `${events}claims:\n${claim({ kind: "FATALITIES" }).replace("{", "▸{")}`,
    "claims[0].figure: found nothing, expected one, as claims of this kind count (qualifier UNKNOWN where the source gives no number)",
  ],
  [
    "span backwards",
    `${events}claims:\n${claim({ evidence: "[ { document: document:d, start: 9, end: ▸5 } ]" })}`,
    "claims[0].evidence[0].end: found 5, expected an end behind the start, 9",
  ],
  [
    "span half given",
    `${events}claims:\n${claim({ evidence: "[ ▸{ document: document:d, start: 9 } ]" })}`,
    "claims[0].evidence[0]: found an object, expected start and end together, or neither for the whole document",
  ],
  [
    "span into a document without a hash",
    `${events}claims:\n${claim({ evidence: "[ ▸{ document: document:d, start: 1, end: 5 } ]" })}`,
    "claims[0].evidence[0]: found a span into document:d, which has no sha256 and length, expected both on the document, to check spans",
  ],
  [
    "span behind the end of its document",
    `${events.replace("title: D,", `title: D, length: 4, sha256: ${"a".repeat(64)},`)}claims:\n${claim({ evidence: "[ { document: document:d, start: 1, end: ▸5 } ]" })}`,
    "claims[0].evidence[0].end: found 5, expected at most 4, the length of document:d",
  ],
  [
    "hash without length",
    base.replace(
      "{ id: document:d, title: D,",
      `▸{ id: document:d, title: D, sha256: ${"a".repeat(64)},`,
    ),
    "documents[0]: found sha256 without length, expected both or neither",
  ],
  [
    "published nowhere",
    `${events.replace(', published: "2025-03-07"', "")}claims:\n${claim({}).replace("{", "▸{")}`,
    "claims[0].published: found no published, here or on document:d, expected one of them",
  ],
  [
    "radius without a default",
    `${events}${event("f", ", places: [ ▸{ place: place:jableh, geoPrecision: ADM1 } ]")}`,
    "events[1].places[0].uncertaintyRadiusM: found nothing, expected metres, as ADM1 has no default radius",
  ],
  [
    "relation of a thing to itself",
    `${base}relations:\n  - { id: relation:r, kind: OPERATES, from: organization:o, to: ▸organization:o }\n`,
    'relations[0].to: found "organization:o", expected another party than `from`',
  ],
  [
    "judgement of one record",
    `${base}identityJudgements:\n  - { id: identity-judgement:j, entities: [ place:jableh, ▸place:jableh ], verdict: NEGATIVE, rationale: r, judgedAt: "2025-04-01T12:00:00Z", judgedBy: organization:o }\n`,
    'identityJudgements[0].entities[1]: found "place:jableh", expected another record than the first',
  ],
  [
    "number out of range",
    base.replace(
      "kind: SETTLEMENT",
      "kind: SETTLEMENT, location: { latitude: ▸95, longitude: 36 }",
    ),
    "places[0].location.latitude: found 95, expected at most 90",
  ],
  [
    "time zone",
    base.replace("kind: SETTLEMENT", "kind: SETTLEMENT, timezone: ▸Asia/Latakia"),
    'places[0].timezone: found "Asia/Latakia", expected an IANA time zone such as Asia/Damascus',
  ],
];

test.each(table)("%s", (_fact, withMark, problem) => {
  const { text, line } = marked(withMark, problem);

  expect(problemsIn(text)).toContain(line);
});

test("all problems are told at once, by file and line", () => {
  const text = `${base.replace("MONITOR", "MONITER")}claims:\n${claim({ kind: "FATALITIES", statement: "" })}`;

  const problems = problemsIn(text, base);

  expect(problems.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
    "a.yaml:5:46 organizations[0].kind:",
    "a.yaml:8:5 claims[0].statement:",
    "a.yaml:8:5 claims[0].figure:",
    "a.yaml:8:45 claims[0].about:",
    "b.yaml:4:20 documents[0].id:",
    "b.yaml:5:24 organizations[0].id:",
    "b.yaml:6:17 places[0].id:",
  ]);
});

test("a record that is wrong itself still declares its id", () => {
  const text = `${events.replace("status: ONGOING", "status: ON")}claims:\n${claim({})}`;

  expect(problemsIn(text)).toEqual([
    'a.yaml:8:77 events[0].status: found "ON", expected one of ONGOING, ENDED, UNKNOWN',
  ]);
});
