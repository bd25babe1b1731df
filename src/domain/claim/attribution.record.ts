import * as z from "zod";
import { stored, type GraphLink } from "../../cypher/graph-node.ts";
import { actorPrefixes, reference } from "../entity/reference.ts";
import { attributionVerbs, hopKinds } from "../../evidence/claim-words.ts";

const hop = z.strictObject({
  actor: reference(actorPrefixes).describe("Who stands at this hop."),
  hop: z.enum(hopKinds).describe("What this hop is."),
  verb: z.enum(attributionVerbs).describe("What this hop did with the claim."),
  named: z.boolean().describe("True where the document names the actor."),
});

type Hop = z.output<typeof hop>;

/** An attribution chain: one publisher first, relays, one origin last. */
export const attribution = z
  .array(hop)
  .superRefine((chain, context) => {
    if (chain.length < 2) {
      const message = "a PUBLISHER first and an ORIGIN last, also where one actor is both";
      context.addIssue({ code: "custom", message, params: { found: hopsOf(chain) } });
      return;
    }
    for (const [i, { hop: kind }] of chain.entries()) {
      const expected = hopAt(i, chain.length);
      if (kind !== expected) {
        const message = `${expected}: the first hop is the PUBLISHER, the last the ORIGIN, all between are RELAYs`;
        context.addIssue({ code: "custom", message, path: [i, "hop"] });
      }
    }
  })
  .describe("Through whom it came: the publisher first, the origin last.");

function hopsOf([only]: readonly Hop[]): string {
  return only === undefined ? "an empty list" : `one hop, ${only.hop}`;
}

function hopAt(i: number, length: number): Hop["hop"] {
  if (i === 0) return "PUBLISHER";
  return i === length - 1 ? "ORIGIN" : "RELAY";
}

/** The chain as relationships; `position` 0 is the publisher. */
export function attributionLinks(chain: readonly Hop[]): readonly GraphLink[] {
  return chain.map(({ actor, hop: kind, verb, named }, position) => ({
    to: actor.id,
    properties: stored({ position, hop: kind, verb, named }),
  }));
}
