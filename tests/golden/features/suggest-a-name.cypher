WITH [] AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH known, name LIMIT $searchCap
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known AND (name.script IN $searchScripts)
  WITH node, min([0, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known AND (name.script IN $searchScripts)
  WITH node, min([1, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  WITH known, name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known AND (name.script IN $searchScripts)
  WITH node, min([2, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
UNWIND found AS hit
WITH hit[0] AS node, min(hit[1]) AS best
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
