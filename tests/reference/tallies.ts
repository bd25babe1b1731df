/* Tallies counted the obvious way, event by event: what those that ingest keeps are compared with, and what a generated graph has. */

/** What of an event is counted. Instants are ISO 8601, UTC. */
export interface CountedEvent {
  readonly type: string;
  readonly edtf: string | null;
  readonly precision: string | null;
  readonly startMin: string | null;
  readonly startMax: string | null;
  readonly endMin: string | null;
  readonly endMax: string | null;
  /** Neither approximate nor uncertain. */
  readonly isSure: boolean;
  readonly places: readonly { readonly id: string; readonly kind: string }[];
}

/** The month of all events together. */
export const all = 2_000_000;

const [open, undated] = [-1_000_000, 1_000_000];
const kinds = ["COUNTRY", "ADM1"];

/** Under which kinds of places, and places, an event is counted. */
export function spotsOf({
  places,
}: Pick<CountedEvent, "places">): readonly (readonly [string, string])[] {
  return [
    ["", ""],
    ...places.filter(({ kind }) => kinds.includes(kind)).map(({ kind, id }) => [kind, id] as const),
    ...kinds
      .filter((kind) => places.every((place) => place.kind !== kind))
      .map((kind) => [kind, ""] as const),
  ];
}

function monthOf(instant: string | null): number | null {
  if (instant === null) return null;
  return 12 * Number(instant.slice(0, 4)) + Number(instant.slice(5, 7)) - 1;
}

function isSame(a: number | null, b: number | null): boolean {
  return a !== null && a === b;
}

/** In one year, but not in one month of it. */
function isSameYear(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b && Math.floor(a / 12) === Math.floor(b / 12);
}

/** In which months an event is counted, and as what. */
export function entriesOf(
  event: Omit<CountedEvent, "type" | "places">,
): readonly (readonly [month: number, measure: string])[] {
  if (event.edtf === null) return [[all, "events"] as const, [undated, "opened"] as const];
  const [first, last] = [monthOf(event.startMin), monthOf(event.endMax)];
  const [begun, ended] = [monthOf(event.startMax), monthOf(event.endMin)];
  const opens = first ?? open;
  const precision = String(event.precision);
  const isCoarse = ["SEASON", "YEAR", "DECADE", "UNKNOWN"].includes(precision);
  const isCoarser = ["DECADE", "UNKNOWN"].includes(precision);
  const entries: readonly (readonly [boolean, number | null, string])[] = [
    [true, all, "events"],
    [true, opens, "opened"],
    [true, last, "closed"],
    [event.isSure && isSame(first, last), opens, "certain"],
    [event.isSure && isSameYear(first, last), opens, "certainInYear"],
    [isCoarse, opens, "beyondMonthOpened"],
    [isCoarse, last, "beyondMonthClosed"],
    [isCoarser, opens, "beyondYearOpened"],
    [isCoarser, last, "beyondYearClosed"],
    [event.isSure && isSame(first, begun), opens, "begun"],
    [event.isSure && isSameYear(first, begun), opens, "begunInYear"],
    [first === null, ended, "namedFirst"],
    [last === null, begun, "namedLast"],
  ];
  return entries.flatMap(([isSo, month, name]) =>
    isSo && month !== null ? [[month, name] as const] : [],
  );
}
