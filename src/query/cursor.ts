import * as z from "zod";
import type { PropertyKind } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
import type { CursorValue } from "./plan.ts";

const payload = z.tuple([
  z.string(),
  z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
]);

/** Characters of a cursor that is read; no order has keys that make a longer one. */
const longestCursor = 100_000;

/** An opaque cursor: where in which ordered list, with a checksum against tampering and mix-ups. */
export function formatCursor(order: string, values: readonly CursorValue[]): string {
  const text = JSON.stringify(values);
  return toBase64Url(JSON.stringify([checksum(order + text), values]));
}

/**
 * The order values in a cursor that this service handed out for this list, whose keys are of these kinds. The checksum is no
 * secret, so that the values may be anybody's.
 *
 * @throws {ClaimgraphError} CURSOR_INVALID: no cursor, a changed one, or one of another list
 */
export function parseCursor(
  order: string,
  kinds: readonly PropertyKind[],
  cursor: string,
): readonly CursorValue[] {
  const parsed = payload.safeParse(cursor.length > longestCursor ? undefined : jsonOf(cursor));
  if (parsed.success) {
    const [, values] = parsed.data;
    const isFit = values.length === kinds.length && kinds.every((kind, i) => fits(kind, values[i]));
    if (isFit && cursor === formatCursor(order, values)) return values;
  }
  throw new ClaimgraphError(
    "CURSOR_INVALID",
    "This cursor is not one of this list. Pass a `cursor` or `endCursor` that the same field returned, unchanged.",
    { cursor },
  );
}

/** Any value may be missing. */
function fits(kind: PropertyKind, value: CursorValue | undefined): boolean {
  if (value === null) return true;
  switch (kind) {
    case "string":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "int":
      return Number.isSafeInteger(value);
    case "float":
      return typeof value === "number";
    case "dateTime":
      return typeof value === "string" && instant.test(value) && !isNoDay(value);
  }
}

/** Years that JavaScript reads otherwise are the open starts, which lie before all others. */
function isNoDay(text: string): boolean {
  return /^\d{4}-/.test(text) && Number.isNaN(Date.parse(text));
}

/** As Neo4j prints a stored instant. */
const instant = /^[+-]?\d{4,9}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/;

function jsonOf(cursor: string): unknown {
  try {
    const bytes = Uint8Array.from(
      atob(cursor.replaceAll("-", "+").replaceAll("_", "/")),
      (char) => char.codePointAt(0) ?? 0,
    );
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte));
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** FNV-1a, 32 bit: finds mistakes, keeps no secrets. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
