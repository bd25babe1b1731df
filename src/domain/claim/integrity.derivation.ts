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

interface CheckedClaim extends ClaimInput {
  readonly evidence: readonly {
    readonly start: number | null;
    readonly end: number | null;
    readonly document: { readonly id: string; readonly length: number | null };
  }[];
  readonly dated: { readonly when?: { readonly startMin: string | null } | null };
}

interface CheckedTenure {
  readonly id: string;
  readonly status: string;
  readonly valid: { readonly startMax: string | null; readonly endMin: string | null } | null;
  readonly holder: { readonly id: string };
  readonly position: { readonly id: string };
}

interface CheckedGraph {
  readonly claims: { readonly nodes: readonly CheckedClaim[] };
  readonly tenures: { readonly nodes: readonly CheckedTenure[] };
  readonly events: { readonly nodes: readonly EventShortcuts[] };
  readonly places: { readonly nodes: readonly PlaceShortcuts[] };
}

/** What in the graph cannot be right as it stands. A thousand claims, tenures, events and places are read; more are said to be there. */
export const integrityDerivation = defineDerivation<
  CheckedGraph,
  { readonly checks: readonly IntegrityCheck[] | null }
>({
  type: "Query",
  field: "integrity",
  needs: `
    claims { nodes { ${claimNeeds}
      evidence { start end document { id length } }
      dated: about { ... on Event { when { startMin } } }
    } }
    ${shortcutNeeds}
    tenures { nodes { id status valid { startMax endMin } holder { id } position { id } } }`,
  compute({ claims: { nodes }, tenures, events, places }, { checks }) {
    const facts = claimFacts(placed(nodes));
    const found: readonly IntegrityFinding[] = [
      ...partExceedsWhole(facts),
      ...supersessionCircles(facts),
      ...chainGaps(facts),
      ...eventsAfterPublication(datedClaims(nodes)),
      ...orphanSpans(spansOf(nodes)),
      ...tenureOverlaps(tenures.nodes.map(tenureFacts)),
      ...staleShortcutsAmong({ claims: nodes, events: events.nodes, places: places.nodes }),
      ...notAllRead({
        ...{ claims: nodes, tenures: tenures.nodes },
        ...{ events: events.nodes, places: places.nodes },
      }),
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

function spansOf(claims: readonly CheckedClaim[]): readonly SpanFacts[] {
  return claims.flatMap(({ id, evidence }) =>
    evidence.map(({ start, end, document }) => ({
      ...{ ownerId: id, start, end },
      documentId: document.id,
      documentLength: document.length,
    })),
  );
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
