import { expect } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { base, hop } from "../unit/seed-text.ts";

/** Dates of every precision and openness, within about a year. */
const dates = [
  ...["2025-03-05", "2025-03-06", "2025-03-06", "2025-03-06~", "2025-03-07?", "2025-03-09"],
  ...["2025-03-06T09:00:00Z", "2025-03-06T23:59:00Z", "2025-03-02", "2025-03-03", "2024-12-31"],
  ...["2025-03", "2025-02", "2025-03~", "2025-21", "2025", "2024-12/..", "../2025-01-05"],
  ...["2025-03-05/2025-03-07", "2025-02-27/2025-03-01", "2025-03-03/2025-03-09", "2025-03/2025-04"],
  ...["2024-12-08", "2025-05-31", "2025-06-01", "2025-12-31"],
] as const;

const types = ["ARMED_CLASH", "ARRESTS", "SHELLING"] as const;
const places = ["jableh", "latakia", "homs", "syria", "tyre"] as const;

function pick<T>(list: readonly T[], i: number): readonly T[] {
  return list.slice(i % list.length, (i % list.length) + 1);
}

/** Where the event of this number happened: one place, two, or nobody knows. */
function placesOf(i: number): readonly string[] {
  if (i % 7 === 6) return [];
  return i % 5 === 4 ? [...pick(places, i), ...pick(places, i + 2)] : pick(places, i);
}

function eventText(when: string, i: number): string {
  const at = placesOf(i).map((place) => `{ place: place:${place}, geoPrecision: NEAR }`);
  const actor = i % 4 === 3 ? [] : pick(["a", "b", "o"], i);
  const participants = actor.map((key) => `{ actor: organization:${key}, role: BELLIGERENT }`);
  return `  - { id: event:e${i}, type: ${pick(types, i).join("")}, title: T${i}, when: "${when}", status: ENDED, clarity: CLEAR, places: [ ${at.join(", ")} ], participants: [ ${participants.join(", ")} ] }\n`;
}

function claimText(i: number): string {
  const origin = pick(["a", "b", "o"], i * i + 1).join("");
  const chain = [
    hop("PUBLISHER"),
    hop("ORIGIN").replace("organization:o", `organization:${origin}`),
  ];
  return `  - { id: claim:c${i}, kind: OCCURRENCE, statement: S, about: event:e${(i * 5) % 23}, attribution: [ ${chain.join(", ")} ], evidence: [ { document: document:d } ] }\n`;
}

/** So many dead of all sorts; two sources each about some events. */
function figureText(i: number): string {
  const origin = pick(["a", "b"], Math.floor(i / 8)).join("");
  const chain = [
    hop("PUBLISHER"),
    hop("ORIGIN").replace("organization:o", `organization:${origin}`),
  ];
  return `  - { id: claim:f${i}, kind: FATALITIES, statement: S, about: event:e${(i * 3) % 24}, figure: { qualifier: EXACTLY, n: ${i + 1}, unit: person, rawText: "${i + 1}" }, victimCategory: MIXED, attribution: [ ${chain.join(", ")} ], evidence: [ { document: document:d } ] }\n`;
}

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_each, i) => i);

function placeText(id: string, kind: string, within: string): string {
  return `  - { id: place:${id}, kind: ${kind}, names: [ { text: P, language: en, kind: OFFICIAL } ]${within === "" ? "" : `, within: [ place:${within} ]`} }\n`;
}

/** Fills an empty graph with events of all sorts of dates and places, and claims about some. */
export async function seedDatedGraph(open: OpenDriver): Promise<void> {
  const organizations = ["a", "b"].map(
    (key) =>
      `  - { id: organization:${key}, kind: MONITOR, names: [ { text: ${key}, language: en, kind: OFFICIAL } ] }\n`,
  );
  const text = [
    base
      .split("\n")
      .filter((line) => !line.startsWith("places:") && !line.startsWith("organizations:"))
      .join("\n"),
    `organizations:\n  - { id: organization:o, kind: MONITOR, names: [ { text: O, language: en, kind: OFFICIAL } ] }\n${organizations.join("")}`,
    "places:\n",
    placeText("syria", "COUNTRY", ""),
    placeText("lebanon", "COUNTRY", ""),
    placeText("latakia", "ADM1", "syria"),
    placeText("homs", "ADM1", "syria"),
    placeText("jableh", "SETTLEMENT", "latakia"),
    placeText("tyre", "SETTLEMENT", "lebanon"),
    `events:\n${dates.map(eventText).join("")}`,
    `claims:\n${[...numbers(30).map(claimText), ...numbers(12).map(figureText)].join("")}`,
  ].join("");
  const report = reportOf(await seedTexts(open, [text]));
  expect(report.types["Event"]?.created).toBe(dates.length);
}
