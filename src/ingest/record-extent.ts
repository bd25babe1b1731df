import { parseExtent, type Extent } from "../lib/temporal.ts";
import { valueAtPath } from "./path.ts";

/** The extent under a key of a record, read off it without its type; null where there is none, or none that can be read. */
export function extentAt(record: unknown, key: string): Extent | null {
  const edtf = valueAtPath(record, [key, "edtf"]);
  const rawText = valueAtPath(record, [key, "rawText"]);
  return storedExtent(
    typeof edtf === "string" ? edtf : null,
    typeof rawText === "string" ? rawText : null,
  );
}

/** The extent that was stored as this text; null where there is none. */
export function storedExtent(edtf: string | null, rawText: string | null): Extent | null {
  const result = edtf === null ? null : parseExtent(edtf, rawText);
  return result?.ok === true ? result.extent : null;
}
