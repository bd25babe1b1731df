import { connected } from "./connected.ts";
import { compareText } from "./origin.ts";

/** Our judgement whether two records are the same thing. */
export interface IdentityFacts {
  readonly id: string;
  readonly entities: readonly [string, string];
  readonly verdict: "POSITIVE" | "NEGATIVE" | "UNSURE";
  /** ISO 8601. */
  readonly judgedAt: string;
}

/**
 * The canonical id of every record that is judged to be the same as another: the first of the alphabet. Of each pair the latest
 * judgement holds, so that one more judgement splits what was merged; UNSURE merges nothing.
 */
export function canonicalIds(judgements: readonly IdentityFacts[]): ReadonlyMap<string, string> {
  const latest = new Map(
    judgements
      .toSorted(
        (a, b) => Date.parse(a.judgedAt) - Date.parse(b.judgedAt) || compareText(a.id, b.id),
      )
      .map((judgement) => [judgement.entities.toSorted().join(" "), judgement]),
  );
  const same = [...latest.values()].filter(({ verdict }) => verdict === "POSITIVE");
  return new Map(
    connected(same, ({ entities }) => entities).flatMap((group) => {
      const ids = group.flatMap(({ entities }) => entities).toSorted();
      const [canonical] = ids;
      return canonical === undefined ? [] : ids.map((id) => [id, canonical] as const);
    }),
  );
}
