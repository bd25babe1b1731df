import {
  parseInstant,
  temporalPrecisions,
  type Instant,
  type TemporalPrecision,
} from "./instant.ts";

/**
 * When something was so, as precisely as it is known: `TemporalExtent` of schema/time.graphql.
 * It possibly meets [a, b] where `startMin <= b` and `endMax >= a`, and certainly lies in it where `startMin >= a` and
 * `endMax <= b`; a null bound is open.
 */
export interface Extent {
  /** As written. */
  readonly edtf: string;
  /** Earliest instant at which it may have begun: ISO 8601, UTC. */
  readonly startMin: string | null;
  readonly startMax: string | null;
  readonly endMin: string | null;
  /** Latest instant at which it may have ended, inclusive to the millisecond. */
  readonly endMax: string | null;
  /** For an interval the coarser of its ends. */
  readonly precision: TemporalPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The source's own words for the time; null where it gave the date itself. */
  readonly rawText: string | null;
}

/** An extent, or what was expected instead of the text given. */
export type ExtentResult =
  | { readonly ok: true; readonly extent: Extent }
  | { readonly ok: false; readonly expected: string };

/** Characters of an EDTF text; the longest interval of this service has some 80. The grammar is dear. */
const longestText = 200;

/**
 * The extent that an EDTF text stands for. A date lies within its bounds as a whole: it may have begun and ended at any instant from
 * its first to its last. An interval begins within its first date and ends within its second; `..` and nothing leave an end open.
 */
export function parseExtent(text: string, rawText: string | null = null): ExtentResult {
  if (text.length > longestText) {
    return { ok: false, expected: `EDTF of at most ${longestText} characters` };
  }
  const ends = text.split("/");
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) {
    return { ok: false, expected: "one date or an interval of two, A/B" };
  }
  if (second === undefined) {
    const result = parseInstant(first);
    if (!result.ok) return result;
    const { min, max } = result.instant;
    return {
      ok: true,
      extent: extentOf({ edtf: text, rawText }, bounds(min, max, min, max), [result.instant]),
    };
  }
  return parseInterval(text, rawText, [first, second]);
}

function parseInterval(
  text: string,
  rawText: string | null,
  [first, second]: readonly [string, string],
): ExtentResult {
  const lower = parseEnd(first);
  if (!lower.ok) return lower;
  const upper = parseEnd(second);
  if (!upper.ok) return upper;
  const instants = [lower, upper].flatMap((end) => end.instants);
  if (instants.length === 0) return { ok: false, expected: "at least one end of the interval" };
  if (lower.min !== null && upper.max !== null && lower.min > upper.max) {
    return { ok: false, expected: "an interval that does not end before it begins" };
  }
  const extentBounds = bounds(lower.min, lower.max, upper.min, upper.max);
  return { ok: true, extent: extentOf({ edtf: text, rawText }, extentBounds, instants) };
}

/** True where the first time certainly begins after the second has ended; false where either is no EDTF. */
export function isCertainlyAfter(first: string, second: string): boolean {
  const [later, earlier] = [parseExtent(first), parseExtent(second)];
  if (!later.ok || !earlier.ok) return false;
  const { startMin } = later.extent;
  const { endMax } = earlier.extent;
  return startMin !== null && endMax !== null && Date.parse(startMin) > Date.parse(endMax);
}

type End =
  | {
      readonly ok: true;
      readonly min: number | null;
      readonly max: number | null;
      /** Empty for an open or unknown end. */
      readonly instants: readonly Instant[];
    }
  | { readonly ok: false; readonly expected: string };

/** The library answers an unknown start with 1970 and throws on an open one, so ends are parsed apart. */
function parseEnd(text: string): End {
  if (text === "" || text === "..") return { ok: true, min: null, max: null, instants: [] };
  const result = parseInstant(text);
  if (!result.ok) return result;
  return { ok: true, min: result.instant.min, max: result.instant.max, instants: [result.instant] };
}

type Bounds = Pick<Extent, "startMin" | "startMax" | "endMin" | "endMax">;

function bounds(
  startMin: number | null,
  startMax: number | null,
  endMin: number | null,
  endMax: number | null,
): Bounds {
  return {
    startMin: iso(startMin),
    startMax: iso(startMax),
    endMin: iso(endMin),
    endMax: iso(endMax),
  };
}

function extentOf(
  words: { readonly edtf: string; readonly rawText: string | null },
  extentBounds: Bounds,
  instants: readonly Instant[],
): Extent {
  return Object.freeze({
    ...words,
    ...extentBounds,
    precision: coarsest(instants),
    approximate: instants.some((instant) => instant.approximate),
    uncertain: instants.some((instant) => instant.uncertain),
  });
}

function coarsest(instants: readonly Instant[]): TemporalPrecision {
  const ranks = instants.map((instant) => temporalPrecisions.indexOf(instant.precision));
  return temporalPrecisions[Math.max(...ranks)] ?? "UNKNOWN";
}

function iso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
