/** How a number is qualified: `FigureQualifier` of schema/claim.graphql. */
export const figureQualifiers = [
  "EXACTLY",
  "AT_LEAST",
  "MORE_THAN",
  "UP_TO",
  "FEWER_THAN",
  "ABOUT",
  "NEARLY",
  "BETWEEN",
  "SEVERAL",
  "DOZENS",
  "HUNDREDS",
  "NONE",
  "UNKNOWN",
] as const;

/** One of `figureQualifiers`. */
export type FigureQualifier = (typeof figureQualifiers)[number];

/** A qualifier with the numbers a source gives. */
export interface FigureWords {
  readonly qualifier: FigureQualifier;
  readonly n?: number | undefined;
  readonly a?: number | undefined;
  readonly b?: number | undefined;
}

/** The whole numbers that a figure can mean. */
export interface FigureInterval {
  /** Inclusive. */
  readonly min: number;
  /** Inclusive; null where unbounded. */
  readonly max: number | null;
  /** True where the words give no number. */
  readonly vague: boolean;
}

/** An interval, or what was expected of the numbers. */
export type FigureResult =
  | { readonly ok: true; readonly interval: FigureInterval }
  | { readonly ok: false; readonly expected: string };

/** Greatest number a figure can hold: GraphQL's Int has 32 bits. */
export const greatestFigure = 2 ** 31 - 1;

/** The interval that a qualified number means; the numbers given must be those that the qualifier takes. */
export function figureInterval(words: FigureWords): FigureResult {
  const trouble = numbersTrouble(words);
  if (trouble !== null) return { ok: false, expected: trouble };
  const interval = intervalOf(words.qualifier, words.n ?? words.a ?? 0, words.b ?? 0);
  if (interval.max !== null && interval.max < interval.min) {
    return { ok: false, expected: emptyReason(words.qualifier) };
  }
  if (Math.max(interval.min, interval.max ?? 0) > greatestFigure) {
    return { ok: false, expected: `numbers that mean at most ${greatestFigure}` };
  }
  return { ok: true, interval: Object.freeze(interval) };
}

type NumberKey = "n" | "a" | "b";

function numbersOf(qualifier: FigureQualifier): readonly NumberKey[] {
  switch (qualifier) {
    case "BETWEEN":
      return ["a", "b"];
    case "SEVERAL":
    case "DOZENS":
    case "HUNDREDS":
    case "NONE":
    case "UNKNOWN":
      return [];
    case "EXACTLY":
    case "AT_LEAST":
    case "MORE_THAN":
    case "UP_TO":
    case "FEWER_THAN":
    case "ABOUT":
    case "NEARLY":
      return ["n"];
  }
}

function numbersTrouble(words: FigureWords): string | null {
  const wanted = numbersOf(words.qualifier);
  const all: readonly NumberKey[] = ["n", "a", "b"];
  const given = all.filter((key) => words[key] !== undefined);
  if (given.join() !== wanted.join()) {
    const names = wanted.length === 0 ? "no number" : wanted.join(" and ");
    return `${names} with ${words.qualifier}`;
  }
  const isWhole = given.every((key) => Number.isSafeInteger(words[key]) && Number(words[key]) >= 0);
  return isWhole ? null : "whole numbers from 0";
}

function emptyReason(qualifier: FigureQualifier): string {
  if (qualifier === "BETWEEN") return "a that is not greater than b";
  return qualifier === "NEARLY"
    ? "n of 10 or more with NEARLY"
    : `n of 1 or more with ${qualifier}`;
}

/** Integer arithmetic throughout: 9n / 10 must not meet a binary fraction. */
function intervalOf(qualifier: FigureQualifier, n: number, b: number): FigureInterval {
  switch (qualifier) {
    case "EXACTLY":
      return plain(n, n);
    case "AT_LEAST":
      return plain(n, null);
    case "MORE_THAN":
      return plain(n + 1, null);
    case "UP_TO":
      return plain(0, n);
    case "FEWER_THAN":
      return plain(0, n - 1);
    case "ABOUT":
      return plain(tenthsFloor(9, n), tenthsCeil(11, n));
    case "NEARLY":
      return plain(tenthsCeil(9, n), n - 1);
    case "BETWEEN":
      return plain(n, b);
    case "NONE":
      return plain(0, 0);
    case "SEVERAL":
    case "DOZENS":
    case "HUNDREDS":
    case "UNKNOWN":
      return wordInterval(qualifier);
  }
}

function wordInterval(word: "SEVERAL" | "DOZENS" | "HUNDREDS" | "UNKNOWN"): FigureInterval {
  switch (word) {
    case "SEVERAL":
      return { min: 2, max: 9, vague: true };
    case "DOZENS":
      return { min: 24, max: 99, vague: true };
    case "HUNDREDS":
      return { min: 200, max: 999, vague: true };
    case "UNKNOWN":
      return plain(0, null);
  }
}

function plain(min: number, max: number | null): FigureInterval {
  return { min, max, vague: false };
}

function tenthsFloor(tenths: number, n: number): number {
  const product = tenths * n;
  return (product - (product % 10)) / 10;
}

function tenthsCeil(tenths: number, n: number): number {
  return tenthsFloor(tenths, n) + ((tenths * n) % 10 === 0 ? 0 : 1);
}
