import type { Bounds } from "../../evidence/claim-facts.ts";
import {
  chainGaps,
  eventsAfterPublication,
  partExceedsWhole,
  supersessionCircles,
  type DatedClaim,
} from "../../evidence/integrity/claim-checks.ts";
import type {
  IntegrityCheck,
  IntegrityFinding,
} from "../../evidence/integrity/integrity-finding.ts";
import { notAllRead } from "../../evidence/integrity/not-all-read.ts";
import { orphanSpans, type SpanFacts } from "../../evidence/integrity/orphan-spans.ts";
import { outOfTenure, type SpokenFacts } from "../../evidence/integrity/out-of-tenure.ts";
import { tenureOverlaps, type TenureFacts } from "../../evidence/integrity/tenure-overlaps.ts";
import { defineDerivation } from "../../query/derivation.ts";
import {
  shortcutNeeds,
  staleShortcutsAmong,
  type EventShortcuts,
  type PlaceShortcuts,
} from "../entity/shortcut-inputs.ts";
import { claimNeeds, type ClaimInput } from "./claim-inputs.ts";
import { claimFacts, placed } from "./placed-claim.ts";

interface Evidenced {
  readonly id: string;
  readonly evidence: readonly {
    readonly start: number | null;
    readonly end: number | null;
    readonly document: { readonly id: string; readonly length: number | null };
  }[];
}

interface CheckedClaim extends ClaimInput, Evidenced {
  readonly dated: { readonly when?: { readonly startMin: string | null } | null };
}

interface CheckedTenure {
  readonly id: string;
  readonly status: string;
  readonly valid: { readonly startMax: string | null; readonly endMin: string | null } | null;
  readonly holder: { readonly id: string };
  readonly position: { readonly id: string };
}

interface CheckedQuote extends Evidenced {
  readonly said: Bounds | null;
  readonly saidBy: { readonly id: string };
  readonly speakingAs: {
    readonly id: string;
    readonly valid: Bounds | null;
    readonly holder: { readonly id: string };
  } | null;
}

interface CheckedGraph {
  readonly claims: { readonly nodes: readonly CheckedClaim[] };
  readonly quotes: { readonly nodes: readonly CheckedQuote[] };
  readonly mentions: { readonly nodes: readonly Evidenced[] };
  readonly tenures: { readonly nodes: readonly CheckedTenure[] };
  readonly events: { readonly nodes: readonly EventShortcuts[] };
  readonly places: { readonly nodes: readonly PlaceShortcuts[] };
}

const spanNeeds = "evidence { start end document { id length } }";

/** What in the graph cannot be right as it stands. Of each list so much is read at most; that there may be more is said. */
export const integrityDerivation = defineDerivation<
  CheckedGraph,
  { readonly checks: readonly IntegrityCheck[] | null }
>({
  type: "Query",
  field: "integrity",
  needs: `
    claims { nodes { ${claimNeeds} ${spanNeeds}
      dated: about { ... on Event { when { startMin } } }
    } }
    quotes { nodes { id said { startMin endMax } saidBy { id }
      speakingAs { id valid { startMin endMax } holder { id } } ${spanNeeds} } }
    mentions { nodes { id ${spanNeeds} } }
    ${shortcutNeeds}
    tenures { nodes { id status valid { startMax endMin } holder { id } position { id } } }`,
  compute(graph, { checks }) {
    const { nodes } = graph.claims;
    const [quotes, mentions] = [graph.quotes.nodes, graph.mentions.nodes];
    const [events, places] = [graph.events.nodes, graph.places.nodes];
    const tenures = graph.tenures.nodes;
    const facts = claimFacts(placed(nodes));
    const found: readonly IntegrityFinding[] = [
      ...partExceedsWhole(facts),
      ...supersessionCircles(facts),
      ...chainGaps(facts),
      ...eventsAfterPublication(datedClaims(nodes)),
      ...orphanSpans([...nodes, ...quotes, ...mentions].flatMap(spansOf)),
      ...tenureOverlaps(tenures.map(tenureFacts)),
      ...outOfTenure(quotes.flatMap(spokenFacts)),
      ...staleShortcutsAmong({ claims: nodes, events, places }),
      ...notAllRead({ claims: nodes, quotes, mentions, tenures, events, places }),
    ];
    return found.filter(({ check }) => checks?.includes(check) ?? true);
  },
});

function datedClaims(claims: readonly CheckedClaim[]): readonly DatedClaim[] {
  return claims.flatMap(({ id, kind, about, published, dated }) =>
    dated.when === undefined || dated.when === null || published === null
      ? []
      : [
          {
            claim: { id, kind, published },
            eventId: about.id,
            eventStartMin: dated.when.startMin,
          },
        ],
  );
}

function spansOf({ id, evidence }: Evidenced): readonly SpanFacts[] {
  return evidence.map(({ start, end, document }) => ({
    ...{ ownerId: id, start, end },
    documentId: document.id,
    documentLength: document.length,
  }));
}

function spokenFacts({ id, said, saidBy, speakingAs }: CheckedQuote): readonly SpokenFacts[] {
  if (speakingAs === null) return [];
  const tenure = { id: speakingAs.id, holderId: speakingAs.holder.id, valid: speakingAs.valid };
  return [{ quoteId: id, speakerId: saidBy.id, said, tenure }];
}

function tenureFacts({ id, status, valid, holder, position }: CheckedTenure): TenureFacts {
  return {
    ...{ id, status },
    holderId: holder.id,
    positionId: position.id,
    startMax: valid?.startMax ?? null,
    endMin: valid?.endMin ?? null,
  };
}
