CALL () {
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH name LIMIT $searchCap
  RETURN name, 0 AS rank
UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  RETURN name, 1 AS rank
UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  RETURN name, 2 AS rank
}
WITH name, min(rank) AS rank
MATCH (node)-[:HAS_NAME]->(name) WHERE (name.script IN $searchScripts)
WITH node, min([rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [text, node.id] AS row
// $searchFolded = "ahmed sh"
// $searchFoldedWords = "+folded:ahmed +folded:sh*"
// $searchSkeletonWords = "+(skeleton:hmd) +skeleton:c*"
// $searchSounds = ["(?:.* )?(?:[ae@][h][01aeidu][m][eaiu01Ns][dDE][0c])(?: .*)?","(?:.* )?(?:[0][SC].*)(?: .*)?"]
// $searchScripts = ["Latn"]
// $searchCap = 100
// $searchLimit = 3
