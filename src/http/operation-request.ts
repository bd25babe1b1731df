import { ClaimgraphError } from "../errors.ts";

const example = `{"query": "{ events { totalCount } }"}`;

/** What to send instead of what cannot be read. */
export const postJson = `POST JSON with content-type: application/json, such as ${example}.`;

const isText = (value: unknown): boolean => typeof value === "string";

/** What a body may hold beside what nobody knows; each may be missing, or null. */
const entries = [
  { name: "query", isFit: isText, expected: `a text, such as ${example}` },
  { name: "operationName", isFit: isText, expected: "a text, the name of one of the operations" },
  { name: "variables", isFit: isObject, expected: `an object, such as {"id": "event:x"}` },
  { name: "extensions", isFit: isObject, expected: `an object, such as {"cost": true}` },
] as const;

/**
 * Refuses JSON that holds no operation.
 *
 * @throws {ClaimgraphError} BAD_REQUEST: no object, or one whose entries are of another kind
 */
export function checkOperation(body: unknown): void {
  if (Array.isArray(body)) {
    throw badRequest("The body is a list. There is no batching: send each operation by itself.");
  }
  if (!isObject(body)) throw badRequest(`The body is ${kindOf(body)}. ${postJson}`);
  for (const { name, isFit, expected } of entries) {
    const value = body[name] ?? null;
    if (value !== null && !isFit(value)) {
      throw badRequest(`\`${name}\` is ${kindOf(value)}; expected ${expected}.`);
    }
  }
  // Apollo has words for persisted queries, which come without one.
  if ((body["query"] ?? "") === "" && !isObject(body["extensions"])) {
    throw badRequest(`The body has no \`query\`. ${postJson}`);
  }
}

/**
 * Refuses an address with bytes that are not UTF-8; the parser of addresses would replace them.
 *
 * @throws {ClaimgraphError} BAD_REQUEST
 */
export function checkAddress(url: string): void {
  if (isUtf8(url)) return;
  throw badRequest(
    "The parameters of the address are not UTF-8. Write each byte of UTF-8 that is not ASCII as %XX, as encodeURIComponent does.",
  );
}

/** A percent sign that encodes nothing stands for itself. */
function isUtf8(url: string): boolean {
  try {
    decodeURIComponent(url.replaceAll(/%(?![\da-f]{2})/gi, "%25"));
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What JSON calls a value of this kind. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function badRequest(message: string): ClaimgraphError {
  return new ClaimgraphError("BAD_REQUEST", message);
}
