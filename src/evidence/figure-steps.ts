import { groupBy } from "../lib/group-by.ts";
import type { ActorFacts, Bounds, ClaimFacts } from "./claim-facts.ts";
import type { ClaimKind } from "./claim-words.ts";
import { comparedClaim } from "./compared-claim.ts";
import { compareText, originOf } from "./origin.ts";
import { supersessions, type Supersession } from "./supersession.ts";
import { byTime, timeBounds } from "./time-bounds.ts";
import { tollScope, type TollScope } from "./toll-scope.ts";

/** What an origin said of one scope at one time. */
export interface FigureStep {
  readonly claimId: string;
  /** When it was said. */
  readonly published: Bounds;
  readonly rawText: string;
  readonly min: number;
  /** Null where unbounded. */
  readonly max: number | null;
  /** What took its place; null while it stands. */
  readonly superseded: Supersession | null;
}

/** How the figure of one origin for one scope moved. */
export interface FigureSeries {
  /** Null where the chain is empty. */
  readonly origin: ActorFacts | null;
  readonly scope: TollScope;
  /** In the order in which they were said; those of one time by claim id. */
  readonly steps: readonly FigureStep[];
}

/** How figures of one kind moved, per origin and scope; by name of the origin, then by scope. Only what is affirmed has steps. */
export function figureTimeline(
  claims: readonly ClaimFacts[],
  kind: ClaimKind,
): readonly FigureSeries[] {
  const figures = claims.filter((claim) => claim.kind === kind && claim.polarity === "AFFIRMS");
  const superseded = supersessions(claims);
  const series = groupBy(figures.toSorted(bySaying), (claim) => {
    const origin = originOf(claim)?.actor.canonicalId ?? "";
    return `${origin} ${tollScope(comparedClaim(claim)).key}`;
  });
  return [...series.values()]
    .flatMap((group) => seriesOf(group, superseded))
    .toSorted(
      (a, b) => compareOrigins(a.origin, b.origin) || compareText(a.scope.key, b.scope.key),
    );
}

function compareOrigins(a: ActorFacts | null, b: ActorFacts | null): number {
  const [left, right] = [a, b].map((actor) => `${actor?.name ?? ""} ${actor?.id ?? ""}`);
  return compareText(left ?? "", right ?? "");
}

function seriesOf(
  group: readonly ClaimFacts[],
  superseded: ReadonlyMap<string, Supersession>,
): readonly FigureSeries[] {
  const [first] = group;
  const steps = group.flatMap(({ id, published, figure }) =>
    figure === null
      ? []
      : [
          {
            claimId: id,
            published,
            rawText: figure.rawText,
            min: figure.min,
            max: figure.max,
            superseded: superseded.get(id) ?? null,
          },
        ],
  );
  if (first === undefined || steps.length === 0) return [];
  return [
    { origin: originOf(first)?.actor ?? null, scope: tollScope(comparedClaim(first)), steps },
  ];
}

function bySaying(a: ClaimFacts, b: ClaimFacts): number {
  return byTime(timeBounds(a.published), timeBounds(b.published)) || compareText(a.id, b.id);
}
