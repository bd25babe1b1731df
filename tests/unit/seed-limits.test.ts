import { expect, test } from "vitest";
import { base, claim, event, marked, problemsIn } from "./seed-text.ts";

const header = "claimgraph: 1\nlicence: CC0-1.0\n";

/** `▸` marks where the problem stands. */
const table: readonly (readonly [fact: string, text: string, problem: string])[] = [
  [
    "within that ends before it begins",
    base.replace(
      "kind: SETTLEMENT",
      'kind: SETTLEMENT, within: [ { place: place:s, from: "1950", to: ▸"1946" } ]',
    ),
    'places[0].within[0].to: found "1946", expected a time that is not before 1950, when it begins',
  ],
  [
    "death before birth",
    `${base}people: [ { id: person:p, born: "1982", died: ▸"1981-12", names: [ { text: P, language: en, kind: OFFICIAL } ] } ]\n`,
    'people[0].died: found "1981-12", expected a time that is not before the birth, 1982',
  ],
  [
    "length that no Int holds",
    base.replace("title: D,", `title: D, length: ▸2147483648, sha256: ${"a".repeat(64)},`),
    "documents[0].length: found 2147483648, expected at most 2147483647",
  ],
  [
    "list that is too long to show",
    base.replace(
      "names: [ { text: Jableh, language: en, kind: OFFICIAL } ]",
      `names: ▸[ ${Array.from({ length: 1_001 }, (_, i) => `{ text: J${String(i)}, language: en, kind: ALIAS }`).join(", ")} ]`,
    ),
    "places[0].names: found 1001 entries, expected at most 1000",
  ],
  [
    "source twice listed, under its key in the file",
    `${base}events:\n${event("e", ", source: ▸[ document:d, document:d ]")}`,
    "events[0].source: found document:d twice under source, expected each once, or told apart",
  ],
  [
    "speaking in the capacity of somebody else",
    `${base}groups: [ { id: group:g, kind: OTHER, names: [ { text: G, language: en, kind: WEAK } ] } ]
positions: [ { id: position:p, body: organization:o, names: [ { text: P, language: en, kind: OFFICIAL } ] } ]
tenures: [ { id: tenure:t, holder: organization:o, position: position:p, status: ACTING } ]
quotes: [ { id: quote:q, speechAct: WARN, isDirect: true, paraphrase: P, saidBy: group:g, speakingAs: ▸tenure:t, evidence: [ { document: document:d } ] } ]
`,
    "quotes[0].speakingAs: found tenure:t, which organization:o holds, expected a tenure of group:g, who says it",
  ],
  [
    "speaking in a capacity that had ended",
    `${base}positions: [ { id: position:p, body: organization:o, names: [ { text: P, language: en, kind: OFFICIAL } ] } ]
tenures: [ { id: tenure:t, holder: organization:o, position: position:p, status: ACTING, valid: "2020/2024-12-08" } ]
quotes: [ { id: quote:q, speechAct: WARN, isDirect: true, paraphrase: P, said: "2025-03-06", saidBy: organization:o, speakingAs: ▸tenure:t, evidence: [ { document: document:d } ] } ]
`,
    "quotes[0].speakingAs: found tenure:t, held 2020/2024-12-08, for what was said 2025-03-06, expected a tenure held then; or correct `said` here or `valid` there, or leave `speakingAs` out",
  ],
  [
    "reference that is one word too long",
    base
      .replace("source: document:d", "source: ▸document:dd-report")
      .replaceAll("document:d,", "document:dd,"),
    'source: found "document:dd-report", which nothing declares, expected document:dd?',
  ],
  [
    "a date of nearly a megabyte",
    `${base}events:\n${event("e").replace('"2025-03-06"', `▸"${"2".repeat(900_000)}"`)}`,
    `events[0].when: found "${"2".repeat(79)}…, expected EDTF of at most 200 characters`,
  ],
];

test.each(table)("%s", (_fact, withMark, problem) => {
  const { text, line } = marked(withMark, problem);

  expect(problemsIn(text)).toContain(line);
});

test("a key of many characters is told by its start", () => {
  const key = "x".repeat(500);

  const [problem] = problemsIn(`${base}events:\n${event("e", `, ${key}: x`)}`);

  expect(problem).toContain(
    `events[0].${"x".repeat(190)}… (510 characters): found the unknown key ${"x".repeat(200)}… (500 characters), expected`,
  );
});

test("a file of another format version is told that alone, also where others refer to it", () => {
  const text = base.replace("claimgraph: 1", "claimgraph: 2").replace("MONITOR", "MONITER");
  const other = `${header}source: document:d\nevents:\n${event("e")}`;

  expect(problemsIn(text, other)).toEqual(["a.yaml:1:13 claimgraph: found 2, expected 1"]);
});

test("a header without its licence still has its source", () => {
  expect(problemsIn(base.replace("licence: CC0-1.0\n", ""))).toEqual([
    "a.yaml:1:1 licence: found nothing, expected text",
  ]);
});

test("hundreds of dangling references are told at once, the first with what is near", () => {
  const declared = Array.from({ length: 200 }, (_, i) => event(`coast-clashes-in-march-${i}`));
  const dangling = Array.from({ length: 200 }, (_, i) => `event:coast-clashs-in-march-${i}x`);
  const text = `${base}events:\n${declared.join("")}claims:\n${dangling.map((about, i) => claim({ id: `claim:c${i}`, about })).join("")}`;
  const startedAt = performance.now();

  const problems = problemsIn(text);

  expect(performance.now() - startedAt).toBeLessThan(1_500);
  expect(problems).toHaveLength(200);
  expect(problems[99]).toMatch(/expected event:coast-clashes-in-march-\d+\?$/);
  expect(problems[100]).toMatch(/expected the id of a record$/);
});
