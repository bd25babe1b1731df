import { expect, test } from "vitest";
import {
  chainGaps,
  eventsAfterPublication,
  partExceedsWhole,
  supersessionCircles,
} from "../../../src/evidence/integrity/claim-checks.ts";
import { orphanSpans } from "../../../src/evidence/integrity/orphan-spans.ts";
import { outOfTenure } from "../../../src/evidence/integrity/out-of-tenure.ts";
import { staleShortcuts } from "../../../src/evidence/integrity/stale-shortcuts.ts";
import { tenureOverlaps } from "../../../src/evidence/integrity/tenure-overlaps.ts";
import { claim, figure, march, via } from "./small-world.ts";
import * as w from "./small-world.ts";

test("a part that counts more than its whole is found", () => {
  const part = claim({
    id: "claim:part",
    subject: w.jablehFighting,
    figure: figure("EXACTLY", 40),
  });
  const whole = claim({ id: "claim:whole" });

  expect(partExceedsWhole([whole, part])).toMatchObject([
    { check: "PART_EXCEEDS_WHOLE", ids: ["claim:part", "claim:whole"] },
  ]);
  expect(partExceedsWhole([whole, { ...part, figure: figure("EXACTLY", 20) }])).toEqual([]);
});

test("claims that replace each other in a circle are found", () => {
  const replacing = (id: string, claimId: string): ReturnType<typeof claim> =>
    claim({ id, supersedes: [{ claimId, how: "UPDATE" }] });
  const circle = [
    replacing("claim:1", "claim:2"),
    replacing("claim:2", "claim:3"),
    replacing("claim:3", "claim:1"),
  ];

  expect(supersessionCircles(circle)).toHaveLength(3);
  expect(supersessionCircles(circle.slice(1))).toEqual([]);
  expect(
    supersessionCircles([replacing("claim:1", "claim:2"), replacing("claim:2", "claim:1")]),
  ).toHaveLength(2);
});

test.each([
  ["a whole chain", via(w.bbc, w.afp, w.monitors), null],
  ["hops in any order", via(w.bbc, w.afp, w.monitors).toReversed(), null],
  [
    "a hop that is missing",
    [...via(w.bbc), ...via(w.bbc, w.afp, w.step, w.monitors).slice(3)],
    "claim:x: the hops are at positions 0, 1, 3, not 0 to 2.",
  ],
  [
    "no origin",
    via(w.bbc, w.afp).slice(0, 1),
    "claim:x: the hops are PUBLISHER, not PUBLISHER and ORIGIN.",
  ],
  ["no hop", [], "claim:x: it is attributed to nobody."],
] as const)("%s", (_chain, attribution, sentence) => {
  const found = chainGaps([claim({ id: "claim:x", attribution })]);

  expect(found.map((finding) => finding.sentence)).toEqual(sentence === null ? [] : [sentence]);
});

test("a claim said before its event began is found, unless it looks ahead", () => {
  const early = {
    claim: claim({ id: "claim:early", published: march(5) }),
    eventId: "event:e",
    eventStartMin: "2025-03-06T00:00:00Z",
  };

  expect(eventsAfterPublication([early])).toMatchObject([{ ids: ["claim:early", "event:e"] }]);
  expect(
    eventsAfterPublication([{ ...early, claim: { ...early.claim, published: march(6) } }]),
  ).toEqual([]);
  expect(
    eventsAfterPublication([{ ...early, claim: { ...early.claim, kind: "COMMITMENT" } }]),
  ).toEqual([]);
});

test("two holders of one position at one time are found, where it is certain", () => {
  const first = {
    id: "tenure:a",
    holderId: "person:a",
    positionId: "position:p",
    status: "ELECTED",
    startMax: "2000-07-17T23:59:59Z",
    endMin: "2024-12-08T00:00:00Z",
  };
  const second = {
    ...first,
    id: "tenure:b",
    holderId: "person:b",
    startMax: "2024-12-08T23:59:59Z",
    endMin: null,
  };

  expect(tenureOverlaps([first, second])).toEqual([]);
  expect(tenureOverlaps([first, { ...second, startMax: "2024-01-01T00:00:00Z" }])).toMatchObject([
    { check: "TENURE_OVERLAP", ids: ["position:p", "tenure:a", "tenure:b"] },
  ]);
  expect(
    tenureOverlaps([first, { ...second, startMax: "2024-01-01T00:00:00Z", status: "CLAIMED" }]),
  ).toEqual([]);
  expect(tenureOverlaps([first, { ...first, id: "tenure:c" }])).toEqual([]);
});

test("somebody who speaks as what another held, or nobody held then, is found", () => {
  const tenure = { id: "tenure:t", holderId: "person:a", valid: march(1, 5) };
  const quote = { quoteId: "quote:q", speakerId: "person:a", said: march(6), tenure };

  expect(outOfTenure([quote])).toEqual([
    {
      check: "SPOKE_OUT_OF_TENURE",
      ids: ["person:a", "quote:q", "tenure:t"],
      sentence: "person:a speaks in quote:q as tenure:t, which was not held then.",
    },
  ]);
  expect(outOfTenure([{ ...quote, said: march(5, 6) }])).toEqual([]);
  expect(outOfTenure([{ ...quote, said: null }])).toEqual([]);
  expect(outOfTenure([{ ...quote, tenure: { ...tenure, valid: null } }])).toEqual([]);
  expect(outOfTenure([{ ...quote, said: march(5), speakerId: "person:b" }])).toMatchObject([
    { sentence: "person:b speaks in quote:q as tenure:t, which person:a held." },
  ]);
});

test.each([
  [0, 10, 10, null],
  [null, null, null, null],
  [0, 11, 10, "claim:x rests on document:d, characters 0 to 11, but it has only 10."],
  [5, 5, 10, "claim:x rests on document:d, characters 5 to 5, which is no span."],
  [
    0,
    5,
    null,
    "claim:x rests on document:d, characters 0 to 5, but the document has no text to point into.",
  ],
  [0, null, 10, "claim:x rests on document:d, with one end of a span and not the other."],
] as const)("a span from %o to %o of %o characters", (start, end, documentLength, sentence) => {
  const found = orphanSpans([
    { ownerId: "claim:x", documentId: "document:d", start, end, documentLength },
  ]);

  expect(found.map((finding) => finding.sentence)).toEqual(sentence === null ? [] : [sentence]);
});

test("shortcuts that are missing or left over are found", () => {
  const shortcut = {
    type: "MEMBER_OF",
    fromId: "group:a",
    toId: "group:b",
    derivedFrom: "relation:r",
  };

  expect(staleShortcuts([shortcut], [shortcut])).toEqual([]);
  expect(staleShortcuts([shortcut], [{ ...shortcut, toId: "group:c" }])).toEqual([
    {
      check: "STALE_SHORTCUT",
      ids: ["group:a", "group:b", "relation:r"],
      sentence:
        "The shortcut MEMBER_OF from group:a to group:b is missing, though relation:r says so.",
    },
    {
      check: "STALE_SHORTCUT",
      ids: ["group:a", "group:c", "relation:r"],
      sentence:
        "The shortcut MEMBER_OF from group:a to group:c is there, though relation:r no longer says so.",
    },
  ]);
});
