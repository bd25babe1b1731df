import type { ClaimFacts, ClaimFigure } from "./claim-facts.ts";

/** Whole numbers from `min` to `max`, both inclusive; `max` may be infinite. */
interface Range {
  readonly min: number;
  readonly max: number;
}

/** Whole numbers from 0, as ascending ranges. */
export type NumberSet = readonly Range[];

/** The numbers that a figure names. */
function numbersNamed(figure: ClaimFigure | null): NumberSet {
  return [{ min: figure?.min ?? 0, max: figure?.max ?? Infinity }];
}

/** The numbers that a denial rules out; one of any number says that there were none. */
export function numbersDenied(figure: ClaimFigure | null): NumberSet {
  return numbersNamed(figure).map(({ min, max }) => ({
    min: max === Infinity ? Math.max(1, min) : min,
    max,
  }));
}

/** The numbers that can be the true one if the claim is right. Never empty. */
export function numbersAllowed({ polarity, figure }: ClaimFacts): NumberSet {
  switch (polarity) {
    case "AFFIRMS":
      return numbersNamed(figure);
    case "DENIES":
      return numbersDenied(figure).flatMap(({ min, max }) => [
        ...(min > 0 ? [{ min: 0, max: min - 1 }] : []),
        ...(max < Infinity ? [{ min: max + 1, max: Infinity }] : []),
      ]);
    case "CANNOT_CONFIRM":
      return [{ min: 0, max: Infinity }];
  }
}

/** True where no number is in both. */
export function areDisjoint(a: NumberSet, b: NumberSet): boolean {
  return a.every((one) => b.every((other) => one.max < other.min || other.max < one.min));
}

/** The least number of a set. */
export function least(numbers: NumberSet): number {
  return Math.min(...numbers.map(({ min }) => min));
}

/** The greatest number of a set; infinite where unbounded. */
export function greatest(numbers: NumberSet): number {
  return Math.max(...numbers.map(({ max }) => max));
}

/** True for a figure that says no more than that there is a number. */
export function isNumberless(figure: ClaimFigure | null): boolean {
  return figure === null || figure.qualifier === "UNKNOWN";
}
