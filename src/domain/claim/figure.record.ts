import * as z from "zod";
import { stored, type StoredValue } from "../../cypher/graph-node.ts";
import {
  figureInterval,
  figureQualifiers,
  greatestFigure,
  type FigureInterval,
  type FigureQualifier,
} from "../../evidence/figure.ts";
import { text } from "../entity/field.ts";

const number = z.int().min(0).max(greatestFigure).optional();

const written = z.strictObject({
  qualifier: z.enum(figureQualifiers).describe("How the number is qualified."),
  n: number.describe(
    "The number, with EXACTLY, AT_LEAST, MORE_THAN, UP_TO, FEWER_THAN, ABOUT, NEARLY.",
  ),
  a: number.describe("The lower number, with BETWEEN."),
  b: number.describe("The upper number, with BETWEEN."),
  unit: text("What is counted, such as `person`."),
  rawText: text("The source's words for it."),
});

/** A figure with the interval that its words mean. */
export interface FigureRecord extends FigureInterval {
  readonly qualifier: string;
  readonly unit: string;
  readonly rawText: string;
}

/** The number of a claim, with the words for it. */
export const figure = written
  .describe("The number claimed; SEVERAL, DOZENS, HUNDREDS, NONE and UNKNOWN take no number.")
  .transform((words, context): FigureRecord => {
    const result = figureInterval(words);
    if (!result.ok) {
      context.addIssue({
        code: "custom",
        message: result.expected,
        params: { found: numbersOf(words) },
      });
      return z.NEVER;
    }
    const { qualifier, unit, rawText } = words;
    return { qualifier, unit, rawText, ...result.interval };
  });

function numbersOf(words: z.output<typeof written>): string {
  const numbers = [["n", words.n] as const, ["a", words.a] as const, ["b", words.b] as const]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${String(value)}`);
  const found = [words.qualifier, ...numbers].join(" ");
  const missing = wantedBy(words.qualifier).filter((name) => words[name] === undefined);
  return missing.length === 0 ? found : `${found} without ${missing.join(" and ")}`;
}

const numberless: ReadonlySet<string> = new Set<FigureQualifier>([
  "SEVERAL",
  "DOZENS",
  "HUNDREDS",
  "NONE",
  "UNKNOWN",
]);

function wantedBy(qualifier: FigureQualifier): readonly ("n" | "a" | "b")[] {
  if (qualifier === "BETWEEN") return ["a", "b"];
  return numberless.has(qualifier) ? [] : ["n"];
}

/** The stored properties of a figure; none where there is no figure. */
export function figureProperties(
  record: FigureRecord | undefined,
): Readonly<Record<string, StoredValue>> {
  if (record === undefined) return {};
  return stored({
    figureQualifier: record.qualifier,
    figureMin: record.min,
    figureMax: record.max,
    figureVague: record.vague,
    figureUnit: record.unit,
    figureRawText: record.rawText,
  });
}
