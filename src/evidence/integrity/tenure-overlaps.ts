import { groupBy } from "../../lib/group-by.ts";
import { integrityFinding, type IntegrityFinding } from "./integrity-finding.ts";

/** Who held which position, and when; ISO 8601, null is open. */
export interface TenureFacts {
  readonly id: string;
  readonly holderId: string;
  readonly positionId: string;
  /** `TenureStatus`. */
  readonly status: string;
  /** Latest instant at which it may have begun. */
  readonly startMax: string | null;
  /** Earliest instant at which it may have ended. */
  readonly endMin: string | null;
}

/** Statuses that say themselves that somebody else may hold the position. */
const shared: ReadonlySet<string> = new Set(["CLAIMED", "CONTESTED"]);

/** Two people who certainly held one position at a time, neither of them by mere claim. A tenure without any beginning is left alone. */
export function tenureOverlaps(tenures: readonly TenureFacts[]): readonly IntegrityFinding[] {
  const exclusive = tenures.filter(({ status }) => !shared.has(status));
  const byPosition = groupBy(exclusive, ({ positionId }) => positionId);
  return [...byPosition].flatMap(([positionId, held]) =>
    held.flatMap((first, i) =>
      held
        .slice(i + 1)
        .filter((second) => first.holderId !== second.holderId && doOverlap(first, second))
        .map((second) =>
          integrityFinding(
            "TENURE_OVERLAP",
            [first.id, second.id, positionId],
            `${first.holderId} and ${second.holderId} both held ${positionId} at one time.`,
          ),
        ),
    ),
  );
}

/** Certainly: the later of them had begun before the earlier can have ended. */
function doOverlap(a: TenureFacts, b: TenureFacts): boolean {
  const starts = [a, b].map(({ startMax }) => (startMax === null ? NaN : Date.parse(startMax)));
  const ends = [a, b].map(({ endMin }) => (endMin === null ? Infinity : Date.parse(endMin)));
  return Math.max(...starts) < Math.min(...ends);
}
