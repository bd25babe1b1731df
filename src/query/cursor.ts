import * as z from "zod";
import { ClaimgraphError } from "../errors.ts";
import type { CursorValue } from "./plan.ts";

const payload = z.tuple([
  z.string(),
  z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
]);

/** An opaque cursor: where in which ordered list, with a checksum against tampering and mix-ups. */
export function formatCursor(order: string, values: readonly CursorValue[]): string {
  const text = JSON.stringify(values);
  return toBase64Url(JSON.stringify([checksum(order + text), values]));
}

/**
 * The order values in a cursor that this service handed out for this list.
 *
 * @throws {ClaimgraphError} CURSOR_INVALID: no cursor, a changed one, or one of another list
 */
export function parseCursor(order: string, cursor: string): readonly CursorValue[] {
  const parsed = payload.safeParse(jsonOf(cursor));
  if (parsed.success) {
    const [, values] = parsed.data;
    if (cursor === formatCursor(order, values)) return values;
  }
  throw new ClaimgraphError(
    "CURSOR_INVALID",
    "This cursor is not one of this list. Pass a `cursor` or `endCursor` that the same field returned, unchanged.",
    { cursor },
  );
}

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
  const bytes = String.fromCodePoint(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** FNV-1a, 32 bit: finds mistakes, keeps no secrets. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
