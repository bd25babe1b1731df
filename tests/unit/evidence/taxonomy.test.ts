import { expect, test } from "vitest";
import { eventTypes } from "../../../src/domain/event/event-words.ts";
import { acledInters, parseAcledInter } from "../../../src/evidence/acled-inter.ts";
import type { CodedParticipant } from "../../../src/evidence/dyad.ts";
import { taxonomy } from "../../../src/evidence/taxonomy-table.ts";
import { codesOf, isTaxonomyType } from "../../../src/evidence/taxonomy.ts";

const forces = {
  name: "government forces",
  side: "A",
  role: "BELLIGERENT",
  acledInter: 1,
  kind: "ARMED_FORCE",
} as const;
const fighters = {
  name: "fighters",
  side: "B",
  role: "BELLIGERENT",
  acledInter: null,
  kind: "FIGHTERS",
} as const;
const militia = {
  name: "militia",
  side: "A",
  role: "INITIATOR",
  acledInter: 3,
  kind: null,
} as const;
const villagers = {
  name: "villagers",
  side: "B",
  role: "VICTIM",
  acledInter: 7,
  kind: "CIVILIANS",
} as const;

test("the table has a row for every event type, and no other", () => {
  expect(Object.keys(taxonomy).toSorted()).toEqual([...eventTypes].toSorted());
  expect(isTaxonomyType("ARMED_CLASH")).toBe(true);
  expect(isTaxonomyType("toString")).toBe(false);
});

test("the fighting in Latakia is a state-based battle", () => {
  const codes = codesOf({ type: "ARMED_CLASH", participants: [forces, fighters], deaths: 41 });

  expect(codes).toEqual({
    acled: {
      eventType: "Battles",
      subEventType: "Armed clash",
      inters: [{ actorName: "government forces", code: 1, text: "State Forces" }],
    },
    ucdp: { type: 1, text: "state-based" },
    plover: "ASSAULT:firearms",
    cameo: ["190", "193"],
    notes: [
      "Side A is a government's, side B armed and no government's: state-based.",
      "CAMEO tells finer: 190, 193 are all possible.",
    ],
  });
});

test.each<readonly [string, readonly CodedParticipant[], number | null, 1 | 2 | 3 | null]>([
  ["without a death UCDP records nothing", [forces, fighters], null, null],
  ["nobody dead is no death", [forces, fighters], 0, null],
  ["two armed groups are non-state", [militia, fighters], 3, 2],
  ["one-sided violence is no armed clash", [militia, villagers], 3, null],
  ["one side alone is no dyad", [forces], 3, null],
])("%s", (_fact, participants, deaths, type) => {
  expect(codesOf({ type: "ARMED_CLASH", participants, deaths }).ucdp?.type ?? null).toBe(type);
});

test("an attack on civilians is one-sided", () => {
  const event = {
    type: "ATTACK_ON_CIVILIANS",
    participants: [forces, villagers],
    deaths: 1,
  } as const;

  expect(codesOf(event).ucdp).toEqual({ type: 3, text: "one-sided" });
});

test("what a scheme does not record is null, and a note says so", () => {
  const { acled, ucdp, plover, notes } = codesOf({
    type: "WARNING",
    participants: [],
    deaths: null,
  });

  expect([acled, ucdp, plover]).toEqual([null, null, "THREATEN"]);
  expect(notes).toEqual([
    "ACLED records no such event.",
    "UCDP records no such event.",
    "CAMEO tells finer: any code that begins with 13.",
  ]);
});

test("ACLED's inter is read as number and as text", () => {
  for (const [code, text] of Object.entries(acledInters)) {
    expect(parseAcledInter(code)).toBe(Number(code));
    expect(parseAcledInter(text)).toBe(Number(code));
  }
  expect(parseAcledInter("External/Other forces")).toBe(8);
  expect(parseAcledInter(" political militia ")).toBe(3);
  expect(["", "0", "9", "Rebel"].map(parseAcledInter)).toEqual([null, null, null, 2]);
});
