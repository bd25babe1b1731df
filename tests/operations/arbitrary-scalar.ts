import fc from "fast-check";
import type { Content } from "./operation.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";

/** Texts that are easily taken for something else. */
const oddTexts = ["", "a", "%", "'", '"', "\\", "$p0", "الشرع", "Ⓐ", "zzz"] as const;

const edtfs = [
  ...["2011-03", "2024", "2024-12", "2024-12-08", "2025-03-06", "2025-03-07", "2025-03-09"],
  ...["2025-03-06~", "2024?", "2025-03-06/2025-03-08", "2024-12/..", "../2025-03-06"],
] as const;

/** Where an operation may look back to: dates that are not open. */
const closedEdtfs = ["2024-12", "2025-03-05", "2025-03-06", "2025-03-07", "2025-03-07?"] as const;
const looksBack = new Set(["valid", "published", "recorded"]);

const distancesKm = [0, 1, 10, 60, 400, 20_000] as const;

/**
 * Values of a scalar: mostly those that `about`, the field compared with or given here, has in the graph. `operator` is
 * the name of the argument or input field that takes the value.
 */
export function scalarArbitrary(
  type: string,
  about: string,
  operator: string,
  vocabulary: Vocabulary,
): fc.Arbitrary<Content> {
  const words = type === "ID" ? vocabulary.idsAt(operator) : null;
  return wordArbitrary(type, operator, words ?? vocabulary.valuesOf(about)).map((value) => ({
    kind: "scalar",
    value,
  }));
}

function wordArbitrary(type: string, operator: string, words: readonly Word[]): fc.Arbitrary<Word> {
  const texts = words.filter((word) => typeof word === "string");
  const numbers = words.filter((word) => typeof word === "number");
  switch (type) {
    case "Boolean":
      return fc.boolean();
    case "Int":
      return mostly(numbers, fc.integer({ min: -1, max: 30 })).map(Math.trunc);
    case "Float":
      return operator === "radiusKm"
        ? fc.constantFrom(...distancesKm)
        : mostly(numbers, fc.integer({ min: -90, max: 90 }));
    case "EDTF":
      return fc.constantFrom(...(looksBack.has(operator) ? closedEdtfs : edtfs));
    case "DateTime":
      return mostly(texts, fc.constant("2025-03-06T12:00:00Z")).chain(instantNear);
    default:
      return textArbitrary(operator, texts);
  }
}

/** An instant, the same instant with another offset, or a millisecond beside it. */
function instantNear(text: string): fc.Arbitrary<string> {
  const at = (epochMs: number): string => new Date(epochMs).toISOString();
  const epochMs = new Date(text).getTime();
  return fc.constantFrom(
    text,
    at(epochMs),
    at(epochMs + 3 * 3_600_000).replace("Z", "+03:00"),
    at(epochMs - 1),
    at(epochMs + 1),
  );
}

function textArbitrary(operator: string, texts: readonly string[]): fc.Arbitrary<string> {
  const whole = mostly(texts, fc.constantFrom(...oddTexts));
  if (operator !== "contains" && operator !== "startsWith") return whole;
  return fc.tuple(whole, fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([text, at, length]) => {
    const letters = Array.from(text);
    const start = operator === "startsWith" ? 0 : at % Math.max(letters.length, 1);
    return letters.slice(start, start + length).join("");
  });
}

function mostly<T>(words: readonly T[], otherwise: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return words.length === 0
    ? otherwise
    : fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: otherwise },
      );
}
