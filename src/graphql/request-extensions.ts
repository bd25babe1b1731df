import * as z from "zod";
import { ClaimgraphError } from "../errors.ts";

const mostBookmarks = 50;
const longestBookmark = 1_000;

const bookmarks = z.array(z.string().min(1).max(longestBookmark)).max(mostBookmarks);

/** What a client may ask for beside the operation, in the request's `extensions`. */
export interface RequestExtensions {
  /** True where the answer is to say what the operation may read. */
  readonly wantsCost: boolean;
  /** Bookmarks of writes that the answer must have seen; usually none. */
  readonly bookmarks: readonly string[];
}

const none: RequestExtensions = { wantsCost: false, bookmarks: [] };

/**
 * What the `extensions` of a request ask for. Entries that are not ours are left to whoever put them there.
 *
 * @throws {ClaimgraphError} BAD_REQUEST: `cost` is not true or false
 * @throws {ClaimgraphError} BOOKMARK_INVALID: `bookmarks` is no list of texts, too long, or has too many
 */
export function parseRequestExtensions(
  extensions: Readonly<Record<string, unknown>> | undefined,
): RequestExtensions {
  if (extensions === undefined) return none;
  const wantsCost = extensions["cost"] ?? false;
  if (typeof wantsCost !== "boolean") {
    throw new ClaimgraphError(
      "BAD_REQUEST",
      `\`extensions.cost\` is true or false: {"query": "…", "extensions": {"cost": true}}.`,
    );
  }
  const parsed = bookmarks.safeParse(extensions["bookmarks"] ?? []);
  if (!parsed.success) {
    throw new ClaimgraphError(
      "BOOKMARK_INVALID",
      `\`extensions.bookmarks\` is a list of at most ${mostBookmarks} bookmarks, as a write has given them: {"query": "…", "extensions": {"bookmarks": ["FB:…"]}}.`,
      { maximum: mostBookmarks },
    );
  }
  return { wantsCost, bookmarks: parsed.data };
}
