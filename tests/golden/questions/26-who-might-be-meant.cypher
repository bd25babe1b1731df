WITH [] AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH known, name LIMIT $searchCap
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([0, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([1, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  WITH known, name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([2, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
UNWIND found AS hit
WITH hit[0] AS node, min(hit[1]) AS best
WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [text, node.name, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchFolded = "sh"
// $searchFoldedWords = "+folded:sh*"
// $searchSkeletonWords = "+skeleton:c*"
// $searchSounds = ["(?:.* )?(?:[0][SC].*)(?: .*)?"]
// $searchCap = 100
// $searchLimit = 5

WITH [] AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH known, name LIMIT $searchCap
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([0, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([1, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  WITH known, name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([2, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
UNWIND found AS hit
WITH hit[0] AS node, min(hit[1]) AS best
WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [text, node.name, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchFolded = "شر"
// $searchFoldedWords = "+folded:شر*"
// $searchSkeletonWords = "+skeleton:cr*"
// $searchSounds = ["(?:.* )?(?:[0][SC][10aeidu][r].*)(?: .*)?"]
// $searchCap = 100
// $searchLimit = 5
