import type { SightText } from "../../query/sight-text.ts";
import { linkText, originsText } from "./step-text.ts";

/**
 * The shortest paths first, of equally short ones the best supported, then by the ids on the way. Claims about a ground are
 * counted once, however many links go through it. Pairs are put in order later: where they are part of this order, Neo4j sorts
 * by it in parts, and then reckons with each path the memory of everything that has been found.
 */
export function rankedPathsText(sight: SightText): readonly string[] {
  const pair = "i, j, a, b, isCut";
  return [
    "WITH i, j, a, b, state.found AS found,",
    "  state.isCut OR (state.isOpen AND state.length < $connectHops) AS isCut",
    // One more than there are, so that a pair without a path stays.
    "UNWIND range(0, size(found)) AS place",
    `WITH ${pair}, place, found[place] AS path`,
    "UNWIND CASE WHEN coalesce(size(path[1]), 0) = 0 THEN [null] ELSE range(0, size(path[1]) - 1) END AS at",
    `WITH ${pair}, place, path, at, ${linkText("path[1][at]").split("\n").join("\n  ")} AS link`,
    `WITH link.ground AS ground, collect([${pair}, place, path[0], at, link]) AS uses`,
    `WITH uses, CASE WHEN ground IS NOT NULL THEN ${originsText(sight).split("\n").join("\n  ")} END AS origins`,
    "UNWIND uses AS use",
    "WITH use[0] AS i, use[1] AS j, use[2] AS a, use[3] AS b, use[4] AS isCut, use[5] AS place, use[6] AS things,",
    "  use[7] AS at, use[8] AS link, origins ORDER BY at",
    `WITH ${pair}, place, things, min(origins) AS support,`,
    "  collect(CASE WHEN at IS NOT NULL THEN {origin: things[at], goal: things[at + 1], link: link, origins: origins} END) AS hops",
    `WITH ${pair}, things, support, hops, size(hops) AS length`,
    "ORDER BY length, coalesce(support, 0) DESC, [n IN things | n.id], [hop IN hops | hop.link.ground.id], [hop IN hops | hop.link.role]",
    `WITH ${pair}, collect(CASE WHEN things IS NOT NULL THEN {length: length, support: support, hops: hops} END) AS ranked`,
    "WITH i, j, a, b, ranked[..$connectFirst] AS paths, isCut OR size(ranked) > $connectFirst AS truncated",
  ];
}
