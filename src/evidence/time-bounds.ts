import type { Bounds } from "./claim-facts.ts";

/** Bounds as milliseconds since the epoch; open ends are infinite. */
export interface TimeBounds {
  readonly from: number;
  readonly to: number;
}

/** Bounds that can be compared, whatever ISO form they were written in. */
export function timeBounds({ startMin, endMax }: Bounds): TimeBounds {
  return {
    from: startMin === null ? -Infinity : Date.parse(startMin),
    to: endMax === null ? Infinity : Date.parse(endMax),
  };
}

/** True where the first has certainly ended before the second begins. */
export function isBefore(first: TimeBounds, second: TimeBounds): boolean {
  return first.to < second.from;
}

/** True where two times certainly do not meet. */
export function areApart(first: Bounds, second: Bounds): boolean {
  const [one, other] = [timeBounds(first), timeBounds(second)];
  return isBefore(one, other) || isBefore(other, one);
}

/** Orders by the latest that each can mean, then by the earliest. */
export function byTime(first: TimeBounds, second: TimeBounds): number {
  return compare(first.to, second.to) || compare(first.from, second.from);
}

/** Infinities have no difference, so numbers are compared and not subtracted. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
