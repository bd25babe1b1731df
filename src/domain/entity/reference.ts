import * as z from "zod";

/** A record named by its id, in a parsed record. */
export interface Reference {
  readonly kind: "reference";
  readonly id: string;
}

/** Id prefixes of everything behind `interface Actor`. */
export const actorPrefixes = ["person", "organization", "group"] as const;

/** Id prefixes of everything behind `interface Entity`. */
export const entityPrefixes = [
  ...actorPrefixes,
  "place",
  "event",
  "position",
  "tenure",
  "relation",
] as const;

const key = "[a-z0-9][a-z0-9._/-]*";

/** The id that a record declares. */
export function recordId(prefix: string): z.ZodString {
  return z
    .string()
    .regex(new RegExp(`^${prefix}:${key}$`), {
      error: `an id ${prefix}:key, the key of a-z 0-9 - . _ /`,
    })
    .describe("Stable, readable identity; declared once, referred to from anywhere.");
}

/** A reference to a record of one of these types, frozen. */
export function reference(
  prefixes: readonly string[],
): z.ZodPipe<z.ZodString, z.ZodTransform<Reference, string>> {
  const either = prefixes.length === 1 ? "" : " of one of these types:";
  return z
    .string()
    .regex(new RegExp(`^(?:${prefixes.join("|")}):${key}$`), {
      error: `an id${either} ${prefixes.map((prefix) => `${prefix}:…`).join(", ")}`,
    })
    .transform((id): Reference => Object.freeze({ kind: "reference", id }));
}

/** True for what `reference` made. */
export function isReference(value: unknown): value is Reference {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    value.kind === "reference" &&
    "id" in value &&
    typeof value.id === "string"
  );
}
