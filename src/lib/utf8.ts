import { isUtf8 } from "node:buffer";

/** What bytes say in UTF-8, or where, counted from 0, the first byte is that begins no character. */
export type Utf8Text =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly brokenByte: number };

/** The text of these bytes; no byte is replaced by another character. */
export function utf8Text(bytes: Buffer): Utf8Text {
  return isUtf8(bytes)
    ? { ok: true, text: bytes.toString("utf8") }
    : { ok: false, brokenByte: brokenByte(bytes) };
}

/** Cost: some 20 passes for a megabyte. */
function brokenByte(bytes: Buffer): number {
  let [whole, broken] = [0, bytes.length];
  while (whole < broken) {
    const middle = Math.ceil((whole + broken) / 2);
    if (textBegun(bytes.subarray(0, middle)) === null) broken = middle - 1;
    else whole = middle;
  }
  return Buffer.byteLength(textBegun(bytes.subarray(0, whole)) ?? "");
}

/** The whole characters of bytes that are UTF-8, or would be with more behind them; null of others. */
function textBegun(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: true,
    });
  } catch {
    return null;
  }
}
