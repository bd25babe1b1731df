import type { ActorFacts, ClaimFacts, PlaceFacts, SubjectFacts } from "./claim-facts.ts";
import type { VictimCategory } from "./claim-words.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import { compareText } from "./origin.ts";
import { belongsTo } from "./scope-people.ts";
import { isInside } from "./scope-place.ts";
import { timeBounds } from "./time-bounds.ts";
import { peopleWords, placeWords } from "./wording.ts";

/** Whom, where and when a row of a toll counts. */
export interface TollScope {
  /** Names the row; the same for claims of the same scope. */
  readonly key: string;
  readonly subject: SubjectFacts;
  /** By name; empty where it counts by category alone. */
  readonly counts: readonly ActorFacts[];
  readonly victimCategory: VictimCategory | null;
  /** Null where it is all of the subject. */
  readonly place: PlaceFacts | null;
  /** First and last day, ISO 8601; null where it is all until the figures were given. */
  readonly covers: { readonly from: string | null; readonly to: string | null } | null;
  readonly unit: string;
  /** The scope in words. */
  readonly label: string;
}

/** The row to which a claim belongs. Running totals of different days share one; the newer replace the older there. */
export function tollScope({ facts, scope }: ComparedClaim): TollScope {
  const { subject, covers, cumulative, figure } = facts;
  const { place } = scope;
  const counts = outermost(facts.counts);
  const victimCategory = narrowing(facts);
  const unit = figure?.unit ?? "";
  const period = cumulative === false ? "unstated" : "so far";
  const key = [
    subject.canonicalId,
    [...new Set(counts.map(({ canonicalId }) => canonicalId))].toSorted().join("+"),
    victimCategory ?? "",
    place?.id ?? "",
    covers === null ? period : Object.values(timeBounds(covers)).join("/"),
    unit,
  ].join(" | ");
  return {
    key,
    subject,
    counts,
    victimCategory,
    place,
    covers: covers === null ? null : { from: covers.startMin, to: covers.endMax },
    unit,
    label: `${peopleWords(counts, victimCategory)}, ${placeWords(place, subject.name)}`,
  };
}

/** Those who are not counted with another of them already, by name. */
function outermost(counts: readonly ActorFacts[]): readonly ActorFacts[] {
  if (counts.length < 2) return counts;
  return counts
    .filter((actor) => {
      const others = counts.filter(({ canonicalId }) => canonicalId !== actor.canonicalId);
      return !belongsTo(actor, others);
    })
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

/** A category that says whom a figure counts; null where the source does not say, or names them all. */
function narrowing({ victimCategory, counts }: ClaimFacts): VictimCategory | null {
  if (victimCategory === "UNKNOWN") return null;
  return victimCategory === "MIXED" && counts.length > 0 ? null : victimCategory;
}

/** Narrows a toll: people of this actor, of this category, in this place; null does not narrow. */
export interface TollFilter {
  readonly actorId: string | null;
  readonly victimCategory: VictimCategory | null;
  readonly placeId: string | null;
}

/** True for a claim all of whose people are certainly such as the filter wants. */
export function isWithinFilter(claim: ClaimFacts, filter: TollFilter): boolean {
  const { actorId, victimCategory, placeId } = filter;
  const wanted =
    actorId === null ? [] : [{ id: actorId, canonicalId: actorId, name: "", wholes: [] }];
  const areWanted =
    claim.counts.length > 0 && claim.counts.every((actor) => belongsTo(actor, wanted));
  return (
    (actorId === null || areWanted) &&
    (victimCategory === null || claim.victimCategory === victimCategory) &&
    (placeId === null || isInPlace(claim, placeId))
  );
}

function isInPlace({ place, subject }: ClaimFacts, id: string): boolean {
  const wanted = { id, name: "", kind: "", within: [] };
  const places = place === null ? subject.places : [place];
  return places.length > 0 && places.every((each) => isInside(each, wanted));
}
