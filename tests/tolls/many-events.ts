/** Events, and claims about each, as `manyEvents` makes them. */
const eventCount = 60;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

function pick(list: readonly string[], i: number): string {
  return list[i % list.length] ?? "";
}

const places = ["place:jableh", "place:latakia-governorate", "place:damascus"];
const publishers = ["organization:bbc", "organization:afp", "organization:step-news-agency"];
const origins = [
  ...["organization:syrian-state-television", "organization:sana", "organization:step-news-agency"],
  ...numbers(8).map((i) => `organization:monitor-${i}`),
  "person:hassan-abdul-ghani",
];
const sides = ["organization:syrian-government-forces", "group:assad-loyalist-fighters"];
const figures = [
  (n: number) => `{ qualifier: EXACTLY, n: ${n}, unit: person, rawText: "${n} dead" }`,
  (n: number) => `{ qualifier: AT_LEAST, n: ${n}, unit: person, rawText: at least ${n} }`,
  (n: number) => `{ qualifier: ABOUT, n: ${n}, unit: person, rawText: about ${n} }`,
  () => "{ qualifier: DOZENS, unit: person, rawText: dozens }",
] as const;

function monitor(i: number): string {
  return `  - { id: organization:monitor-${i}, kind: MONITOR, names: [ { text: Monitor ${i}, language: en, kind: OFFICIAL } ] }`;
}

function event(i: number): string {
  const side = (actor: string, letter: string): string =>
    `{ actor: ${actor}, role: BELLIGERENT, side: ${letter} }`;
  const participants = [side(pick(sides, 0), "A"), side(pick(sides, 1), "B")].join(", ");
  const day = String(1 + (i % 28)).padStart(2, "0");
  return `  - { id: event:many-${i}, type: SHELLING, title: Shelling ${i}, when: "2024-02-${day}", status: ENDED, clarity: CLEAR, places: [ { place: ${pick(places, i)}, geoPrecision: SETTLEMENT } ], participants: [ ${participants} ] }`;
}

/** Four to seven claims an event, two or three hops each, one in six with a place of its own, one in seven that brings another up to date. */
function claims(i: number): readonly string[] {
  return numbers(4 + (i % 4)).map((j) => {
    const [publisher, relay] = [pick(publishers, i + j), pick(publishers, i + j + 1)];
    const origin = pick(origins, 7 * i + 5 * j);
    const relayHop = `{ actor: ${relay}, hop: RELAY, verb: CITED, named: true }, `;
    const hops = `[ { actor: ${publisher}, hop: PUBLISHER, verb: REPORTED, named: true }, ${j % 2 === 0 ? relayHop : ""}{ actor: ${origin}, hop: ORIGIN, verb: CLAIMED, named: true } ]`;
    const figure = figures[(i + j) % figures.length]?.(10 + ((13 * i + 17 * j) % 40)) ?? "";
    const place = (i + j) % 6 === 0 ? ", coversPlace: place:jableh" : "";
    const update =
      j === 3 && i % 7 === 0
        ? `, supersedes: [ { claim: claim:many-${i}-0, how: CORRECTION } ]`
        : "";
    return `  - { id: claim:many-${i}-${j}, kind: FATALITIES, statement: Some died., about: event:many-${i}, figure: ${figure}, counts: [ ${pick(sides, i + j)} ], cumulative: true, attribution: ${hops}, evidence: [ { document: document:many-${j} } ]${place}${update} }`;
  });
}

function document(j: number): string {
  return `  - { id: document:many-${j}, title: Report ${j}, kind: ARTICLE, published: "2024-03-0${j + 1}", publisher: ${pick(publishers, j)} }`;
}

/** A seed file of sixty events with their claims, made by rule, that stands beside the example graph. */
export function manyEvents(): string {
  return [
    "claimgraph: 1",
    "licence: CC0-1.0",
    "source: document:many-0",
    "documents:",
    ...numbers(7).map(document),
    "organizations:",
    ...numbers(8).map(monitor),
    "events:",
    ...numbers(eventCount).map(event),
    "claims:",
    ...numbers(eventCount).flatMap(claims),
    "",
  ].join("\n");
}
